import { InputError } from '../domain/errors.ts';
import { type Aim, planRows, type RowsPlan } from '../domain/judge/intervals/paired/plan.ts';
import { heading, list, paragraph } from '../domain/report/blocks.ts';
import type { Run } from '../runtime/room.ts';
import type { PlanInputs } from './plan-inputs.ts';

/** Plans an evaluation set; nothing is read and nothing is left. */
export const run: Run<PlanInputs> = async (inputs) => {
  const { difference, metric } = inputs;
  const { rows, assumptions } = planned({ ...inputs, differing: inputs.disagree });
  const needed = `${rows.toLocaleString('en-US')} rows`;
  return {
    record: { file: null, content: { metric, difference, rows, assumptions } },
    outputs: {},
    refusal: null,
    summary: [
      heading(`Evaluation data for a difference of ${difference} in ${metric}`),
      paragraph({ bold: needed }, ', when all of this holds:'),
      list(assumptions),
    ],
  };
};

/** @throws InputError that names the flag */
function planned(aim: Aim): RowsPlan {
  try {
    return planRows(aim);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { where } = error.complaint;
    const flag = where === 'differing' ? 'disagree' : where;
    throw new InputError({ ...error.complaint, where: `input ${flag}` }, { cause: error });
  }
}

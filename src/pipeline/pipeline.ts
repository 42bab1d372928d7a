import type { Raw } from '../runtime/kinds.ts';
import type { Performed } from '../runtime/perform.ts';
import type { Outcome, Tools } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import { type Plan, plan, type Step } from './plan.ts';
import { reportStep } from './report.ts';
import { type Ran, runSteps } from './run.ts';
import { whySkipped } from './skip.ts';
import { output, stepsSection } from './steps.ts';

/** What the pipeline needs of the rooms. */
export interface Rooms {
  readonly model: string;
  /** Whether `mlops.yml` sets a key. */
  readonly isSet: (key: string) => boolean;
  /** Runs a room; `own` are inputs that win over `mlops.yml`. */
  readonly perform: (name: string, own?: Record<string, Raw>) => Promise<Performed>;
}

/** Runs the steps that the event asks for, and tells the pull request, if there is one. */
export async function runPipeline(inputs: Inputs, tools: Tools, rooms: Rooms): Promise<Outcome> {
  const { context, log } = tools;
  const planned = plan(context, inputs.steps, rooms.model, inputs.stage);
  log.info(`because of ${planned.because}: ${planned.steps.join(', ') || 'nothing to do'}`);
  const steps = planned.steps.filter((step) => step !== 'report');
  const ran = await runSteps(steps, handsOf(inputs, rooms), tools);
  const report = planned.steps.includes('report')
    ? await reportStep({ model: rooms.model, token: inputs.token, failure: failureOf(ran) }, tools)
    : undefined;
  if (ran.error !== undefined) throw ran.error;
  return outcomeOf(planned, ran, report);
}

function handsOf({ stage, token }: Inputs, rooms: Rooms) {
  const own: Partial<Record<Step, Record<string, Raw>>> = {
    // The report is posted at the end, with what comes after the comparison.
    'compare-to-champion': { stage, comment: 'false', ...(token && { token }) },
    promote: { stage },
  };
  return {
    whySkipped: (step: Step) => whySkipped(step, rooms.isSet),
    perform: (step: Step) => rooms.perform(step, own[step]),
  };
}

function failureOf({ results }: Ran): string | null {
  const failed = results.find(({ ending }) => ending === 'failed');
  return failed ? `${failed.step}: ${failed.note}` : null;
}

function outcomeOf({ steps }: Plan, { results }: Ran, report: Outcome | undefined): Outcome {
  const refused = results.find(({ ending }) => ending === 'refused');
  const annotations = results.flatMap(({ performed }) => performed?.annotations ?? []);
  return {
    outputs: {
      passed: refused === undefined && steps.length > 0,
      verdict: output(results, 'compare-to-champion', 'verdict'),
      version: output(results, 'register', 'version'),
      digest: output(results, 'deploy-to-ec2-via-ssm', 'digest'),
      'comment-url': report?.outputs['comment-url'] ?? null,
    },
    refusal: refused ? `${refused.step}: ${refused.note}` : null,
    annotations,
    summary: [
      ...(report?.summary ?? results.flatMap(({ performed }) => performed?.summary ?? [])),
      stepsSection(results),
    ],
  };
}

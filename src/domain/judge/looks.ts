import { z } from 'zod';
import { OutsideError } from '../errors.ts';

const look = z.strictObject({
  /** SHA-256 of the candidate's predictions: the same file is the same look, however often it runs. */
  predictions: z.string(),
  commit: z.string().nullable(),
  /** The champion's version. */
  champion: z.string(),
  /** Where the run is seen; null on a laptop. */
  run: z.string().nullable(),
  at: z.string(),
});

const ledger = z.strictObject({
  schema: z.literal('mlops/looks/1'),
  model: z.string(),
  /** SHA-256 of the evaluation data. */
  data: z.string(),
  looks: z.array(look),
});

/** That a candidate was judged on evaluation data. */
export type Look = z.infer<typeof look>;
/** The looks that were ever taken at the same evaluation data, oldest first. */
export type Ledger = z.infer<typeof ledger>;
export type Subject = Pick<Ledger, 'model' | 'data'>;

/** The ref that the looks at these data are kept in; a part of a hash that is too short to be taken for a commit's. */
export function looksRef({ model, data }: Subject): string {
  return `refs/mlops/looks/${model.replace(':', '=')}/${data.slice(0, 32)}`;
}

/**
 * @param text what the ref holds; null when nothing was counted yet
 * @throws OutsideError when it was altered by hand
 */
export function parseLedger(text: string | null, subject: Subject): Ledger {
  if (text === null) return { schema: 'mlops/looks/1', ...subject, looks: [] };
  try {
    const { model, data } = subject;
    return ledger
      .extend({ model: z.literal(model), data: z.literal(data) })
      .parse(JSON.parse(text));
  } catch (cause) {
    throw new OutsideError(
      `the count of looks in ${looksRef(subject)} is damaged`,
      'put the ref back to an earlier commit of its own; deleting it forgets every look',
      { cause },
    );
  }
}

/** The ledger with this look; the same one when the candidate has been judged on these data before. */
export function addLook(ledger: Ledger, look: Look): Ledger {
  const isKnown = ledger.looks.some(({ predictions }) => predictions === look.predictions);
  return isKnown ? ledger : { ...ledger, looks: [...ledger.looks, look] };
}

/** Which of the looks that of this candidate is, from 1. */
export function placeOf({ looks }: Ledger, { predictions }: Look): number {
  return looks.findIndex((one) => one.predictions === predictions) + 1;
}

export function formatLedger(ledger: Ledger): string {
  return `${JSON.stringify(ledger, null, 2)}\n`;
}

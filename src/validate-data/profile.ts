import { findFiles } from '../adapters/tables/find.ts';
import type { Validation } from '../domain/records/validation.ts';
import { validationSection } from '../domain/report/validation.ts';
import { origin } from '../runtime/context.ts';
import type { Outcome, Tools } from '../runtime/room.ts';
import { inspectFiles } from './inspection.ts';

/** What `mlops profile FILE…` says: every column described, nothing refused, for no model. */
export async function profileFiles(patterns: readonly string[], tools: Tools): Promise<Outcome> {
  const { context } = tools;
  const paths = await findFiles(patterns, context.directory, 'argument FILE');
  const inspection = await inspectFiles(paths, null, tools);
  const content: Validation = {
    schema: 'mlops/validation/1',
    ...origin(context, 'none'),
    contract: null,
    reference: null,
    ...inspection,
    valid: inspection.checks.every(({ passed }) => passed),
  };
  return {
    record: { file: 'validation.json', content },
    outputs: {},
    refusal: null,
    summary: validationSection(content),
  };
}

import { readConfig } from '../adapters/files/config.ts';
import { writeRecord } from '../adapters/files/records.ts';
import { configKeys } from '../declarations.ts';
import { readInputs, type Sources } from './inputs.ts';
import type { Outcome, Room, Run, Tools } from './room.ts';

/** What an action left behind, its record written. */
export interface Performed extends Outcome {
  /** The record's path relative to the working directory. */
  readonly recordPath: string | undefined;
}

/**
 * Runs one room: reads its inputs, lets it work, writes its record.
 *
 * @param given the value of an input by name, when it was given
 */
export async function perform(
  room: Room,
  given: Sources['given'],
  tools: Tools,
): Promise<Performed> {
  const file = String(given('config') || 'mlops.yml');
  const config = await readConfig(tools.context.directory, file, configKeys());
  const inputs = readInputs(room.declaration.inputs, { given, config });
  const { run } = await room.load();
  const outcome = await (run as Run<unknown>)(inputs, tools);
  const { record } = outcome;
  const recordPath = record?.file
    ? writeRecord(tools.context.directory, record.file, record.content)
    : undefined;
  return { ...outcome, recordPath };
}

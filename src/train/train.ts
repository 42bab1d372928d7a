import type { Cache } from '../adapters/cache/cache.ts';
import { hashFiles } from '../adapters/files/hash.ts';
import { inputFiles } from '../adapters/files/inputs.ts';
import { dropRecords } from '../adapters/files/records.ts';
import { toolVersions } from '../adapters/files/tools.ts';
import { userEnvironment } from '../adapters/process/environment.ts';
import { InputError } from '../domain/errors.ts';
import type { Evaluation } from '../domain/records/evaluation.ts';
import { modelName } from '../domain/registry/name.ts';
import { origin } from '../runtime/context.ts';
import type { Outcome, Tools } from '../runtime/room.ts';
import { execute } from './execute.ts';
import { type Dependencies, fingerprint } from './fingerprint.ts';
import type { Inputs } from './inputs.ts';
import { measureAndJudge, rulesOf } from './measure.ts';
import { judged } from './outcome.ts';

/**
 * Trains, measures and judges. A gate that fails is a refusal: its record is written all the same.
 *
 * @throws InputError on rules or files that cannot be read, OutsideError when the command fails
 */
export async function trainAndEvaluate(
  inputs: Inputs,
  tools: Tools,
  cache: Cache | undefined,
): Promise<Outcome> {
  const { context, log } = tools;
  const results = resultsOf(inputs);
  // What is wrong with them is better told before hours of training than after.
  rulesOf(inputs.gate);
  const dependencies = await dependenciesOf(inputs, results, tools);
  const key = fingerprint(dependencies);
  const isKnown = dependencies.files.length > 0;
  if (!isKnown)
    log.warn(
      'git tracks no file here and inputs names none: a change would not be seen, so the result of an earlier training is not used',
    );
  const { command, timeout } = inputs;
  const training = { command, timeout, results, key };
  // Should it fail, what an earlier one left must not be taken for its own.
  dropRecords(context.directory, 'evaluation.json', 'comparison.json');
  const cacheHit = await execute(training, isKnown ? cache : undefined, tools);

  log.info('computing the metrics');
  const { measured, gate } = await measureAndJudge(inputs, context.directory);
  const record: Evaluation = {
    schema: 'mlops/evaluation/1',
    ...origin(context, modelName(inputs.modelName, context)),
    ...measured,
    gate,
    trainedOn: isKnown
      ? { key, command, files: [...dependencies.files], tools: { ...dependencies.tools } }
      : null,
  };
  return outcomeOf(record, cacheHit);
}

function outcomeOf(record: Evaluation, cacheHit: boolean): Outcome {
  const values = Object.entries(record.metrics).map(([name, { value }]) => [name, value]);
  return {
    ...judged(record),
    record: { file: 'evaluation.json', content: record },
    outputs: {
      passed: record.gate.passed,
      metrics: JSON.stringify(Object.fromEntries(values)),
      'cache-hit': cacheHit,
    },
  };
}

/** Where the command leaves what is judged and kept. */
function resultsOf({ model, predictions, metrics }: Inputs): string[] {
  if (predictions === undefined && metrics === undefined)
    throw new InputError({
      where: 'inputs predictions and metrics',
      remedy:
        'neither is given: name the file of predictions (or of metrics) that the command writes',
    });
  return [model, predictions, metrics].filter((path) => path !== undefined);
}

async function dependenciesOf(
  inputs: Inputs,
  results: readonly string[],
  { context }: Tools,
): Promise<Dependencies> {
  const found = await inputFiles(context.directory, inputs.inputs, 'input inputs');
  const isResult = (file: string) =>
    results.some((result) => file === result || file.startsWith(`${result}/`));
  const files = found.filter((file) => !isResult(file));
  return {
    command: inputs.command,
    files: await hashFiles(context.directory, files),
    tools: await toolVersions(context.directory, userEnvironment(context.env)),
    results,
  };
}

import { basename, dirname } from 'node:path';
import { type Champion, fetchAsset } from '../adapters/registry/champion.ts';
import { readPredictions } from '../adapters/tables/typed/read.ts';
import type { Terms } from '../domain/judge/compare/compare.ts';
import type { Spec } from '../domain/judge/examples/examples.ts';
import { type Needed, neededOf } from '../domain/judge/examples/needed.ts';
import { specFrom } from '../domain/judge/spec.ts';
import type { Evaluation } from '../domain/records/evaluation.ts';
import type { Registry } from '../domain/registry/registry.ts';
import type { Tools } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import type { Judged } from './sides.ts';

interface Work {
  readonly inputs: Pick<Inputs, 'unlabelled'>;
  readonly registry: Registry;
  readonly folder: string;
  readonly tools: Tools;
}

/**
 * What both models say of examples without a label: the candidate's file as training left it, the
 * champion's of the same name as an asset of its release.
 *
 * @throws InputError when the candidate's cannot be read
 */
export async function readUnlabelled(
  champion: Champion,
  { judged, candidate }: { judged: Judged; candidate: Judged & { evaluation: Evaluation } },
  { inputs, registry, folder, tools }: Work,
): Promise<{ terms: Pick<Terms, 'unlabelled'>; notes: string[] }> {
  const { columns, task } = candidate.evaluation;
  if (!inputs.unlabelled || task === null) return { terms: {}, notes: [] };
  const name = basename(inputs.unlabelled);
  const { tag } = champion.version;
  const file = await fetchAsset(registry, champion, name, folder);
  if (file === null) {
    const note = `which unlabelled examples are worth labelling cannot be said: ${tag} was registered without ${name}; name it in register's assets`;
    return { terms: {}, notes: [note] };
  }
  const spec = specFrom(columns, { task, slices: [] });
  const championSpec = specFrom(
    { ...(judged.evaluation?.columns ?? columns), id: columns.id },
    { task, slices: [] },
  );
  const table = await readPredictions(name, neededBy(championSpec), dirname(file));
  const { directory } = tools.context;
  const unlabelled = {
    champion: { ...table, file: `${name} of ${tag}` },
    candidate: await readPredictions(inputs.unlabelled, neededBy(spec), directory),
    spec,
    championSpec,
  };
  return { terms: { unlabelled }, notes: [] };
}

function neededBy(spec: Spec): (names: readonly string[]) => Needed {
  return (names) => neededOf(names, spec, { isUnlabelled: true });
}

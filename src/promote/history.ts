import { openRegistry } from '../adapters/registry/open.ts';
import { type Assignment, type History, readHistory } from '../domain/registry/history.ts';
import { noVersions } from '../domain/registry/lookup.ts';
import { modelName } from '../domain/registry/name.ts';
import type { Registry } from '../domain/registry/registry.ts';
import { champion, stages } from '../domain/registry/stage.ts';
import { checkStage } from '../domain/registry/tag.ts';
import { type Block, heading, list, paragraph, table } from '../domain/report/blocks.ts';
import type { Outcome, Run, Tools } from '../runtime/room.ts';
import type { HistoryInputs as Inputs } from './inputs.ts';

export const run: Run<Inputs> = async (inputs, tools) =>
  showHistory(inputs, tools, await openRegistry(tools.context, inputs.token));

/** Tells what the tags say of a model; changes nothing. */
export async function showHistory(
  inputs: Inputs,
  { context }: Pick<Tools, 'context'>,
  registry: Registry,
): Promise<Outcome> {
  const model = modelName(inputs.modelName, context);
  const read = readHistory(model, await registry.tags(model));
  if (read.versions.length + read.assignments.length === 0) throw noVersions(model, 'history');
  const stage = inputs.stage ? checkStage(inputs.stage, 'input stage') : null;
  const assignments = read.assignments.filter((each) => stage === null || each.stage === stage);
  return {
    record: { file: 'history.json', content: { ...read, assignments } },
    outputs: {},
    refusal: null,
    summary: blocks(read, assignments),
  };
}

function blocks(read: History, assignments: readonly Assignment[]): Block[] {
  const present = stages(read).map(
    (stage) => `${stage}: ${champion(read, stage)?.version ?? 'nothing'}`,
  );
  return [
    heading(`${read.model}${read.deprecated ? ' (deprecated)' : ''}`),
    ...(present.length > 0 ? [list(present)] : []),
    table(
      ['version', 'when', 'by', 'commit', 'note'],
      [...read.versions]
        .reverse()
        .map((version) => [
          version.version,
          moment(version.at),
          version.by ?? '–',
          version.source.slice(0, 12),
          [version.withdrawn && 'deregistered', note(version)].filter(Boolean).join(', '),
        ]),
    ),
    assignments.length > 0
      ? assignmentTable(assignments)
      : paragraph('No stage was ever assigned.'),
  ];
}

function assignmentTable(assignments: readonly Assignment[]): Block {
  return table(
    ['stage', 'version', 'when', 'by', 'why'],
    [...assignments]
      .reverse()
      .map((each) => [
        each.stage,
        each.kind === 'unassign'
          ? 'nothing'
          : (each.version ?? `no version, commit ${each.commit.slice(0, 12)}`),
        moment(each.at),
        each.by ?? '–',
        [
          each.reason,
          each.rolledBackFrom && `rolled back from ${each.rolledBackFrom}`,
          each.failed && `${each.failed} had failed`,
          note(each),
        ]
          .filter(Boolean)
          .join('; '),
      ]),
  );
}

function note({ annotated }: { readonly annotated: boolean }): string {
  return annotated ? '' : 'lightweight tag, which gto does not see';
}

function moment(at: string | null): string {
  return at === null ? '–' : at.slice(0, 16).replace('T', ' ');
}

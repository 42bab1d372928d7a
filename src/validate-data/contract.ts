import { load } from '../adapters/tables/bytes.ts';
import { decode } from '../adapters/tables/text.ts';
import { grouped, plural } from '../domain/data/checks/finding.ts';
import type { Contract } from '../domain/data/contract/contract.ts';
import { parseContract } from '../domain/data/contract/text.ts';
import { writeContract } from '../domain/data/contract/yaml.ts';
import type { Change } from '../domain/data/diff/change.ts';
import { diffContracts } from '../domain/data/diff/contract.ts';
import { inferContract } from '../domain/data/infer/infer.ts';
import { type Block, list, paragraph, table } from '../domain/report/blocks.ts';
import type { Tools } from '../runtime/room.ts';
import { withData } from './data.ts';
import { twoFiles } from './two-files.ts';

/** The text of a first contract for data files, as `mlops contract infer` and `mlops init` write it. */
export async function firstContract(patterns: readonly string[], tools: Tools): Promise<string> {
  return withData({}, tools, async (data) => {
    const dataset = await data.open(await data.find(patterns, null, 'argument FILE'), null);
    const comment = [
      `Written from ${patterns.map((pattern) => JSON.stringify(pattern)).join(', ')} (${grouped(dataset.rows)} rows), with room for rows to come.`,
      'Read it through, and tighten what you know better.',
    ];
    return writeContract(await inferContract(dataset), comment.join('\n'));
  });
}

interface Told {
  readonly summary: readonly Block[];
  readonly content: unknown;
}

/**
 * What `mlops contract check FILE…` says: how much each contract asks for.
 *
 * @throws InputError with file, line and column of the first thing that is wrong
 */
export async function contractCheck(files: readonly string[], tools: Tools): Promise<Told> {
  const contracts: Contract[] = [];
  for (const file of files) contracts.push(await read(file, tools));
  return {
    summary: [
      list(
        contracts.map(({ file, fields, checks }) => {
          return `${file} is fine: ${plural(fields.length, 'field')}, ${plural(checks.length, 'check')}`;
        }),
      ),
    ],
    content: contracts.map(({ file, fields, checks }) => {
      return { file, fields: fields.length, checks: checks.length };
    }),
  };
}

/** What `mlops contract diff OLD NEW` says: what has become looser or tighter. */
export async function contractDiff(files: readonly string[], tools: Tools): Promise<Told> {
  const [before, after] = twoFiles(files, 'two contracts: the old one, then the new one');
  const changes = diffContracts(await read(before, tools), await read(after, tools));
  return { summary: summaryOf(changes), content: changes };
}

function summaryOf(changes: readonly Change[]): Block[] {
  if (changes.length === 0) return [paragraph('What data must keep to has not changed.')];
  const count = (kind: Change['change']) => changes.filter(({ change }) => change === kind).length;
  const counts = (['looser', 'tighter', 'other'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${grouped(count(kind))} ${kind}`);
  return [
    paragraph(`${plural(changes.length, 'change')}: ${counts.join(', ')}`),
    table(
      ['', 'where', 'what'],
      changes.map(({ change, where, what }) => [change, where, what]),
    ),
  ];
}

async function read(file: string, { context }: Tools): Promise<Contract> {
  const { bytes } = await load(file, context.directory);
  return parseContract(decode(bytes, file), file);
}

import { findFiles } from '../adapters/tables/find.ts';
import { writeContract } from '../domain/data/contract-yaml.ts';
import { grouped } from '../domain/data/finding.ts';
import { inferContract } from '../domain/data/infer.ts';
import type { Tools } from '../runtime/room.ts';
import { readFiles } from './inspection.ts';

/** The text of a first contract for data files, as `mlops contract infer` and `mlops init` write it. */
export async function firstContract(patterns: readonly string[], tools: Tools): Promise<string> {
  const files = await findFiles(patterns, tools.context.directory, 'argument FILE');
  const tables = (await readFiles(files, {}, tools)).map(({ table }) => table);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const comment = [
    `Written from ${patterns.map((pattern) => JSON.stringify(pattern)).join(', ')} (${grouped(rows)} rows), with room for rows to come.`,
    'Read it through, and tighten what you know better.',
  ];
  return writeContract(inferContract(tables), comment.join('\n'));
}

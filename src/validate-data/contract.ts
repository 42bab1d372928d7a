import { findFiles } from '../adapters/tables/find.ts';
import { writeContract } from '../domain/data/contract-yaml.ts';
import { grouped } from '../domain/data/finding.ts';
import { inferContract } from '../domain/data/infer.ts';
import { memoryDataset } from '../domain/data/memory.ts';
import type { Tools } from '../runtime/room.ts';
import { readFiles } from './inspection.ts';

/** The text of a first contract for data files, as `mlops contract infer` and `mlops init` write it. */
export async function firstContract(patterns: readonly string[], tools: Tools): Promise<string> {
  const files = await findFiles(patterns, tools.context.directory, 'argument FILE');
  const dataset = memoryDataset(await readFiles(files, {}, tools), null);
  const comment = [
    `Written from ${patterns.map((pattern) => JSON.stringify(pattern)).join(', ')} (${grouped(dataset.rows)} rows), with room for rows to come.`,
    'Read it through, and tighten what you know better.',
  ];
  return writeContract(await inferContract(dataset), comment.join('\n'));
}

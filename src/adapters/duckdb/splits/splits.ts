import { checkShape } from '../../../domain/data/checks/shape.ts';
import type { Contract, SplitsContract } from '../../../domain/data/contract/contract.ts';
import type { DataFile } from '../../../domain/data/dataset.ts';
import type { CheckResult } from '../../../domain/records/validation.ts';
import type { DataSource } from '../../tables/source.ts';
import type { Engine, LoadedDataset } from '../dataset.ts';
import { columnChecks, study } from './columns.ts';
import { rowChecks, scratchTables } from './rows.ts';
import { type Split, type SplitSources, settle, splitOf } from './split.ts';

/** What was found, and the files in which it was. */
export interface SplitFindings {
  checks: CheckResult[];
  train: DataFile[];
  test: DataFile[];
}

/**
 * What makes a score on test too good: rows or keys that train has as well, a test that is older than
 * train, labels that conflict, features that hold the answer, and categories and labels that train has
 * not. Train and test are read as one table, so that what is not said of a column is found out from
 * both; a dataset that holds all of their files already is not read again.
 *
 * To be called before any SQL of a person is run, from when on no other files can be read.
 */
export async function splitChecks(
  engine: Engine,
  sources: SplitSources,
  splits: SplitsContract,
  contract: Contract,
  dataset?: LoadedDataset,
): Promise<SplitFindings> {
  const isThere = ({ local }: DataSource) =>
    dataset?.held.sources.some((source) => source.local === local) ?? false;
  const all = [...sources.train, ...sources.test];
  if (dataset && all.every(isThere)) return examine(splitOf(dataset, sources, splits));
  const data = await engine.load(distinct(all), contract);
  const found = await examine(splitOf(data, sources, splits));
  await data.held.database.run(`drop table ${data.held.loaded.table}`);
  return found;
}

function distinct(sources: readonly DataSource[]): DataSource[] {
  return [...new Map(sources.map((source) => [source.local, source])).values()];
}

async function examine(split: Split): Promise<SplitFindings> {
  const { held, files, sizes } = split;
  const shape = (['train', 'test'] as const).flatMap((side) => shapeOf(side, files[side]));
  if (sizes.train === 0 || sizes.test === 0) return { ...files, checks: shape };
  const studied = await study(split);
  const pending = [...(await rowChecks(split, studied)), ...(await columnChecks(split, studied))];
  const checks = await settle(split, pending);
  for (const table of scratchTables) await held.database.run(`drop table if exists ${table}`);
  return { ...files, checks: [...shape, split.check, ...checks] };
}

/** No rows, or rows that are not whole, on one side. */
function shapeOf(side: string, files: readonly DataFile[]): CheckResult[] {
  const wrong = checkShape(files, null).filter(({ passed }) => !passed);
  return wrong.map((check) => ({ ...check, name: `${check.name} of ${side}` }));
}

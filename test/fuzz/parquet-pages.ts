import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openDatabase } from '../../src/adapters/duckdb/database.ts';
import { readPart } from '../../src/adapters/tables/packed/parquet/part.ts';
import { planOf } from '../../src/adapters/tables/packed/parquet/plan.ts';
import { readMetadata, readParquet } from '../../src/adapters/tables/parquet/parquet.ts';
import { openSources } from '../../src/adapters/tables/source.ts';
import { inspect } from '../../src/domain/data/checks/inspect.ts';
import type { Dataset } from '../../src/domain/data/dataset.ts';
import { datasetIn } from '../../src/domain/data/table/memory.ts';
import { memoryDataset } from '../../src/domain/data/table/tables.ts';
import { InputError } from '../../src/domain/errors.ts';
import { endingOf } from './ending.ts';
import { type Damages, damagedIn, damages } from './parquet-files.ts';
import type { Way } from './way.ts';

const name = 'damaged.parquet';

/** What is read page by page, as a large file would be; null where that is left to another reader. */
async function byPages(folder: string): Promise<Dataset | null> {
  const sources = await openSources([name], {}, folder);
  const described = [await readMetadata(sources[0]!.local, name)];
  try {
    const plan = planOf(sources, described);
    if (!plan) return null;
    const { columns: all, rows } = plan;
    const names = all.map(({ name }) => name);
    const wanted = { names, all: names, contract: null, areCoded: false };
    const { columns } = readPart({ ...plan, wanted }, () => {});
    return datasetIn({ files: [], rows, columns, written: async () => new Map() }, null);
  } catch {
    return null;
  }
}

async function found(dataset: Dataset): Promise<string> {
  const { columns, rows } = await inspect(dataset, null, new Date(0));
  return JSON.stringify({ rows, columns });
}

const ways = ['uncompressed', 'snappy', 'gzip', 'zstd'];

/** Small tables of what is read page by page, one for each way to pack. */
async function originals(folder: string): Promise<Buffer[]> {
  const database = await openDatabase({ memory: '100MB', threads: 1 });
  const values = `
    select i as id, i % 7 = 0 as ok, case when i % 5 > 0 then i / 8 end as share,
      case when i % 11 > 0 then 'plan ' || i % 3 end as plan, md5(i::text)[:9] as code,
      date '2024-01-01' + i::int as day, timestamp '2024-01-01' + i * interval 1 minute as at, (i * 0.01)::float as price
    from range(300) t(i)`;
  const file = join(folder, 'well.parquet');
  try {
    const all: Buffer[] = [];
    for (const way of ways) {
      await database.run(`copy (${values}) to '${file}' (format parquet, compression ${way})`);
      all.push(readFileSync(file));
    }
    return all;
  } finally {
    await database.close();
  }
}

interface Case {
  of: number;
  damages: Damages;
}

/** Parquet, damaged in its place: what is read page by page is what our other reader reads. */
export const parquetPages: Way = {
  cases: (seed, count) =>
    fc.sample(fc.record({ of: fc.nat(ways.length - 1), damages }), { seed, numRuns: count }),
  open: async (folder) => {
    const wells = await originals(folder);
    for (const well of wells)
      if (!(await faultsOf(folder, well)).isRead) throw new Error('an original is not read');
    return {
      send: async ({ of, damages }: Case) =>
        (await faultsOf(folder, damagedIn(wells[of]!, damages))).faults,
      close: async () => {},
    };
  },
};

async function faultsOf(folder: string, bytes: Buffer) {
  writeFileSync(join(folder, name), bytes);
  const { faults, found: pages } = await endingOf([name], () => byPages(folder));
  if (!pages) return { isRead: false, faults };
  const other = await readParquet(bytes, name).catch((cause) => {
    if (cause instanceof InputError) return cause.message;
    throw cause;
  });
  if (typeof other === 'string')
    return { isRead: true, faults: [...faults, `it was read, though ${other}`] };
  const reading = { table: other, sha256: '', bytes: bytes.length, ragged: [] };
  const [one, two] = [await found(pages), await found(memoryDataset([reading], null))];
  return { isRead: true, faults: one === two ? faults : [...faults, `${one}\nand not\n${two}`] };
}

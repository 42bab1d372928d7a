import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, openEngine } from '../../src/adapters/duckdb/dataset.ts';
import { canPack, readPacked } from '../../src/adapters/tables/packed/read.ts';
import { readSource } from '../../src/adapters/tables/read.ts';
import { type DataSource, openSources } from '../../src/adapters/tables/source.ts';
import { inspect } from '../../src/domain/data/checks/inspect.ts';
import type { Contract } from '../../src/domain/data/contract/contract.ts';
import { parseContract } from '../../src/domain/data/contract/text.ts';
import { datasetIn } from '../../src/domain/data/table/memory.ts';
import { memoryDataset } from '../../src/domain/data/table/tables.ts';
import { type ContractCase, type FileCase, fileCases, sqlCases } from './cases.ts';
import { type Ending, endingOf } from './ending.ts';
import { contracts, files, sqlContracts } from './originals.ts';
import type { Way } from './way.ts';

const now = new Date('2024-06-01T00:00:00Z');

/** JSON has no negative zero, no bigint, and NaN where nothing is. */
const plain = (value: unknown) => JSON.stringify(value);

const inMemory = async (sources: readonly DataSource[], contract: Contract | null) => {
  const readings = await Promise.all(sources.map(readSource));
  return plain(await inspect(memoryDataset(readings, contract), contract, now));
};

/** More than any of the files takes, in bytes. */
const most = 2 ** 30;

async function inPacked(sources: readonly DataSource[], contract: Contract | null) {
  const stored = await readPacked(sources, contract, most);
  if (!stored) throw new Error(`its cells take more than ${most} bytes`);
  return plain(await inspect(datasetIn(stored, contract), contract, now));
}

async function inDuckDB(engine: Engine, sources: readonly DataSource[], contract: Contract | null) {
  const dataset = await engine.load(sources, contract);
  try {
    return plain(await inspect(dataset, contract, now));
  } finally {
    await dataset.held.database.run(`drop table ${dataset.held.loaded.table}`);
  }
}

/** How a way to read files ended, and what it is called. */
type Named = Ending<string> & { name: string };

/** Where what two ways found begins to differ. */
function difference(one: Named, other: Named): string[] {
  if (one.found === other.found) return [];
  if (one.found === undefined || other.found === undefined) {
    const told = ({ name, said = 'reads it' }: Named) => `${name}: ${said}`;
    return [`${told(one)}, ${told(other)}`];
  }
  let at = 0;
  while (one.found[at] === other.found[at]) at++;
  const around = ({ name, found = '' }: Named) =>
    `${name}: …${found.slice(Math.max(0, at - 120), at + 80)}…`;
  return [`${around(one)}, ${around(other)}`];
}

/** Damaged files by both engines, and packed, which find the same, or all refuse. */
export const bothEngines: Way = {
  cases: fileCases,
  open: async (folder) => {
    const known = new Map(
      Object.entries(contracts).map(([name, text]) => [name, parseContract(text, `${name}.yml`)]),
    );
    let engine = await openEngine({ scratch: folder });
    let times = 0;
    return {
      send: async ({ file, bytes, contract: name }: FileCase) => {
        if (++times % 200 === 0) {
          await engine.close();
          engine = await openEngine({ scratch: folder });
        }
        writeFileSync(join(folder, file), bytes);
        const contract = known.get(name ?? '') ?? null;
        const open = () => openSources([file], contract?.dialect ?? {}, folder);
        const { found: sources } = await endingOf([file], open);
        if (!sources) return [];
        const ending = async (name: string, work: () => Promise<string>): Promise<Named> => ({
          ...(await endingOf([file], work)),
          name,
        });
        const read = canPack(sources) ? inPacked : inMemory;
        const memory = await ending('memory', () => read(sources, contract));
        const duckdb = await ending('DuckDB', () => inDuckDB(engine, sources, contract));
        const faults = [...memory.faults, ...duckdb.faults];
        // Both libraries for Parquet read on where the other does not: nothing in it is summed.
        if (faults.length > 0 || file.endsWith('.parquet')) return faults;
        return difference(memory, duckdb);
      },
      close: () => engine.close(),
    };
  },
};

/** Damaged contracts that ask for SQL, of a file that is well. */
export const sqlOfContracts: Way = {
  cases: sqlCases,
  open: async (folder) => {
    const data = 'plain.csv';
    writeFileSync(join(folder, data), files[data] as Buffer);
    const engine = await openEngine({ scratch: folder });
    const sources = await openSources([data], {}, folder);
    const dataset = await engine.load(sources, parseContract(sqlContracts.rows as string, 'c.yml'));
    return {
      send: async ({ file, bytes }: ContractCase) => {
        const ending = await endingOf([file, data, 'SQL '], async () => {
          const contract = parseContract(bytes.toString(), file);
          return inspect(dataset, { ...contract, foreignKeys: [] }, now);
        });
        return ending.faults;
      },
      close: () => engine.close(),
    };
  },
};

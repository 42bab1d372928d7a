import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { type Engine, openEngine } from '../../../src/adapters/duckdb/dataset.ts';
import { readSource } from '../../../src/adapters/tables/read.ts';
import { openSources } from '../../../src/adapters/tables/source.ts';
import { inspect } from '../../../src/domain/data/checks/inspect.ts';
import { parseContract } from '../../../src/domain/data/contract/text.ts';
import { writeContract } from '../../../src/domain/data/contract/yaml.ts';
import { inferContract } from '../../../src/domain/data/infer/infer.ts';
import { memoryDataset } from '../../../src/domain/data/table/tables.ts';

/** Hundreds of tables, on machines that have other work. */
jest.setTimeout(180_000);

const directory = mkdtempSync(join(tmpdir(), 'infer-'));
let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ scratch: directory, memory: '200MB' });
});
afterAll(async () => {
  await engine.close();
  rmSync(directory, { recursive: true });
});

const cell = fc.oneof(
  fc.constantFrom('', 'NA', '-', 'nan', ' ', 'true', 'No', 'yes', '0', '007', 'inf', '1e400'),
  fc.constantFrom('2020-01-01', '13/01/2020', '1.2.2020', '2020-01-01T00:30:00+02:00', '23:59'),
  fc.constantFrom('AB-12', 'a+9', 'x@y.zz', '00123', '1,5', 'Ä9', 'ſ1', '"', 'a\nb', "it's"),
  fc.double().map(String),
  fc.integer().map(String),
  fc.bigInt({ min: -(10n ** 37n), max: 10n ** 37n }).map(String),
);
const columns = fc
  .tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, width]) => {
    const column = fc
      .array(cell, { minLength: 1, maxLength: 4 })
      .chain((pool) => fc.array(fc.constantFrom(...pool), { minLength: rows, maxLength: rows }));
    return fc.array(column, { minLength: width, maxLength: width });
  });

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function put(file: string, columns: readonly (readonly string[])[]): void {
  const names = ['id', 'x', 'y', 'a b'].slice(0, columns.length);
  const rows = (columns[0] ?? []).map((_, row) => columns.map((cells) => quoted(cells[row] ?? '')));
  const lines = [names.map(quoted), ...rows].map((cells) => cells.join(','));
  writeFileSync(join(directory, file), `${lines.join('\n')}\n`);
}

test('both engines write the same contract, and it accepts the data', async () => {
  await fc.assert(
    fc.asyncProperty(columns, async (cells) => {
      put('data.csv', cells);
      const sources = await openSources(['data.csv'], {}, directory);
      const dataset = await engine.load(sources, null);
      const text = writeContract(await inferContract(dataset), 'from data');
      const readings = await Promise.all(sources.map((source) => readSource(source)));
      const inMemory = writeContract(
        await inferContract(memoryDataset(readings, null)),
        'from data',
      );
      expect(text).toBe(inMemory);
      const contract = parseContract(text, 'contract.yml');
      const held = await engine.load(sources, contract);
      const { checks } = await inspect(held, contract, new Date('2026-01-02T00:00:00Z'));
      const wrong = checks.filter(({ passed, name }) => !passed && name !== 'repeated rows');
      expect(wrong.map(({ message }) => message)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

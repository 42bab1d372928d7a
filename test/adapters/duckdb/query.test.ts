import { expect, test } from '@jest/globals';
import { loadDuckDB } from '../../../src/adapters/duckdb/library/library.ts';
import { engine } from '../../../src/adapters/duckdb/library/pin.ts';

test('the engine answers in this process', async () => {
  const { DuckDBInstance } = await loadDuckDB();
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const result = await connection.runAndReadAll('select 6 * 7 as answer, version() as version');
  expect(result.getRowObjectsJson()).toEqual([{ answer: 42, version: engine }]);
  await expect(connection.run('select nothing')).rejects.toThrow(/nothing/);
});

import { expect, test } from '@jest/globals';
import { OutsideError } from '../../src/domain/errors.ts';
import type { Tools } from '../../src/runtime/room.ts';
import { withData } from '../../src/validate-data/data.ts';

const tools = { context: { directory: '.', env: process.env }, log: { info: () => {} } };
const failing = (message: string) =>
  withData({}, tools as unknown as Tools, () => Promise.reject(new Error(message)));

const echo =
  'FATAL Error: Failed: database has been invalidated because of a previous fatal error. The database must be restarted prior to being used again.\nOriginal error: "INTERNAL Error: Information loss on integer cast"';

test.each([
  [
    'INTERNAL Error: Attempted to access index 0 within vector of size 0\n\nThis error signals an assertion failure within DuckDB.\n\nStack Trace:\n\n0 _ZN6duckdb',
    'Attempted to access index 0 within vector of size 0',
  ],
  [echo, 'Information loss on integer cast'],
])('a fault of the engine is one line: %.30s', async (message, said) => {
  const error: Error = await failing(message).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(OutsideError);
  expect(error.message).toBe(
    `DuckDB, which reads the data, broke down: "${said}"; write the data anew, as CSV in UTF-8 or as Parquet; and report it`,
  );
});

test('nor is its echo laid to a file', async () => {
  const told = new Error('data.csv: cannot be read: FATAL Error', { cause: new Error(echo) });
  const run = withData({}, tools as unknown as Tools, () => Promise.reject(told));
  await expect(run).rejects.toThrow(/broke down: "Information loss/);
});

test('another failure stays what it is', async () => {
  await expect(failing('Binder Error: no such column')).rejects.toThrow(/^Binder Error/);
});

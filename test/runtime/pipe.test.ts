import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('a reader that has had enough is no failure', async () => {
  const command = 'node dist/cli.js profile examples/churn/data/churn.csv --json | true';
  const { stderr } = await promisify(execFile)('sh', ['-c', command], { cwd: root });
  expect(stderr).toBe('read examples/churn/data/churn.csv: 7,043 rows, 21 columns\n');
});

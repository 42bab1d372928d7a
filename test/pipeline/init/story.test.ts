import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Folder, makeFolder, table } from './folder.ts';
import { classifier, customers } from './shapes.ts';

const run = promisify(execFile);
const repository = join(import.meta.dirname, '../../../..');
const command = join(import.meta.dirname, '../../../src/main.js');
const python = join(repository, '.bench/python/bin');

/** The compiled command, as a user would run it; scikit-learn is that of the bench. */
async function mlops({ directory }: Folder, ...args: string[]) {
  const code = `process.argv.splice(1, 0, 'mlops'); (await import(${JSON.stringify(`file://${command}`)})).command()`;
  const env = { ...process.env, PATH: `${python}:${process.env.PATH}` };
  const node = ['--input-type=module', '--eval', code, '--', ...args];
  const done = run(process.execPath, node, { cwd: directory, env, maxBuffer: 1e8 });
  return done.then(
    ({ stdout }) => ({ exitCode: 0, said: stdout }),
    ({ code: exitCode, stdout, stderr }) => ({ exitCode, said: `${stdout}${stderr}` }),
  );
}

const record = ({ directory }: Folder, file: string) =>
  JSON.parse(readFileSync(join(directory, '.mlops', file), 'utf8'));

/** Nothing but Python's own library: counts, and the middle between two means. */
const plain = `
"""Tell from its temperature whether a machine is about to fail."""
import csv
import math
import pickle

with open("data.csv") as f:
    rows = list(csv.DictReader(f))
train = [row for n, row in enumerate(rows) if n % 4]
test = [row for n, row in enumerate(rows) if n % 4 == 0]
means = {}
for failed in ("0", "1"):
    temperatures = [float(row["temperature"]) for row in train if row["failed"] == failed]
    means[failed] = sum(temperatures) / len(temperatures)
middle = (means["0"] + means["1"]) / 2


def probability(row):
    return 1 / (1 + math.exp((middle - float(row["temperature"])) / 4))


with open("model.pkl", "wb") as f:
    pickle.dump({"middle": middle}, f)
with open("predictions.csv", "w", newline="") as f:
    out = csv.writer(f)
    out.writerow(["machine_id", "failed", "prediction", "score"])
    for row in test:
        p = probability(row)
        out.writerow([row["machine_id"], row["failed"], int(p >= 0.5), round(p, 4)])
`;

const machines = table('machine_id,temperature,failed', 240, (row) => {
  const isHot = (row * 7) % 10 > 6;
  return `M${row},${(isHot ? 82 : 68) + ((row * 13) % 17) - 8},${isHot ? 1 : 0}`;
});

const projects: Record<string, Folder> = {};
beforeAll(async () => {
  projects.plain = makeFolder(
    { 'train.py': plain, 'data.csv': machines, 'requirements.txt': '# nothing\n' },
    { name: 'machines' },
  );
  projects.sklearn = makeFolder({
    'train.py': `import os\nos.makedirs("outputs", exist_ok=True)\n${classifier}`,
    'data/customers.csv': customers,
    'requirements.txt': 'scikit-learn\npandas\njoblib\n',
  });
});
afterAll(() => {
  for (const project of Object.values(projects)) project.close();
});

test.each([
  ['plain', 'data.csv', 240, 60],
  ['sklearn', 'data/customers.csv', 200, 50],
])(
  '%s: train.py, data and requirements.txt; init, and the pipeline works with no edit',
  async (name, file, rows, examples) => {
    const project = projects[name]!;
    await project.init();
    expect(await mlops(project, 'validate-data')).toMatchObject({ exitCode: 0 });
    expect(record(project, 'validation.json')).toMatchObject({
      valid: true,
      rows,
      files: [{ path: file }],
    });
    const trained = await mlops(project, 'train');
    expect([trained.exitCode, trained.said.includes('roc_auc')]).toEqual([0, true]);
    const { columns, gate, metrics, task } = record(project, 'evaluation.json');
    expect({ task, passed: gate.passed, n: metrics.roc_auc.n }).toEqual({
      task: 'binary',
      passed: true,
      n: examples,
    });
    expect(columns.id).toMatch(/_id$/);
  },
  60_000,
);

test('and on: compared, registered, promoted; the second time all is found', async () => {
  const project = projects.plain!;
  const first = await mlops(project, 'pipeline');
  expect([first.exitCode, first.said]).toEqual([0, expect.stringContaining('machines@v1.0.0')]);
  const again = await mlops(project, 'pipeline');
  expect([again.exitCode, again.said]).toEqual([0, expect.stringContaining('found, not trained')]);
}, 60_000);

test('data that changes for the worse is refused by the contract that init wrote', async () => {
  const project = projects.plain!;
  const bad = machines.replace('M7,', ',').replace(/\n(M\d+),\d+,/, '\n$1,hot,');
  writeFileSync(join(project.directory, 'data.csv'), bad);
  const { exitCode, said } = await mlops(project, 'validate-data');
  expect([exitCode, said]).toEqual([1, expect.stringContaining('temperature')]);
}, 60_000);

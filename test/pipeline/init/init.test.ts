import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readTable } from '../../../src/adapters/tables/read.ts';
import { configKeys } from '../../../src/declarations.ts';
import { parseConfig } from '../../../src/domain/config.ts';
import { inspect } from '../../../src/domain/data/checks/inspect.ts';
import { parseContract } from '../../../src/domain/data/contract/text.ts';
import { memoryDataset } from '../../../src/domain/data/table/tables.ts';
import { InputError, OutsideError } from '../../../src/domain/errors.ts';
import { terminal } from '../../../src/domain/report/terminal.ts';
import { type Folder, makeFolder } from './folder.ts';
import { classifier, customers, houses, packaged, regressor, silent } from './shapes.ts';

const open: Folder[] = [];
const folder = (...args: Parameters<typeof makeFolder>) => {
  const made = makeFolder(...args);
  open.push(made);
  return made;
};
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

/** The settings as the actions read them, by key. */
function settings({ directory }: Folder): Record<string, unknown> {
  const text = readFileSync(join(directory, 'mlops.yml'), 'utf8');
  const config = parseConfig(text, 'mlops.yml', configKeys());
  return Object.fromEntries([...config].map(([key, { raw }]) => [key, raw]));
}

const example = (name: string) => join(import.meta.dirname, '../../../../examples', name);

test('a classifier: data, contract, model, predictions and their columns', async () => {
  const project = folder({
    'train.py': classifier,
    'data/customers.csv': customers,
    'requirements.txt': 'scikit-learn\n',
  });
  const { written, kept, next } = await project.init();
  expect(written).toEqual([
    'mlops.yml',
    'data/contract.yml',
    '.github/workflows/mlops-pull-request.yml',
    '.github/workflows/mlops-main.yml',
    '.gitignore',
  ]);
  expect(kept).toEqual([]);
  expect(settings(project)).toEqual({
    model: 'churn',
    'data.files': 'data/customers.csv',
    'data.contract': 'data/contract.yml',
    'train.command': expect.stringMatching(/^python3? train\.py$/),
    'train.inputs': ['train.py', 'requirements.txt', 'data/customers.csv'],
    'train.model': 'model.joblib',
    'train.predictions': 'outputs/test_predictions.csv',
    'evaluate.task': 'binary',
    'evaluate.id': 'customer_id',
    'evaluate.target': 'actual',
    'evaluate.prediction': 'guess',
    'evaluate.score': 'chance',
    'compare.primary': 'roc_auc',
  });
  expect(next).toEqual([
    'mlops.yml, gate: say what a model must reach',
    'run it here with mlops pipeline, then commit what was written',
  ]);
  expect(project.read('.gitignore').split('\n')).toContain('outputs/test_predictions.csv');
});

test('the contract that is written holds for the data that it was written from', async () => {
  const project = folder({ 'data.csv': customers });
  await project.init();
  const contract = parseContract(project.read('contract.yml'), 'contract.yml');
  const data = await readTable('data.csv', {}, project.directory);
  const dataset = memoryDataset([{ table: data, sha256: '', bytes: 0, ragged: [] }], contract);
  const { checks } = await inspect(dataset, contract, new Date());
  expect(checks.length).toBeGreaterThan(5);
  expect(checks.filter(({ passed }) => !passed)).toEqual([]);
});

test('a regressor that leaves metrics alone: they are judged, and predictions are asked for', async () => {
  const project = folder({ 'train.py': regressor, 'houses.csv': houses, 'setup.py': '' });
  const { next } = await project.init();
  expect(settings(project)).toMatchObject({
    'train.model': 'artifacts',
    'train.metrics': 'metrics.json',
    'train.inputs': ['train.py', 'setup.py', 'houses.csv'],
    'compare.primary': 'r2',
  });
  expect(settings(project)).not.toHaveProperty(['train.predictions']);
  expect(settings(project)).not.toHaveProperty(['evaluate.task']);
  expect(next).toContainEqual(
    'mlops.yml, train.predictions: no file of predictions that train.py writes was recognised; a later model cannot be compared with this one by metrics alone',
  );
  const main = parse(project.read('.github/workflows/mlops-main.yml'));
  const steps: { run?: string; with?: { path?: string } }[] = main.jobs.judge.steps;
  expect(steps.map(({ run }) => run).filter(Boolean)).toEqual(['pip install .']);
  expect(steps.at(-1)?.with?.path).toBe('.mlops/*.json\nartifacts\nmetrics.json\n');
});

test('a package: run as a module, on the Python that it asks for, with a text label', async () => {
  const project = folder(packaged, { name: 'irises' });
  await project.init();
  expect(settings(project)).toMatchObject({
    'train.command': expect.stringMatching(/^python3? -m src\.train$/),
    'train.inputs': ['src/train.py', 'src/**/*.py', 'pyproject.toml', 'data/irises.csv'],
    'train.model': 'models',
    'evaluate.task': 'multiclass',
    'evaluate.target': 'species',
    'evaluate.prediction': 'predicted',
  });
  expect(project.read('.github/workflows/mlops-pull-request.yml')).toContain("'3.12'");
});

test('the example without its mlops.yml: what a person wrote there is recognised', async () => {
  const project = folder({}, { git: false });
  cpSync(example('churn'), project.directory, { recursive: true });
  const own = settings(project);
  rmSync(join(project.directory, 'mlops.yml'));
  const { kept, written } = await project.init();
  const found = settings(project);
  const same = [
    ...['model', 'data.contract', 'train.model', 'train.predictions'],
    ...['task', 'id', 'target', 'prediction', 'score'].map((key) => `evaluate.${key}`),
    ...['image.repository', 'deploy.service', 'deploy.instances', 'deploy.port', 'deploy.health'],
    ...['deploy.container-port', 'deploy.identity', 'deploy.command', 'smoke.cases'],
  ];
  const bare = (value: unknown) => String(JSON.stringify(value)).replace(/\/"$/, '"');
  for (const key of same) expect([key, bare(found[key])]).toEqual([key, bare(own[key])]);
  expect(kept).toEqual(['data/contract.yml', '.gitignore']);
  expect(written).toContain('.github/workflows/mlops-rollback.yml');
});

test('the header of predictions that are there counts for more than the script', async () => {
  const script = `
import joblib
from helpers import fit, table
joblib.dump(fit(), "model.joblib")
table().to_csv("predictions.csv")
`;
  const project = folder({
    'train.py': script,
    'helpers.py': 'def fit(): ...\n',
    'predictions.csv': 'row_id,y_true,y_pred\n1,2.5,2.25\n2,3.5,3.25\n3,7.25,7\n',
  });
  await project.init();
  expect(settings(project)).toMatchObject({
    'train.inputs': ['train.py', 'helpers.py'],
    'evaluate.task': 'regression',
    'evaluate.id': 'row_id',
    'evaluate.target': 'y_true',
    'evaluate.prediction': 'y_pred',
  });
});

test('metrics that are no numbers are not taken, and it is said why', async () => {
  const script = 'import json\njson.dump({"model": "ridge", "r2": 1}, open("metrics.json", "w"))\n';
  const project = folder({ 'train.py': script });
  const { next } = await project.init();
  expect(settings(project)).not.toHaveProperty(['train.metrics']);
  expect(next.join('\n')).toContain('metrics.json cannot be read: model in it is no number');
});

test('nothing that could be judged: the command is left out, with the reason, and the rest works', async () => {
  const project = folder({ 'train.py': silent, 'data.csv': customers });
  const { next, written } = await project.init();
  expect(settings(project)).toEqual({
    model: 'churn',
    'data.files': 'data.csv',
    'data.contract': 'contract.yml',
    'train.inputs': ['train.py', 'data.csv'],
  });
  expect(next.slice(0, 3)).toEqual([
    expect.stringMatching(
      /^mlops\.yml, train\.command: python3? train\.py leaves nothing to judge/,
    ),
    'mlops.yml, train.model: where train.py writes the model was not recognised',
    expect.stringMatching(/^mlops\.yml, train\.predictions: no file of predictions/),
  ]);
  expect(written).not.toContain('.github/workflows/mlops-main.yml');
});

test('a second time nothing is written, and every file is as it was', async () => {
  const project = folder({ 'train.py': classifier, 'data/customers.csv': customers });
  const first = await project.init();
  const before = project.all();
  const { written, kept, next, summary } = await project.init();
  expect(written).toEqual([]);
  expect([...kept].sort()).toEqual([...first.written].sort());
  expect(next).toEqual(['run it here with mlops pipeline, then commit what was written']);
  expect(terminal(summary)).toContain('Nothing was written');
  expect(project.all()).toEqual(before);
});

test('files of the user are never overwritten, and the rest is made from what they say', async () => {
  const project = folder({
    'train.py': classifier,
    'data/customers.csv': customers,
    'mlops.yml':
      'data: {files: data/*.csv, contract: promises.yml}\ntrain: {command: make, model: weights/, metrics: m.json}\n',
    '.gitignore': '.mlops\n__pycache__\n',
    '.github/workflows/mlops-main.yml': 'name: mine\n',
  });
  const { kept, written, ignore } = await project.init();
  expect(kept).toEqual(['mlops.yml', '.github/workflows/mlops-main.yml', '.gitignore']);
  expect(written).toEqual(['promises.yml', '.github/workflows/mlops-pull-request.yml']);
  expect(ignore).toEqual(['weights', 'm.json']);
  expect(project.read('.github/workflows/mlops-main.yml')).toBe('name: mine\n');
});

test('workflows that already call these actions are left alone', async () => {
  const project = folder({
    'data.csv': customers,
    '.github/workflows/ci.yml': 'jobs: {a: {steps: [{uses: acme/mlops/train@v1}]}}\n',
  });
  const { kept, written } = await project.init();
  expect(kept).toEqual(['.github/workflows/ci.yml']);
  expect(written).toEqual(['mlops.yml', 'contract.yml', '.gitignore']);
});

test('a link that leads nowhere is something, too', async () => {
  const project = folder({ 'data.csv': customers });
  symlinkSync('/nowhere/at/all', join(project.directory, 'contract.yml'));
  const { kept } = await project.init();
  expect(kept).toEqual(['contract.yml']);
});

test.each([
  ['an empty folder', {}],
  ['a folder of other things', { 'README.md': 'hello\n', 'lib.py': 'x = 1\n' }],
])('%s: one line that says what was looked for', async (_, files) => {
  const project = folder(files);
  const before = project.all();
  const error = await project.init().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toMatch(/^this folder: allowed: a training script \(train\.py,/);
  expect((error as Error).message).not.toContain('\n');
  expect(project.all()).toEqual(before);
});

test('data that cannot be read is left out and named', async () => {
  const project = folder({ 'train.py': silent, 'data.csv': 'a,b\n"open,1\n' });
  const { next } = await project.init();
  expect(settings(project)).toEqual({ model: 'churn', 'train.inputs': ['train.py'] });
  expect(next).toContainEqual(expect.stringMatching(/^the data cannot be read: data\.csv:\d/));
});

test('data that git ignores is not in a workflow: it is named, and not taken', async () => {
  const project = folder({ 'train.py': silent, 'data/a.csv': customers, '.gitignore': 'data/\n' });
  const { next } = await project.init();
  expect(settings(project)).not.toHaveProperty(['data.files']);
  expect(next).toContainEqual('data/a.csv is ignored by git: a workflow would not find it');
});

test('files of one kind are one glob; files of another are said to be left out', async () => {
  const project = folder({
    'data/2024.csv': customers,
    'data/2025.csv': customers,
    'data/regions.csv': 'region,country\nnorth,A\n',
    'data/old/2019.csv': customers,
  });
  const { next } = await project.init();
  expect(settings(project)['data.files']).toEqual([
    'data/2024.csv',
    'data/2025.csv',
    'data/old/2019.csv',
  ]);
  expect(next).toContainEqual('data/regions.csv has other columns and is not checked');
  const plain = folder({ 'data/2024.csv': customers, 'data/2025.csv': customers });
  await plain.init();
  expect(settings(plain)['data.files']).toBe('data/*.csv');
});

test('names that YAML or a tag would not take', async () => {
  const project = folder(
    {
      'train: it.py': classifier.replace('data/customers', "yes/#1 it's, {all}"),
      "yes/#1 it's, {all}.csv": customers,
    },
    { name: 'My Project (v2)' },
  );
  await project.init();
  expect(settings(project)).toMatchObject({
    model: 'My-Project-v2',
    'data.files': ["yes/#1 it's, {all}.csv"],
    'train.command': expect.stringMatching(/^python3? 'train: it\.py'$/),
  });
});

test('in a folder of a larger repository, workflows are left to the repository', async () => {
  const outer = folder({ 'README.md': 'many models\n' });
  mkdirSync(join(outer.directory, 'models/churn'), { recursive: true });
  for (const [file, text] of Object.entries({ 'train.py': classifier, 'd.csv': customers }))
    writeFileSync(join(outer.directory, 'models/churn', file), text);
  const inner = { ...outer, directory: join(outer.directory, 'models/churn') };
  const { localContext } = await import('../../../src/adapters/context/local.ts');
  const { init } = await import('../../../src/pipeline/init/init.ts');
  const log = {
    info() {},
    warn() {},
    debug() {},
    group: <T>(_: string, run: () => Promise<T>) => run(),
  };
  const context = await localContext(process.env, inner.directory);
  const { written, next } = await init({ context, log });
  expect(written).toEqual(['mlops.yml', 'contract.yml', '.gitignore']);
  expect(settings(inner).model).toBe('churn');
  expect(next.join()).toContain('workflows belong');
});

test('the name is that of the remote, and the branch the one that it says', async () => {
  const project = folder({ 'data.csv': customers });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project.directory });
  git('remote', 'add', 'origin', 'git@github.com:acme/customer-churn.git');
  git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
  writeFileSync(join(project.directory, 'train.py'), classifier.replace('data/customers', 'data'));
  await project.init();
  expect(settings(project).model).toBe('customer-churn');
  const main = parse(project.read('.github/workflows/mlops-main.yml'));
  expect(main.on.push.branches).toEqual(['trunk']);
});

test('a file that cannot be written: the others are taken back', async () => {
  const project = folder({ 'data.csv': customers, '.github': 'a file where a folder should be\n' });
  const before = project.all();
  const error = await project.init().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OutsideError);
  expect(project.all()).toEqual(before);
});

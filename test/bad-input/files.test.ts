import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { faultsOf } from './ending.ts';
import { files, good, openWorld, secret, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.restore());
afterAll(() => world.project.close());

const at = (path: string) => join(world.project.directory, path);

type Damage = (path: string, well: string) => void;

/** What no file of ours can be read from. */
const unreadable: Readonly<Record<string, Damage>> = {
  'not there': (path) => rmSync(at(path), { recursive: true }),
  empty: (path) => world.write(path, ''),
  'not UTF-8': (path, well) =>
    world.write(path, Buffer.from(`${well.slice(0, -3)}\xe9\xff`, 'latin1')),
  'a binary': (path) =>
    world.write(path, Buffer.from([127, 69, 76, 70, 0, 1, 2, 3, 10, 0, 255, 254])),
  'a folder': (path) => {
    rmSync(at(path), { force: true });
    mkdirSync(at(path));
  },
  'a link to itself': (path) => {
    rmSync(at(path), { force: true });
    symlinkSync(at(path), at(path));
  },
};

/** What may be read, and mean something else. */
const odd: Readonly<Record<string, Damage>> = {
  // Tables are read in it, and contracts.
  'UTF-16': (path, well) => world.write(path, Buffer.from(`\ufeff${well}`, 'utf16le')),
  'cut off': (path, well) => world.write(path, well.slice(0, well.length / 2)),
  'cut off early': (path, well) => world.write(path, well.slice(0, 5)),
  blank: (path) => world.write(path, ' \n\n'),
  null: (path) => world.write(path, 'null'),
  'a number': (path) => world.write(path, '42'),
  'a text': (path) => world.write(path, '"::error::INJECTED"'),
  'a list': (path) => world.write(path, '[]'),
  'a list of nothing': (path) => world.write(path, '[null, [], {}]'),
  'another object': (path) =>
    world.write(path, '{"__proto__": {"x": 1}, "::error::INJECTED\\n": [1]}'),
  deep: (path) => world.write(path, '['.repeat(50_000)),
  'deep and whole': (path) => world.write(path, '['.repeat(50_000) + ']'.repeat(50_000)),
  'one long line': (path) => world.write(path, 'x'.repeat(300_000)),
  'hostile lines': (path) =>
    world.write(path, '::error::INJECTED\n##[error]INJECTED\n::warning::INJECTED\n'),
  'half of a pack': (path) =>
    world.write(path, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1])),
  'half of a Parquet file': (path) => world.write(path, 'PAR1\0\0\0\0PAR1'),
};

interface Read {
  file: string;
  action: string;
  given?: Record<string, string>;
  /** A record need not be there. */
  optional?: true;
}

const reads: Read[] = [
  { file: 'data.csv', action: 'validate-data' },
  { file: 'contract.yml', action: 'validate-data' },
  { file: 'contract.json', action: 'validate-data', given: { contract: 'contract.json' } },
  { file: 'made.csv', action: 'train' },
  {
    file: 'metrics.json',
    action: 'train',
    given: {
      metrics: 'metrics.json',
      command: 'touch -c metrics.json; cp made.csv predictions.csv',
    },
  },
  { file: 'smoke.json', action: 'smoke-test' },
  { file: 'mlops.yml', action: 'validate-data', optional: true },
  { file: '.mlops/evaluation.json', action: 'register', optional: true },
  { file: '.mlops/evaluation.json', action: 'compare-to-champion', optional: true },
  { file: '.mlops/validation.json', action: 'register', optional: true },
  { file: '.mlops/comparison.json', action: 'register', optional: true },
  { file: '.mlops/version.json', action: 'promote', given: { version: '' }, optional: true },
  { file: '.mlops/version.json', action: 'deploy-to-ec2-via-ssm', optional: true },
  {
    file: '.mlops/image.json',
    action: 'deploy-to-ec2-via-ssm',
    given: { target: 'docker', repository: 'churn', registry: 'local' },
    optional: true,
  },
  {
    file: '.mlops/deployment.json',
    action: 'pipeline',
    given: { steps: 'report' },
    optional: true,
  },
  { file: '.mlops/smoke.json', action: 'pipeline', given: { steps: 'report' }, optional: true },
  { file: 'predictions.csv', action: 'register', optional: true },
  { file: 'predictions.csv', action: 'compare-to-champion', optional: true },
];

const well: Readonly<Record<string, string>> = {
  ...files,
  'contract.json': '{"fields": [{"name": "id", "type": "integer"}]}\n',
  'mlops.yml': 'model: churn\ngate: ["accuracy >= 0.1"]\n',
};

describe.each(reads)('$file for $action', ({ file, action, given = {}, optional }) => {
  const start = (damage: Damage) => {
    const content = well[file] ?? '{"schema": "mlops/other/1", "model": "churn", "commit": null}';
    world.write(file, content);
    damage(file, content);
    return world.run(action, { ...good[action], ...given });
  };

  test.each(Object.entries(unreadable))('%s', async (what, damage) => {
    const ending = await start(damage);
    expect(faultsOf(ending, [secret])).toEqual([]);
    if (optional && what === 'not there') return;
    if (file === 'mlops.yml' && what === 'empty') return;
    expect([ending.code, ending.errors]).toEqual([
      2,
      [expect.stringContaining(file.replace('made', 'predictions'))],
    ]);
  });

  test.each(Object.entries(odd))('%s', async (_, damage) => {
    expect(faultsOf(await start(damage), [secret])).toEqual([]);
  });
});

describe.each([
  ['validate-data', 'validation.json'],
  ['train', 'evaluation.json'],
  ['smoke-test', 'smoke.json'],
])('the record of %s', (action, file) => {
  test.each([
    ['where the folder of the records is a file', () => blockFolder()],
    ['where a folder is', () => blockFile(file)],
  ])('%s', async (what, block) => {
    block();
    const ending = await world.run(action, { ...good[action] });
    expect(faultsOf(ending, [secret])).toEqual([]);
    // Training takes away what an earlier one left, whatever it is.
    const isTaken = action === 'train' && what === 'where a folder is';
    expect(ending.code).toBe(isTaken ? 0 : 3);
  });
});

function blockFile(file: string): void {
  rmSync(at(`.mlops/${file}`), { force: true });
  mkdirSync(at(`.mlops/${file}/x`), { recursive: true });
}

function blockFolder(): void {
  rmSync(at('.mlops'), { recursive: true });
  world.write('.mlops', 'x');
}

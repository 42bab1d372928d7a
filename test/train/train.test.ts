import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { localContext } from '../../src/adapters/context/local.ts';
import { evaluation } from '../../src/domain/records/evaluation.ts';
import { rooms } from '../../src/rooms.ts';
import { type Performed, perform } from '../../src/runtime/perform.ts';

let folder: string;
let warnings: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-train-'));
  warnings = [];
  write('train.sh', 'echo \'{"accuracy": 0.9}\' > metrics.json\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

function git(...args: string[]): void {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  execFileSync('git', [...who, ...args], { cwd: folder });
}

function track(): void {
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
}

async function train(given: Record<string, string> = {}, env = process.env): Promise<Performed> {
  const log = {
    ...{ info: () => {}, debug: () => {} },
    warn: (line: string) => void warnings.push(line),
    group: <T>(_: string, work: () => Promise<T>) => work(),
  };
  const context = await localContext(env, folder);
  const all: Record<string, string> = { command: 'sh train.sh', metrics: 'metrics.json', ...given };
  return perform(rooms.train, (input) => all[input], { context, log });
}

describe('without the input inputs', () => {
  test('a training depends on every file that git tracks', async () => {
    track();
    await train();
    expect((await train()).outputs).toMatchObject({ 'cache-hit': true });
    write('train.sh', 'echo \'{"accuracy": 0.1}\' > metrics.json\n');
    expect((await train()).outputs).toMatchObject({
      'cache-hit': false,
      metrics: '{"accuracy":0.1}',
    });
  });

  test('nothing is taken from the cache where git tracks nothing: nobody would see a change', async () => {
    await train();
    write('train.sh', 'echo \'{"accuracy": 0.1}\' > metrics.json\n');
    expect((await train()).outputs).toMatchObject({
      'cache-hit': false,
      metrics: '{"accuracy":0.1}',
    });
    expect(warnings).toContainEqual(expect.stringContaining('git tracks no file here'));
  });

  test('more names than a megabyte are all seen', async () => {
    mkdirSync(join(folder, 'data'));
    const long = 'x'.repeat(200);
    for (let n = 0; n < 5500; n++) write(`data/${long}${n}`, '');
    track();
    await train();
    write(`data/${long}7`, 'changed');
    expect((await train()).outputs).toMatchObject({ 'cache-hit': false });
  }, 60_000);

  test('a tracked file that is gone, a link to a folder and a submodule are no obstacle', async () => {
    write('gone.txt', 'soon');
    mkdirSync(join(folder, 'src'));
    write('src/a.py', '1');
    symlinkSync('src', join(folder, 'linked'));
    track();
    rmSync(join(folder, 'gone.txt'));
    git('init', '-q', 'sub');
    git('-C', 'sub', 'commit', '-qm', 'first', '--allow-empty');
    git('-c', 'advice.addEmbeddedRepo=false', 'add', 'sub');
    const { record } = await train();
    const { trainedOn } = evaluation.parse(record?.content);
    expect(trainedOn?.files.map(({ path }) => path)).toEqual(['src/a.py', 'train.sh']);
  });
});

test('a training that fails leaves no record that could be taken for its own', async () => {
  track();
  await train();
  mkdirSync(join(folder, '.mlops'), { recursive: true });
  write('.mlops/comparison.json', '{}');
  write('.mlops/validation.json', '{}');
  await expect(train({ command: 'exit 3' })).rejects.toThrow('ended with exit code 3');
  expect(existsSync(join(folder, '.mlops/evaluation.json'))).toBe(false);
  expect(existsSync(join(folder, '.mlops/comparison.json'))).toBe(false);
  expect(read('.mlops/validation.json')).toBe('{}');
});

test('the python on PATH, which may be a script of the project, does not see the token', async () => {
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/python3'), '#!/bin/sh\nenv > seen\necho Python 3.11.7\n', {
    mode: 0o755,
  });
  track();
  const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
  await train({}, { ...process.env, PATH, INPUT_TOKEN: 'hunter2' });
  expect(read('seen')).toContain('PATH=');
  expect(read('seen')).not.toContain('hunter2');
});

test('an input that cannot be read leaves the records of the last training', async () => {
  track();
  await train();
  await expect(train({ gate: 'accuracy' })).rejects.toThrow('gate rule 1');
  expect(existsSync(join(folder, '.mlops/evaluation.json'))).toBe(true);
});

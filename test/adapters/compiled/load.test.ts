import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { compiledFile } from '../../../src/adapters/compiled/kept.ts';
import { loadCompiled } from '../../../src/adapters/compiled/load.ts';

let folder = '';
let entry = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-compiled-'));
  entry = join(folder, 'index.js');
  file = join(folder, 'kept', 'answer.bin');
  writeFileSync(entry, "exports.answer = () => require('./part.js').twice(20) + 2;");
  writeFileSync(join(folder, 'part.js'), "'use strict'; exports.twice = (x) => 2 * x;");
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What the program answers, and whether what was compiled for it had to be kept anew. */
function run() {
  const { exports, keep } = loadCompiled(entry, file);
  return { answer: (exports as { answer: () => unknown }).answer(), isNew: keep() };
}

test('what was compiled once is taken again', () => {
  expect(run()).toEqual({ answer: 42, isNew: true });
  expect(run()).toEqual({ answer: 42, isNew: false });
});

test('another program of the same length runs as it is', () => {
  run();
  writeFileSync(join(folder, 'part.js'), "'use strict'; exports.twice = (x) => 3 * x;");
  expect(run()).toEqual({ answer: 62, isNew: true });
  expect(run()).toEqual({ answer: 62, isNew: false });
});

test('a part that an earlier run did not need is kept with the others', () => {
  const { keep } = loadCompiled(entry, file);
  keep();
  expect(run()).toEqual({ answer: 42, isNew: true });
  expect(run()).toEqual({ answer: 42, isNew: false });
});

test('runs that need different parts do not take what is kept from one another', () => {
  run();
  writeFileSync(join(folder, 'other.js'), 'exports.one = 1;');
  writeFileSync(
    entry,
    "exports.answer = (isOther) => isOther ? require('./other.js').one : require('./part.js').twice(1);",
  );
  const ask = (isOther: boolean) => {
    const { exports, keep } = loadCompiled(entry, file);
    return [(exports as { answer: (isOther: boolean) => number }).answer(isOther), keep()];
  };
  expect(ask(false)).toEqual([2, true]);
  expect(ask(true)).toEqual([1, true]);
  expect(ask(false)).toEqual([2, false]);
  expect(ask(true)).toEqual([1, false]);
});

test('a damaged file is no matter, wherever the damage is', () => {
  run();
  const whole = readFileSync(file);
  for (const at of [0, 64, 70, whole.length >> 1, whole.length - 1]) {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
    writeFileSync(file, damaged);
    expect(run()).toEqual({ answer: 42, isNew: true });
  }
  writeFileSync(file, whole.subarray(0, 100));
  expect(run()).toEqual({ answer: 42, isNew: true });
});

const here = process.platform === 'win32' ? test.skip : test;
here('a file that others can write to is not run', () => {
  run();
  chmodSync(file, 0o666);
  expect(run()).toEqual({ answer: 42, isNew: true });
  expect(run()).toEqual({ answer: 42, isNew: false });
});

test('where nothing can be kept the program runs all the same', () => {
  writeFileSync(join(folder, 'kept'), 'a file in the place of the folder');
  expect(run()).toEqual({ answer: 42, isNew: false });
  file = undefined as unknown as string;
  expect(run()).toEqual({ answer: 42, isNew: false });
});

test('parts know where they are, take what Node has, and may name one another in a circle', () => {
  writeFileSync(
    entry,
    `exports.name = 'index'; const { base } = require('./part.js');
     exports.answer = () => [base(__filename), require('./part.js').of(), module.exports === exports];`,
  );
  writeFileSync(
    join(folder, 'part.js'),
    `exports.base = require('node:path').basename; const index = require('./index.js');
     exports.of = () => index.name + ' ' + (__dirname === require('node:path').dirname(__filename));`,
  );
  expect(run().answer).toEqual(['index.js', 'index true', true]);
});

test('it is kept in the user’s cache, one for each verb, unless Node is told not to', () => {
  const env = { XDG_CACHE_HOME: folder };
  expect(compiledFile('profile', env)).toBe(join(folder, 'mlops-compiled', 'profile.bin'));
  expect(compiledFile('../profile', env)).toBeUndefined();
  expect(compiledFile('profile', { XDG_CACHE_HOME: 'relative' })).toBeUndefined();
  expect(compiledFile(undefined, env)).toBeUndefined();
  expect(compiledFile('profile', { ...env, NODE_DISABLE_COMPILE_CACHE: '1' })).toBeUndefined();
});

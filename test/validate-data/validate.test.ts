import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readData } from '../../src/adapters/tables/read.ts';
import { inspect } from '../../src/domain/data/checks/inspect.ts';
import { parseContract } from '../../src/domain/data/contract/text.ts';
import { memoryDataset } from '../../src/domain/data/table/tables.ts';
import { InputError } from '../../src/domain/errors.ts';
import { validation } from '../../src/domain/records/validation.ts';

import type { Context } from '../../src/runtime/context.ts';
import { firstContract } from '../../src/validate-data/contract.ts';
import { profileFiles } from '../../src/validate-data/profile.ts';
import { validate } from '../../src/validate-data/validate.ts';

const workspace = mkdtempSync(join(tmpdir(), 'validate-'));
const directory = join(workspace, 'project');
afterAll(() => rmSync(workspace, { recursive: true }));

const put = (file: string, content: string) => writeFileSync(join(directory, file), content);

const context: Context = {
  place: 'github',
  directory,
  workspace,
  repository: 'acme/churn',
  commit: 'c'.repeat(40),
  ref: 'refs/heads/main',
  run: { id: '7', attempt: 1, url: null },
  actor: 'ann',
  event: { name: 'push', payload: {} },
  serverUrl: 'https://github.com',
  env: {},
  now: () => new Date('2026-01-02T03:04:05Z'),
};
const said: string[] = [];
const say = (line: string) => void said.push(line);
const log = {
  info: say,
  warn: say,
  debug: say,
  group: <T>(_: string, work: () => Promise<T>) => work(),
};
const tools = { context, log };

function run(given: {
  files: string[];
  contract?: string;
  reference?: string;
  failOn?: 'fail' | 'warn' | 'never';
}) {
  const common = { workingDirectory: 'project', config: 'mlops.yml', modelName: undefined };
  const engine = { memoryLimit: '400MB', stage: 'prod', token: undefined };
  return validate(
    { contract: undefined, reference: undefined, failOn: 'fail', ...common, ...engine, ...given },
    tools,
  );
}

const contract = `
fields:
  - {name: id, type: integer, constraints: {unique: true}}
  - {name: plan, constraints: {enum: [basic, full]}}
checks: [{check: row_count >= 100, level: warn}]
`;

beforeAll(() => {
  mkdirSync(directory);
  put('good-1.csv', 'id,plan\n1,basic\n2,full\n');
  put('good-2.csv', 'id,plan\n3,full\n');
  put('bad.csv', 'id,plan\n1,"ba\nsic"\n1,full\nx,full\n');
  put('contract.yml', contract);
});

test('good data: a whole record, nothing refused', async () => {
  const { record, outputs, refusal, annotations } = await run({
    files: ['good-*.csv'],
    contract: 'contract.yml',
  });
  const content = validation.parse(record?.content);
  expect(content).toMatchObject({
    schema: 'mlops/validation/1',
    model: 'churn',
    created: '2026-01-02T03:04:05.000Z',
    rows: 3,
    valid: true,
    contract: { path: 'contract.yml', bytes: contract.length },
    files: [
      { path: 'good-1.csv', rows: 2 },
      { path: 'good-2.csv', rows: 1 },
    ],
  });
  const hash = createHash('sha256')
    .update(readFileSync(join(directory, 'good-2.csv')))
    .digest('hex');
  expect(content.files[1]?.sha256).toBe(hash);
  expect(outputs).toEqual({ valid: true, rows: 3, 'failed-checks': 0, drift: null });
  expect(refusal).toBeNull();
  expect(annotations).toEqual([
    { level: 'warning', title: 'row_count >= 100', message: 'row_count >= 100: found 3 rows' },
  ]);
  expect(said).toContain('read good-1.csv: 2 rows, 2 columns');
});

test('bad data: refused, with annotations at the line in the workspace', async () => {
  const { record, outputs, refusal, annotations } = await run({
    files: ['bad.csv'],
    contract: 'contract.yml',
  });
  expect(validation.parse(record?.content).valid).toBe(false);
  expect(outputs).toEqual({ valid: false, rows: 3, 'failed-checks': 3, drift: null });
  expect(refusal).toBe(
    'id: 1 value of 3 is not a whole number (33.33%), first "x"; and 2 other checks',
  );
  expect(annotations?.map(({ level, title, file, line }) => [level, title, file, line])).toEqual([
    ['error', 'type(id)', 'project/bad.csv', 5],
    ['error', 'unique(id)', 'project/bad.csv', 4],
    ['error', 'enum(plan)', 'project/bad.csv', 2],
    ['warning', 'row_count >= 100', undefined, undefined],
  ]);
});

test.each([
  ['bad.csv', 'never', null],
  ['good-1.csv', 'warn', 'row_count >= 100: found 2 rows'],
  ['good-1.csv', 'fail', null],
] as const)('%s with fail-on %s', async (file, failOn, answer) => {
  const { refusal } = await run({ files: [file], contract: 'contract.yml', failOn });
  expect(refusal).toBe(answer);
});

test('without a contract: a profile, and no rows are still refused', async () => {
  const profiled = await profileFiles(['good-*.csv'], tools);
  const { columns } = validation.parse(profiled.content);
  expect(columns.map(({ name, type, distinct }) => [name, type, distinct])).toEqual([
    ['id', 'integer', 3],
    ['plan', 'string', 2],
  ]);
  put('header.csv', 'id,plan\n');
  expect((await run({ files: ['header.csv'] })).refusal).toBe('there are no rows in header.csv');
});

test('a first contract passes on the data that it was written from', async () => {
  put('first.yml', await firstContract(['good-*.csv'], tools));
  const { refusal, outputs } = await run({
    files: ['good-*.csv'],
    contract: 'first.yml',
    failOn: 'warn',
  });
  expect([refusal, outputs.valid]).toEqual([null, true]);
});

describe('bad input is one line', () => {
  test.each([
    [{ files: ['none.csv'] }, /^input files: found "none\.csv"; no file is there/],
    [
      { files: ['bad.csv'], contract: 'contrat.yml' },
      /^contrat\.yml: there is no such file; did you mean "contract\.yml"\?$/,
    ],
    [{ files: ['bad.csv'], contract: '.' }, /it is a folder/],
    [{ files: ['bad.csv'], contract: 'bad.csv' }, /^bad\.csv:1:1/],
  ])('%j', async (given, message) => {
    const error = await run(given).then(
      () => undefined,
      (error: Error) => error,
    );
    expect(error).toBeInstanceOf(InputError);
    expect(error?.message).toMatch(message);
  });
});

test('the examples of this repository keep to their contracts', async () => {
  const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
  for (const [name, files] of [
    ['churn', 'data/*.csv'],
    ['student-grades', 'data/*.csv'],
  ] as const) {
    const example = { ...context, directory: join(examples, name), workspace: examples };
    const inputs = {
      files: [files],
      contract: 'data/contract.yml',
      reference: undefined,
      failOn: 'warn',
      workingDirectory: '.',
      config: '',
      modelName: name,
      memoryLimit: '400MB',
      stage: 'prod',
      token: undefined,
    } as const;
    const { refusal } = await validate({ ...inputs, files: [files] }, { context: example, log });
    expect(refusal).toBeNull();
  }
});

describe('damaged files end in a finding or in one line', () => {
  const pieces = [
    '"',
    ',',
    ';',
    '\n',
    '\r',
    '\t',
    '\0',
    '\ufeff',
    'ü',
    '{',
    ']',
    '\\',
    'NaN',
    '-',
    '9'.repeat(400),
    '=cmd()',
    '<b>',
    '::error::',
  ];
  const fixture = (name: string) =>
    readFileSync(
      fileURLToPath(
        new URL(`../../../test/adapters/tables/fixtures/${name}.parquet`, import.meta.url),
      ),
    );
  const rows = Array.from({ length: 12 }, (_, i) => ({ id: i, plan: i % 2 ? 'basic' : 'fu"ll' }));
  const originals: Record<string, Buffer> = {
    'f.csv': Buffer.from(`id,plan\n${rows.map(({ id }) => `${id},"ba\nsic"`).join('\n')}`),
    'f.jsonl': Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')),
    'f.json': Buffer.from(JSON.stringify(rows)),
    'f.parquet': fixture('snappy'),
  };
  const parsed = parseContract(contract, 'contract.yml');

  test.each(Object.keys(originals))('%s', async (file) => {
    const original = originals[file] as Buffer;
    const put = fc.oneof(
      fc.constantFrom(...pieces).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
    );
    const mutation = fc.tuple(fc.nat(original.length), fc.nat(6), put);
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 5 }), async (mutations) => {
        const damaged = mutations.reduce(
          (all, [at, cut, piece]) =>
            Buffer.concat([all.subarray(0, at), piece, all.subarray(at + cut)]),
          original,
        );
        writeFileSync(join(directory, file), damaged);
        try {
          const dataset = memoryDataset([await readData(file, {}, directory)], parsed);
          const found = await inspect(dataset, parsed, new Date(0));
          validation.pick({ rows: true, columns: true, checks: true }).parse(found);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          expect((error as Error).message).not.toMatch(/[\n\r]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a reference', () => {
  const before = 'id,plan,price\n1,basic,2.5\n2,full,3\n';

  test('finds columns that have gone, are new, or have another type', async () => {
    put('before.csv', before);
    put('now.csv', 'id,price,region\n1,cheap,north\n2,dear,south\n');
    const { record, refusal } = await run({ files: ['now.csv'], reference: 'before.csv' });
    const { checks, drift } = validation.parse(record?.content);
    const failed = checks.filter(({ passed }) => !passed).map(({ message }) => message);
    expect(failed).toEqual([
      'now.csv has no column plan, which before.csv has',
      'now.csv has a column that before.csv has not: region',
      'now.csv: price was number, is string',
    ]);
    expect(refusal).toBe('now.csv has no column plan, which before.csv has; and 1 other check');
    expect(drift?.reference).toEqual({ name: 'before.csv', kind: 'file', rows: 2 });
  });

  test('is content with the same columns in any order, whole numbers, and nothing at all', async () => {
    put('before.csv', before);
    put('now.csv', 'price,plan,id\n4,,7\n5,,8\n');
    const { refusal } = await run({ files: ['now.csv'], reference: 'before.csv', failOn: 'warn' });
    expect(refusal).toBeNull();
  });

  test('that is not there is named', async () => {
    await expect(run({ files: ['now.csv'], reference: 'gone.csv' })).rejects.toThrow(
      /^input reference: found "gone\.csv"/,
    );
  });
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeRecord } from '../../src/adapters/files/records.ts';
import { validation } from '../../src/domain/records/validation.ts';
import type { Inputs } from '../../src/validate-data/inputs.ts';
import { driftOf } from '../../src/validate-data/since.ts';
import { validate } from '../../src/validate-data/validate.ts';
import { makeWorld, type World } from '../compare-to-champion/project.ts';
import { model } from '../domain/judge/models.ts';

let world: World;

/** Two hundred bits of a linear congruential generator are enough for data without a pattern. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

function table(rows: number, seed: number, shift = 0, yearly = 0.3): string {
  const next = numbers(seed);
  const lines = Array.from({ length: rows }, (_, row) => {
    const income = 30_000 + 9_000 * (next.next().value + next.next().value + next.next().value);
    const plan = next.next().value < yearly ? 'yearly' : 'monthly';
    return `c${row},${Math.round(income + shift)},${plan}`;
  });
  return `id,income,plan\n${lines.join('\n')}\n`;
}

const put = (file: string, text: string) => writeFile(join(world.directory, file), text);

const run = (given: Partial<Inputs>) =>
  validate(
    {
      ...{ files: ['now.csv'], contract: undefined, reference: undefined, failOn: 'fail' },
      ...{ workingDirectory: '.', config: 'mlops.yml', modelName: 'churn' },
      ...{ memoryLimit: '400MB', stage: 'prod', token: undefined },
      ...given,
    },
    world.tools,
  );

beforeAll(async () => {
  world = await makeWorld();
  await put('before.csv', table(8000, 7));
  await put('same.csv', table(8000, 11));
  await put('now.csv', table(8000, 13, 4000, 0.45));
  await put(
    'contract.yml',
    'fields: [{name: id}, {name: income, type: number}, {name: plan}]\ndrift: {fail: [income], ignore: [id]}\n',
  );
});
afterAll(() => world.close());

describe.each(['file', 'profile'] as const)('a reference that is a %s', (kind) => {
  let reference: string;
  beforeAll(async () => {
    reference = kind === 'file' ? 'before.csv' : 'kept.json';
    const { record } = await run({ files: ['before.csv'] });
    await put('kept.json', JSON.stringify(record?.content, null, 2));
  });

  test('finds what has drifted, and in which direction', async () => {
    const { outputs, record, refusal } = await run({ reference, contract: 'contract.yml' });
    expect(outputs.drift).toBe('drifted');
    const { checks, drift } = validation.parse(record?.content);
    expect(drift?.reference).toEqual({ name: reference, kind, rows: 8000 });
    expect(checks.filter(({ passed }) => !passed).map(({ name, level }) => [name, level])).toEqual([
      ['drift(income)', 'fail'],
      ['drift(plan)', 'warn'],
    ]);
    expect(refusal).toMatch(/^income: rose: /);
  });

  test('finds nothing where nothing has changed', async () => {
    const { outputs, refusal } = await run({
      ...{ files: ['same.csv'], reference, contract: 'contract.yml', failOn: 'warn' },
    });
    expect([outputs.drift, refusal]).toEqual(['stable', null]);
  });

  test('is compared on a laptop without any configuration', async () => {
    const { content } = await driftOf([reference, 'now.csv'], world.tools);
    expect(content).toMatchObject({ verdict: 'drifted', reference: { name: reference, kind } });
  });
});

test('a column that must not drift fails when there are too few rows to tell', async () => {
  await put('few.csv', table(30, 5));
  const given = { files: ['few.csv'], reference: 'before.csv', contract: 'contract.yml' } as const;
  const { record } = await run({ ...given, files: [...given.files] });
  const check = validation
    .parse(record?.content)
    .checks.find(({ name }) => name === 'drift(income)');
  expect(check).toMatchObject({ passed: false, level: 'warn', found: 'not enough rows' });
});

describe('the champion as the reference', () => {
  test('is nothing yet', async () => {
    const { outputs, refusal } = await run({ reference: 'champion' });
    expect([outputs.drift, refusal]).toEqual([null, null]);
  });

  test('is the profile that the live version was registered with', async () => {
    const { record } = await run({ files: ['before.csv'] });
    writeRecord(world.directory, 'validation.json', record?.content);
    await world.leave(model(300, 0.4, 2), 'a');
    await world.crown();
    const { record: found } = await run({ reference: 'champion' });
    const { drift } = validation.parse(found?.content);
    expect(drift).toMatchObject({
      verdict: 'drifted',
      reference: { name: 'churn@v1.0.0', kind: 'profile', rows: 8000 },
    });
  });
});

test('what SQL is needed for runs on the engine that knows it', async () => {
  await put('plans.csv', 'name,price\nmonthly,5\n');
  await put(
    'full.yml',
    `fields: [{name: id}, {name: income, type: number}, {name: plan}]
foreignKeys: [{fields: plan, reference: {resource: plans.csv, fields: name}}]
checks:
  - {check: mean(income) > 90000, where: plan = 'yearly', level: warn}
  - {name: rich, rows: income > 50000, allow: 1%}
splits: {train: before.csv, test: now.csv, key: id}
`,
  );
  const { record } = await run({ contract: 'full.yml' });
  const { checks } = validation.parse(record?.content);
  const failed = checks.filter(({ passed }) => !passed);
  expect(failed.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['foreignKey(plan)', 'mean(income) > 90000', 'rich']),
  );
  expect(failed.some(({ message }) => /in train/.test(message))).toBe(true);
});

test.each([
  ['income +', /^SQL "income \+": syntax error/],
  ["income > 1) or (exists (select * from read_csv('before.csv')))", /^SQL /],
])('SQL that is none of the table is one line: %s', async (rows, said) => {
  await put('bad.yml', `checks: [{rows: ${JSON.stringify(rows)}}]\n`);
  await expect(run({ contract: 'bad.yml' })).rejects.toThrow(said);
});

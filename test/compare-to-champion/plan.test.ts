import { expect, test } from '@jest/globals';
import { plan } from '../../src/compare-to-champion/plan-inputs.ts';
import { readInputs } from '../../src/runtime/inputs.ts';
import type { Tools } from '../../src/runtime/room.ts';
import { verbs } from '../../src/verbs.ts';

const config = new Map([['compare.primary', { raw: 'recall[fraud]', where: 'mlops.yml:2:3' }]]);

async function rowsFor(given: Record<string, string>, settings = new Map()) {
  const { run } = await verbs.plan.load();
  const inputs = readInputs(plan.inputs, { given: (name) => given[name], config: settings });
  const { record, summary } = await run(inputs, {} as Tools);
  const { rows, assumptions } = record!.content as { rows: number; assumptions: string[] };
  return { rows, assumptions, summary: JSON.stringify(summary) };
}

test('the rows that it takes, with what they rest on', async () => {
  const one = await rowsFor({ difference: '0.01' });
  // (z(0.975) + z(0.9))² (0.1 - 0.01²) / 0.01², by hand.
  expect(one.rows / (10.507 * 0.0999 * 1e4)).toBeCloseTo(1, 1);
  const fifty = await rowsFor({ difference: '0.01', evaluations: '50' });
  expect(fifty.rows).toBeGreaterThan(one.rows);
  expect(fifty.assumptions.join()).toMatch(/50 candidates are judged.*99\.9%/);
  expect(fifty.summary).toContain(`${fifty.rows.toLocaleString('en-US')} rows`);
  expect(fifty.summary).toContain(fifty.assumptions[0]);
});

test.each([
  ['a larger difference', { difference: '0.02' }],
  ['models that seldom disagree', { disagree: '5%' }],
  ['less confidence', { confidence: '90%' }],
  ['less power', { power: '80%' }],
])('%s takes fewer rows', async (_, given) => {
  const usual = { difference: '0.01' };
  const { rows } = await rowsFor({ ...usual, ...given });
  expect(rows).toBeLessThan((await rowsFor(usual)).rows);
});

test('the metric that decides is the one of mlops.yml', async () => {
  const { assumptions } = await rowsFor({ difference: '0.05', positives: '2%' }, config);
  expect(assumptions.join()).toMatch(/0\.02 of the labels are of the class fraud/);
});

test.each([
  [{ difference: '0' }, /input difference: found "0"; allowed: a number above 0/],
  [{ difference: 'little' }, /input difference: found "little"; allowed: a number/],
  [{ difference: '0.2' }, /input disagree: found "0\.1"; models that differ in a share/],
  [{ difference: '1', metric: 'rmse' }, /input sd: .*rmse can be planned when you give sd/],
  [{}, /input difference: .*it is required/],
])('%j is refused in one line', async (given, line) => {
  await expect(rowsFor(given as Record<string, string>)).rejects.toThrow(line);
});

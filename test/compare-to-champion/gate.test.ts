import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { comparison } from '../../src/domain/records/comparison.ts';
import { register } from '../../src/register/register.ts';
import { model } from '../domain/judge/models.ts';
import { common, makeWorld, type World } from './project.ts';

/** What train leaves of rules that it cannot judge. */
const open = (...rules: string[]) => ({
  gate: {
    passed: true,
    rules: rules.map((rule) => ({ rule, passed: null, value: null, reason: 'later' })),
  },
});

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  await world.leave(model(300, 0.4, 2), 'a');
});
afterEach(() => world.close());

const registered = () => {
  const files = { model: 'model', bump: 'patch', assets: undefined } as const;
  return register({ ...common, ...files }, world.tools, world.registry);
};

const compared = async (...rules: string[]) => {
  await world.leave(model(300, 0.7, 3), 'b', open(...rules));
  const outcome = await world.compare();
  return { outcome, record: comparison.parse(outcome.record?.content) };
};

test('what nobody has compared is not registered while such a rule is open', async () => {
  await world.leave(model(300, 0.7, 3), 'b', open('roc_auc change from champion >= 0'));
  expect((await registered()).refusal).toMatch(/compare-to-champion has not judged/);
});

test('a first model has no champion to change from', async () => {
  const { outcome, record } = await compared('roc_auc change from champion >= 5%');
  expect(outcome.refusal).toBeNull();
  expect(record.gate).toMatchObject({
    passed: true,
    rules: [{ passed: true, reason: 'there is no champion yet' }],
  });
});

describe('with a champion', () => {
  beforeEach(() => world.crown());

  test('a better model within its limits passes', async () => {
    const { outcome, record } = await compared(
      'roc_auc change from champion >= 0 with confidence 99%',
      'brier change from champion between -100% and 0',
      'fbeta@2 change from champion within 0.9',
      'roc_auc change from champion > -0.2 on region with confidence 90%',
    );
    expect(record.gate?.rules.map(({ passed, reason }) => [passed, reason])).toEqual([
      [
        true,
        expect.stringMatching(/^roc_auc changed by \+0\.\d+ from 0\.\d+, with 99% confidence/),
      ],
      [true, expect.any(String)],
      [true, expect.stringMatching(/^fbeta@2 changed by/)],
      [true, expect.stringMatching(/^region=/)],
    ]);
    expect(outcome.refusal).toBeNull();
    expect(record.verdict).toBe('better');
  });

  test('a better model that changed too much fails, whatever the verdict says, and is not registered', async () => {
    const { outcome, record } = await compared('roc_auc change from champion within 0.01');
    expect(record).toMatchObject({ verdict: 'better', action: 'fail', passed: false });
    expect(outcome.refusal).toMatch(/the gate failed: roc_auc change from champion within 0\.01: /);
    expect(world.posted).toEqual([record]);
    expect((await registered()).refusal).toMatch(/the gate failed/);
  });

  test.each([
    ['a misspelt metric', 'roc_acu change from champion >= 0', /unknown metric "roc_acu"/],
    ['a parameter that is none', 'fbeta@x change from champion >= -1', /unknown metric/],
    ['a slice that is not there', 'roc_auc change from champion >= -1 on plan', /no slice "plan"/],
  ])('%s never passes', async (_, rule, reason) => {
    const { record } = await compared(rule);
    expect(record.passed).toBe(false);
    expect(record.gate?.rules[0]?.reason).toMatch(reason);
  });

  test('without predictions of both nothing has changed for sure', async () => {
    await world.leave(model(300, 0.7, 3), 'b', {
      ...open('roc_auc change from champion >= -1'),
      predictions: null,
    });
    const { record } = await world.compare();
    expect(comparison.parse(record?.content).gate).toMatchObject({
      passed: false,
      rules: [{ reason: expect.stringMatching(/^not comparable: without predictions/) }],
    });
  });
});

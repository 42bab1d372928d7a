import { expect, test } from '@jest/globals';
import { OutsideError } from '../../src/domain/errors.ts';
import type { Plan } from '../../src/pipeline/plan.ts';
import { type Remedies, recover } from '../../src/pipeline/recover.ts';
import type { StepResult } from '../../src/pipeline/steps.ts';
import type { Log } from '../../src/runtime/log.ts';

const log: Log = {
  ...{ info: () => {}, warn: () => {}, debug: () => {} },
  group: (_, work) => work(),
};
const wanted = { stage: 'prod', tag: 'churn#prod#7', assigned: true };
const plan: Plan = { because: '', steps: [], wanted };

const deployed: StepResult = {
  ...{ step: 'deploy-to-ec2-via-ssm', ending: 'done', note: '', seconds: 1 },
  performed: {
    ...{ recordPath: undefined, refusal: null, summary: [] },
    outputs: { changed: true, 'previous-version': 'v1.0.0' },
  },
};
const failed: StepResult = { step: 'smoke-test', ending: 'refused', note: 'bad', seconds: 1 };

const found: StepResult = {
  ...deployed,
  performed: { ...deployed.performed!, outputs: { changed: false, version: 'v2.0.0' } },
};

/** What was done about a failed smoke test, and in which order. */
async function recoverWith(putBack: Remedies['putBack'], which: Plan = plan, first = deployed) {
  const done: string[] = [];
  const remedies: Remedies = {
    putBack: () => {
      done.push('put back');
      return putBack();
    },
    toChampion: async (version) => {
      done.push(`champion instead of ${version}`);
      return 'v1.0.0';
    },
    assignBack: async (served) => {
      done.push(`assigned to ${served}`);
      return served;
    },
  };
  const ran = { results: [first, failed], error: undefined };
  return { done, said: await recover(which, ran, remedies, { log }) };
}

const well = async () => ({ refusal: null });
const broken = async () => {
  throw new OutsideError('AWS: ssm:SendCommand failed: Expired', 'get new credentials');
};

test('what was deployed is put back, then the stage is assigned back', async () => {
  const { done, said } = await recoverWith(well);
  expect(done).toEqual(['put back', 'assigned to v1.0.0']);
  expect(said).toBe('what was served before answers again; prod is assigned to v1.0.0 again');
});

test('putting back that fails hides nothing, and the stage is not said to be what it may not be', async () => {
  const { done, said } = await recoverWith(broken);
  expect(done).toEqual(['put back']);
  expect(said).toBe(
    'putting back failed: AWS: ssm:SendCommand failed: Expired; get new credentials',
  );
});

test('a place that was not put back is told of', async () => {
  const { done, said } = await recoverWith(async () => ({ refusal: 'i-2: no port' }));
  expect(done).toEqual(['put back', 'assigned to v1.0.0']);
  expect(said).toBe('i-2: no port; prod is assigned to v1.0.0 again');
});

test('what a run that was killed had deployed already gives way to the champion', async () => {
  const { done, said } = await recoverWith(well, { ...plan, wanted: null }, found);
  expect(done).toEqual(['champion instead of v2.0.0']);
  expect(said).toBe('v1.0.0, the champion, answers again');
});

test('what a person asked for and what serves already is left where it is', async () => {
  const { done } = await recoverWith(well, plan, found);
  expect(done).toEqual(['assigned to null']);
});

test('where the run made the version itself, no tag has to be taken back', async () => {
  const { done } = await recoverWith(well, { ...plan, wanted: null });
  expect(done).toEqual(['put back']);
});

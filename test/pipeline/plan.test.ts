import { describe, expect, test } from '@jest/globals';
import { plan } from '../../src/pipeline/plan.ts';
import type { Payload } from '../../src/runtime/context.ts';

const judging = ['validate-data', 'train', 'compare-to-champion'];
const making = ['register', 'build-and-push-image'];
const rollingOut = ['deploy-to-ec2-via-ssm', 'smoke-test', 'promote'];

function planFor(name: string, ref: string | null = null, payload: Payload = {}, steps?: string[]) {
  const situation = { place: 'github', event: { name, payload }, ref } as const;
  return plan(situation, steps, 'churn', 'prod');
}

const onMain: Payload = { repository: { default_branch: 'main' } };

describe('the plan', () => {
  test('a pull request is judged and reported on, nothing else', () => {
    expect(planFor('pull_request').steps).toEqual([...judging, 'report']);
  });

  test('a push to the default branch goes all the way', () => {
    const all = [...judging, ...making, ...rollingOut];
    expect(planFor('push', 'refs/heads/main', onMain).steps).toEqual(all);
    expect(planFor('schedule').steps).toEqual(all);
    expect(planFor('workflow_dispatch').steps).toEqual(all);
  });

  test('a push to another branch is only judged', () => {
    expect(planFor('push', 'refs/heads/idea', onMain).steps).toEqual(judging);
  });

  test("a stage's tag rolls out to the tag's own stage", () => {
    const { steps, wanted } = planFor('push', 'refs/tags/churn#staging#7', onMain);
    expect(steps).toEqual(rollingOut);
    expect(wanted).toEqual({ stage: 'staging', tag: 'churn#staging#7', assigned: true });
  });

  test('a released version rolls out to the default stage', () => {
    const release = { tag_name: 'churn@v1.2.0', prerelease: false };
    for (const action of ['released', 'published']) {
      const { steps, wanted } = planFor('release', null, { action, release });
      expect(steps).toEqual(rollingOut);
      expect(wanted).toEqual({ stage: 'prod', tag: 'churn@v1.2.0', assigned: false });
    }
  });

  test.each([
    ['deleted', false],
    ['unpublished', false],
    ['edited', false],
    ['prereleased', true],
    ['published', true],
  ])('a release that is %s (pre-release: %s) goes nowhere', (action, prerelease) => {
    const release = { tag_name: 'churn@v1.2.0', prerelease };
    expect(planFor('release', null, { action, release }).steps).toEqual([]);
  });

  test.each(['other#prod#7', 'churn#prod!#8', 'churn@v1.0.0', 'v1', 'churn@deprecated#3'])(
    'the tag %s asks for nothing',
    (tag) => {
      expect(planFor('push', `refs/tags/${tag}`, onMain).steps).toEqual([]);
    },
  );

  test('an event of no concern asks for nothing, and says so', () => {
    expect(planFor('issues')).toMatchObject({
      steps: [],
      because: 'the event issues asks for nothing',
    });
  });

  test('given steps run in the order of the pipeline', () => {
    expect(planFor('push', 'refs/heads/main', onMain, ['promote', 'train']).steps).toEqual([
      'train',
      'promote',
    ]);
  });

  test('an unknown step is refused with a suggestion', () => {
    expect(() => planFor('push', null, {}, ['trian'])).toThrow(
      'input steps: found "trian"; did you mean "train"?',
    );
  });
});

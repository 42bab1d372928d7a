import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checkModel,
  checkStage,
  formatTag,
  parseTag,
  type TagEvent,
} from '../../../src/domain/registry/tag.ts';

const edge = fc.constantFrom(...'abzAZ09');
const inner = fc.string({ unit: fc.constantFrom(...'abzAZ09-/_'), maxLength: 12 });
const name = fc
  .tuple(edge, fc.option(fc.tuple(inner, edge)))
  .map(([first, rest]) => first + (rest?.join('') ?? ''));
const folder = fc.string({ unit: fc.constantFrom(...'aZ09-_./'), minLength: 1, maxLength: 12 });
const model = fc
  .tuple(fc.option(folder), name)
  .map(([dir, own]) => (dir === null ? own : `${dir}:${own}`));
const whole = fc.nat(10 ** 9);
const version = fc
  .tuple(whole, whole, whole, fc.constantFrom('', '-rc.1', '-a-b.0', '+build.7', '-0.x+001'))
  .map(([major, minor, patch, rest]) => `v${major}.${minor}.${patch}${rest}`);
const counter = fc.option(whole);
const event: fc.Arbitrary<TagEvent> = fc.oneof(
  fc.record({ kind: fc.constantFrom('register', 'deregister'), model, version, counter }),
  fc.record({ kind: fc.constantFrom('assign', 'unassign'), model, stage: name, counter }),
  fc.record({ kind: fc.constant('deprecate' as const), model, counter }),
);

test('every event survives being written as a tag and read again', () => {
  fc.assert(
    fc.property(event, (said) => {
      expect(parseTag(formatTag(said))).toEqual(said);
    }),
  );
});

test('whatever text is read as a tag is written back as the same text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab1v.@#!=/-'), maxLength: 14 });
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (tag) => {
      const said = parseTag(tag);
      if (said) expect(formatTag(said)).toBe(tag);
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, TagEvent]>([
  ['churn@v1.2.3', { kind: 'register', model: 'churn', version: 'v1.2.3', counter: null }],
  ['churn@v1.2.3!#4', { kind: 'deregister', model: 'churn', version: 'v1.2.3', counter: 4 }],
  ['churn#prod#7', { kind: 'assign', model: 'churn', stage: 'prod', counter: 7 }],
  ['churn#prod!#8', { kind: 'unassign', model: 'churn', stage: 'prod', counter: 8 }],
  ['churn#prod', { kind: 'assign', model: 'churn', stage: 'prod', counter: null }],
  ['churn@deprecated#9', { kind: 'deprecate', model: 'churn', counter: 9 }],
  [
    'nlp/en=sentiment#prod#1',
    { kind: 'assign', model: 'nlp/en:sentiment', stage: 'prod', counter: 1 },
  ],
])('%s is read', (tag, said) => {
  expect(parseTag(tag)).toEqual(said);
});

test.each([
  'v1.2.3',
  'churn@1.2.3',
  'churn@v1.2',
  'churn@v01.2.3',
  'churn#',
  '#prod#1',
  'churn#prod#',
  'churn#prod#x',
  'churn@v1.0.0#prod',
  '-churn@v1.0.0',
  'churn@created#1',
  'churn@v1.0.0\n',
  '',
])('%j is no tag of a registry', (tag) => {
  expect(parseTag(tag)).toBeNull();
});

describe('names', () => {
  test.each(['churn', 'x', 'nlp/sentiment', 'models/en:sentiment', 'a_b-c9'])(
    '%s is a model',
    (good) => {
      expect(checkModel(good, 'input model-name')).toBe(good);
    },
  );

  test.each([
    '',
    'my.model',
    '-x',
    'a b',
    'x#prod',
    'x@y',
    'a//b',
    'a/',
    '/a',
    '../up:x',
    'a/.git:x',
    'a.lock/b:x',
    '-a:x',
    'é',
    'a:b:c',
    'x'.repeat(101),
    'a\nb',
  ])('%j is no model', (bad) => {
    expect(() => checkModel(bad, 'input model-name')).toThrow(
      /^input model-name: found .*allowed: letters/,
    );
  });

  test.each(['', 'pro d', 'prod!', 'prod#1', 'prod.eu', 'a//b', 'a:b'])('%j is no stage', (bad) => {
    expect(() => checkStage(bad, 'input stage')).toThrow(/^input stage: /);
  });

  test('a checked model and stage always make a tag that is read back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab/.:-'), maxLength: 8 }),
        name,
        (m, stage) => {
          let checked: string;
          try {
            checked = checkModel(m, 'x');
            checkStage(stage, 'x');
          } catch {
            return;
          }
          const said: TagEvent = { kind: 'assign', model: checked, stage, counter: 3 };
          expect(parseTag(formatTag(said))).toEqual(said);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

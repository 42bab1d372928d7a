import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type History, readHistory, type TagFact } from '../../../src/domain/registry/history.ts';
import { champion, liveAt, previousHealthy, spans } from '../../../src/domain/registry/stage.ts';
import { formatMessage } from '../../../src/domain/registry/trailers.ts';

const commitOf = (version: number) => String(version).padStart(40, '0');

function tag(
  name: string,
  commit: string,
  more: Partial<TagFact> & { says?: object } = {},
): TagFact {
  const { says, ...rest } = more;
  return {
    name,
    commit,
    annotated: true,
    date: '2026-03-01T10:00:00Z',
    tagger: 'Ada',
    message: formatMessage('made', (says ?? {}) as Record<string, string>),
    ...rest,
  };
}

const versions = [1, 2, 3, 4].map((n) => tag(`churn@v${n}.0.0`, commitOf(n)));

/** A history of `prod` from lines such as `v2`, `v1 left v2`, `v1 failed 2`, `none`. */
function prod(...changes: string[]): History {
  const tags = changes.map((line, index) => {
    const [what = '', verb, whom] = line.split(' ');
    const counter = index + 1;
    const name = what === 'none' ? `churn#prod!#${counter}` : `churn#prod#${counter}`;
    return tag(name, commitOf(Number(what === 'none' ? 1 : what.slice(1))), {
      date: `2026-03-${String(counter).padStart(2, '0')}T10:00:00Z`,
      says: {
        'Rolled-back-from': verb === 'left' ? `${whom}.0.0` : '',
        Failed: verb === 'failed' ? `churn#prod#${whom}` : '',
      },
    });
  });
  return readHistory('churn', [...versions, ...tags]);
}

describe('the champion', () => {
  test('is the last by counter, whatever the clocks say', () => {
    const history = readHistory('churn', [
      ...versions,
      tag('churn#prod#2', commitOf(2), { date: '2020-01-01T00:00:00Z' }),
      tag('churn#prod#1', commitOf(1), { date: '2030-01-01T00:00:00Z' }),
      tag('churn#staging#3', commitOf(3)),
      tag('other#prod#9', commitOf(4)),
    ]);
    expect(champion(history, 'prod')?.version).toBe('v2.0.0');
    expect(champion(history, 'staging')?.version).toBe('v3.0.0');
    expect(champion(history, 'dev')).toBeNull();
    expect(history.nextCounter).toBe(4);
  });

  test('is nobody after an unassignment', () => {
    expect(champion(prod('v1', 'none'), 'prod')).toBeNull();
  });

  test('does not depend on the order in which tags are listed', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...versions, ...twenty]), (some) => {
        const sorted = [...some].sort((a, b) => (a.name < b.name ? -1 : 1));
        expect(readHistory('churn', some)).toEqual(readHistory('churn', sorted));
      }),
    );
  });

  test('of two counters that are the same, all readers take the same', () => {
    const both = [tag('churn#prod#5', commitOf(1)), tag('churn#prod!#5', commitOf(1))];
    const seen = [both, [...both].reverse()].map(
      (tags) => champion(readHistory('churn', [...versions, ...tags]), 'prod')?.tag,
    );
    expect(seen).toEqual(['churn#prod#5', 'churn#prod#5']);
  });
});

const twenty = Array.from({ length: 20 }, (_, n) =>
  tag(`churn#${n % 3 ? 'prod' : 'dev'}${n % 5 ? '' : '!'}#${n}`, commitOf((n % 4) + 1)),
);

describe('the version to roll back to', () => {
  test.each<[string, string[], string | null]>([
    ['the one before', ['v1', 'v2'], 'v1.0.0'],
    ['nothing when there was only one', ['v1'], null],
    ['nothing when nothing was ever assigned', [], null],
    [
      'not the one that was left because it was not well',
      ['v1', 'v2', 'v3', 'v2 left v3'],
      'v1.0.0',
    ],
    ['nothing when all others were left', ['v1', 'v2', 'v1 left v2'], null],
    ['not one whose deployment failed', ['v1', 'v2', 'v1 failed 2', 'v3'], 'v1.0.0'],
    [
      'a version that failed once and went well later',
      ['v1', 'v2', 'v1 failed 2', 'v2', 'v3'],
      'v2.0.0',
    ],
    [
      'not a version that went well once and failed later',
      ['v1', 'v2', 'v1', 'v2', 'v1 failed 4', 'v3'],
      'v1.0.0',
    ],
    ['the last one when the stage is empty', ['v1', 'v2', 'none'], 'v2.0.0'],
    [
      'a mark on an assignment that does not exist changes nothing',
      ['v1', 'v2', 'v3 failed 9'],
      'v2.0.0',
    ],
  ])('is %s: %j', (_, changes, expected) => {
    expect(previousHealthy(prod(...changes), 'prod')?.version ?? null).toBe(expected);
  });

  test('is not one that was withdrawn', () => {
    const { assignments } = prod('v1', 'v2', 'v3');
    const tags = assignments.map(({ tag: name, commit }) => tag(name, commit));
    const history = readHistory('churn', [
      ...versions,
      ...tags,
      tag('churn@v2.0.0!#9', commitOf(2)),
    ]);
    expect(previousHealthy(history, 'prod')?.version).toBe('v1.0.0');
  });

  const change = fc.oneof(
    fc.constantFrom('v1', 'v2', 'v3', 'v4', 'none'),
    fc
      .tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }))
      .map(([to, from]) => `v${to + 1} left v${from + 1}`),
    fc
      .tuple(fc.nat({ max: 3 }), fc.nat({ max: 9 }))
      .map(([to, which]) => `v${to + 1} failed ${which}`),
  );

  test('is never the present one, and rolling back again and again ends', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const done = [...changes];
        for (let round = 0; round <= 4; round++) {
          const history = prod(...done);
          const present = champion(history, 'prod')?.version ?? null;
          const target = previousHealthy(history, 'prod')?.version;
          if (target === undefined || present === null) return;
          expect(target).not.toBe(present);
          done.push(`${target.slice(0, 2)} left ${present.slice(0, 2)}`);
        }
        throw new Error('four versions were rolled back more than four times');
      }),
    );
  });
});

describe('who was live when', () => {
  test('follows the assignments', () => {
    const history = prod('v1', 'v2', 'none', 'v3');
    const at = (day: string) =>
      liveAt(history, 'prod', `2026-03-${day}T12:00:00+00:00`)?.version ?? null;
    expect(['01', '02', '03', '04', '31'].map(at)).toEqual([
      'v1.0.0',
      'v2.0.0',
      null,
      'v3.0.0',
      'v3.0.0',
    ]);
    expect(liveAt(history, 'prod', '2026-02-28T00:00:00Z')).toBeNull();
  });

  test('spans follow each other without overlap, and the last that holds is the champion', () => {
    const when = fc.option(fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 4 }), when), { minLength: 1 }), (changes) => {
        const tags = changes.map(([version, day], index) =>
          tag(`churn#prod${version ? '' : '!'}#${index + 1}`, commitOf(version || 1), {
            date: day === null ? null : `2026-03-${String(day).padStart(2, '0')}T00:00:00Z`,
          }),
        );
        const history = readHistory('churn', [...versions, ...tags]);
        const all = spans(history, 'prod');
        all.forEach(({ from, until }, index) => {
          if (from !== null && until !== null) expect(from <= until).toBe(true);
          const next = all[index + 1];
          if (next) expect((until ?? '') <= (next.from ?? '')).toBe(true);
        });
        const open = all.filter(
          (_, index) => index === all.length - 1 && changes.at(-1)?.[0] !== 0,
        );
        expect(open.at(-1)?.assignment ?? null).toEqual(champion(history, 'prod'));
      }),
    );
  });
});

describe('what is read of a tag', () => {
  test('of two versions on one commit, the message says which one was meant, else the higher', () => {
    const two = [tag('churn@v1.0.0', commitOf(7)), tag('churn@v1.1.0', commitOf(7))];
    const read = (says: object) =>
      champion(readHistory('churn', [...two, tag('churn#prod#1', commitOf(7), { says })]), 'prod');
    expect(read({ Version: 'v1.0.0' })?.version).toBe('v1.0.0');
    expect(read({ Version: 'v9.0.0' })?.version).toBe('v1.1.0');
    expect(read({})?.version).toBe('v1.1.0');
  });

  test('a commit without a version is an assignment all the same', () => {
    const history = readHistory('churn', [...versions, tag('churn#prod#1', commitOf(99))]);
    expect(champion(history, 'prod')).toMatchObject({ version: null, commit: commitOf(99) });
  });

  test('tags made in pages count, and say that nobody knows when and by whom', () => {
    const made = { annotated: false, date: null, tagger: null, message: '' };
    const history = readHistory('churn', [
      tag('churn@v1.0.0', commitOf(1), made),
      tag('churn#prod#1', commitOf(1), made),
    ]);
    expect(champion(history, 'prod')).toMatchObject({
      version: 'v1.0.0',
      annotated: false,
      at: null,
      by: null,
    });
  });

  test.each(['--output=/tmp/a', 'main', 'HEAD~1', '../..', ''])(
    'a source %j is no commit: anyone who can push a tag can write one',
    (Source) => {
      const made = tag('churn@v1.0.0', commitOf(1), { says: { Version: 'v1.0.0', Source } });
      expect(readHistory('churn', [made]).versions[0]?.source).toBe(commitOf(1));
    },
  );

  test('a version on a commit of its own says from which one it was trained', () => {
    const made = tag('churn@v1.0.0', commitOf(1), { says: { Source: commitOf(2) } });
    expect(readHistory('churn', [made]).versions[0]?.source).toBe(commitOf(2));
  });

  test('a version that was withdrawn and registered anew is there again', () => {
    const tags = [tag('churn@v1.0.0', commitOf(1)), tag('churn@v1.0.0!#3', commitOf(1))];
    expect(readHistory('churn', tags).versions[0]?.withdrawn).toBe(true);
    const again = readHistory('churn', [...tags, tag('churn@v1.0.0#4', commitOf(2))]);
    expect(again.versions).toMatchObject([{ withdrawn: false, commit: commitOf(2) }]);
  });

  test('an assignment by hand without a counter comes before the counted ones', () => {
    const history = readHistory('churn', [
      ...versions,
      tag('churn#prod', commitOf(3)),
      tag('churn#prod#1', commitOf(1)),
    ]);
    expect(history.assignments.map(({ version }) => version)).toEqual(['v3.0.0', 'v1.0.0']);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countLook } from '../../src/compare-to-champion/looks.ts';
import { type Look, looksRef, parseLedger } from '../../src/domain/judge/looks.ts';
import type { RefFiles } from '../../src/domain/registry/ref-file.ts';

/** Files in the refs of a repository, as several runs have them open at once. */
export interface Subject {
  readonly open: () => RefFiles;
  readonly git: (...args: string[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

const ref = 'refs/mlops/looks/nlp/en=churn/0123';

export const lookOf = (predictions: string): Look => ({
  ...{ predictions, commit: 'f'.repeat(40), champion: 'v1.0.0', run: null },
  at: '2026-03-01T10:00:00.000Z',
});

/** What all files in refs must do, whatever they stand on. */
export function refFilesContract(name: string, open: () => Promise<Subject>): void {
  describe(`files in refs ${name}`, () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    test('each version is a commit on the one before, on no branch', async () => {
      const files = subject.open();
      const branches = await subject.git('for-each-ref', 'refs/heads', 'refs/tags');
      expect(await files.read(ref)).toBeNull();
      const first = { ref, before: null, content: 'one é\n', message: 'first' };
      expect(await files.write(first)).toBe('written');
      const before = await files.read(ref);
      expect(before?.content).toBe('one é\n');
      expect(await files.write({ ref, before, content: 'two\n\n', message: 'next' })).toBe(
        'written',
      );
      expect((await subject.open().read(ref))?.content).toBe('two\n\n');
      expect(await subject.git('log', '--format=%s', ref)).toBe('next\nfirst');
      expect(await subject.git('for-each-ref', 'refs/heads', 'refs/tags')).toBe(branches);
    });

    test('who read an earlier version has lost, and nothing of the other is overwritten', async () => {
      const files = subject.open();
      const before = await files.read(ref);
      const write = (content: string, from: typeof before) =>
        files.write({ ref, before: from, content, message: content });
      expect(await write('theirs', before)).toBe('written');
      expect(await write('ours', before)).toBe('lost');
      expect(await write('ours', null)).toBe('lost');
      expect((await files.read(ref))?.content).toBe('theirs');
    });

    test('of three candidates judged at once, two runs of each, every one is counted once', async () => {
      const data = { model: 'nlp/en:churn', data: 'a'.repeat(64) };
      const count = (which: number) =>
        countLook(subject.open(), data, lookOf(`candidate ${which % 3}`));
      const counts = await Promise.all(Array.from({ length: 6 }, (_, which) => count(which)));
      const used = counts.map((one) => one.used);
      expect(counts.every(({ recorded }) => recorded)).toBe(true);
      expect(used.slice(3)).toEqual(used.slice(0, 3));
      expect(used.slice(0, 3).sort()).toEqual([1, 2, 3]);
      const kept = await subject.open().read(looksRef(data));
      expect(parseLedger(kept?.content ?? null, data).looks).toHaveLength(3);
      expect(await subject.git('rev-list', '--count', looksRef(data))).toBe('3');
      expect(await count(0)).toEqual(counts[0]);
      const other = await countLook(subject.open(), { ...data, data: 'b'.repeat(64) }, lookOf('x'));
      expect(other.used).toBe(1);
    });
  });
}

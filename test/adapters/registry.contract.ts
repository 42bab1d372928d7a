import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Registry } from '../../src/domain/registry/registry.ts';

/** A registry over a repository of its own, and how a test looks into that repository. */
export interface Subject {
  readonly registry: Registry;
  /** A commit on the default branch that has a file `README`. */
  readonly commit: string;
  readonly git: (...args: string[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

const message = 'Register\n\nReason: because\nRun: 7\n';

/** What every registry must do, whatever it stands on. */
export function registryContract(name: string, open: () => Promise<Subject>): void {
  describe(`the registry ${name}`, () => {
    let subject: Subject;
    let folder: string;
    beforeAll(async () => {
      subject = await open();
      folder = await mkdtemp(join(tmpdir(), 'mlops-contract-'));
    });
    afterAll(async () => {
      await subject.close();
      await rm(folder, { recursive: true });
    });

    const fileOf = async (text: string): Promise<string> => {
      const path = join(folder, `${Math.random()}`);
      await writeFile(path, text);
      return path;
    };

    test('has no tag and no release at first', async () => {
      const { registry } = subject;
      expect(await registry.tags('churn')).toEqual([]);
      expect(await registry.findTag('churn@v1.0.0')).toBeNull();
      expect(await registry.findRelease('churn@v1.0.0')).toBeNull();
    });

    test('makes an annotated tag, once', async () => {
      const { registry, commit, git } = subject;
      const tag = { name: 'churn@v1.0.0', commit, message };
      expect(await registry.createTag(tag)).toBe('created');
      expect(await registry.createTag({ ...tag, message: 'other' })).toBe('exists');
      expect(await git('cat-file', '-t', 'refs/tags/churn@v1.0.0')).toBe('tag');
      const found = await registry.findTag('churn@v1.0.0');
      expect(found).toMatchObject({ name: 'churn@v1.0.0', commit, annotated: true, message });
      expect(Date.parse(found?.date ?? '')).toBeGreaterThan(Date.parse('2020-01-01'));
      expect(found?.tagger).toBeTruthy();
    });

    test('of twenty that make the same tag at once, one has made it', async () => {
      const { registry, commit, git } = subject;
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          registry.createTag({ name: 'churn#prod#1', commit, message: `by ${n}` }),
        ),
      );
      expect(answers.filter((answer) => answer === 'created')).toHaveLength(1);
      const winner = answers.indexOf('created');
      expect(await git('tag', '-l', '--format=%(contents)', 'churn#prod#1')).toBe(`by ${winner}`);
    });

    test('lists the tags of one model, names with "#", "=" and "/" too', async () => {
      const { registry, commit } = subject;
      for (const name of ['nlp/en=churn#prod!#3', 'churn-eu@v1.0.0', 'churn/eu@v1.0.0', 'v1'])
        await registry.createTag({ name, commit, message });
      const names = async (model: string) => (await registry.tags(model)).map((tag) => tag.name);
      expect((await names('churn')).sort()).toEqual(['churn#prod#1', 'churn@v1.0.0']);
      expect(await names('nlp/en:churn')).toEqual(['nlp/en=churn#prod!#3']);
      expect(await registry.findTag('nlp/en=churn#prod!#3')).toMatchObject({ commit, message });
    });

    test('knows lightweight tags, tags of tags, and passes over tags of files', async () => {
      const { registry, commit, git } = subject;
      await git('tag', 'hand@v1.0.0', commit);
      await git('tag', '-a', '-m', 'two', 'hand@v2.0.0', 'hand@v1.0.0');
      await git('tag', '-a', '-m', 'three', 'hand@v3.0.0', 'hand@v2.0.0');
      await git('tag', 'hand#prod#1', 'hand@v2.0.0');
      await git('tag', 'hand@v4.0.0', `${commit}:README`);
      await git('tag', '-a', '-m', 'five', 'hand@v5.0.0', `${commit}:README`);
      const tags = await registry.tags('hand');
      const seen = tags.map(({ name, annotated, commit: at }) => [name, annotated, at]).sort();
      expect(seen).toEqual([
        ['hand#prod#1', false, commit],
        ['hand@v1.0.0', false, commit],
        ['hand@v2.0.0', true, commit],
        ['hand@v3.0.0', true, commit],
      ]);
      for (const light of tags.filter(({ annotated }) => !annotated))
        expect(light).toMatchObject({ date: null, tagger: null, message: '' });
      expect(await registry.findTag('hand#prod#1')).toMatchObject({ commit, annotated: false });
    });

    test('makes a commit on no branch that adds files to its parent', async () => {
      const { registry, commit, git } = subject;
      const branches = await git('for-each-ref', 'refs/heads');
      const made = await registry.commitOnto({
        parent: commit,
        files: { '.mlops/lock/churn.json': '{"key": "é"}\n' },
        message: 'lock\n\nSource: x\n',
      });
      expect(await git('rev-parse', `${made}^`)).toBe(commit);
      expect((await git('ls-tree', '-r', '--name-only', made)).split('\n')).toEqual([
        '.mlops/lock/churn.json',
        ...(await git('ls-tree', '-r', '--name-only', commit)).split('\n'),
      ]);
      expect(await git('show', `${made}:.mlops/lock/churn.json`)).toBe('{"key": "é"}');
      expect(await git('for-each-ref', 'refs/heads')).toBe(branches);
      expect(await registry.createTag({ name: 'churn@v1.1.0', commit: made, message })).toBe(
        'created',
      );
    });

    test('drafts a release, takes assets, publishes, and gives the same bytes back', async () => {
      const { registry } = subject;
      const page = { tag: 'churn@v1.0.0', title: 'churn v1.0.0', body: '# Card' };
      const draft = await registry.draftRelease(page);
      expect(draft).toMatchObject({ tag: 'churn@v1.0.0', draft: true, assets: [] });
      expect((await registry.draftRelease(page)).id).toBe(draft.id);
      expect((await registry.findRelease('churn@v1.0.0'))?.id).toBe(draft.id);

      const uploaded = await registry.uploadAsset(draft, 'model.tar.gz', await fileOf('bytes'));
      expect(uploaded).toMatchObject({ name: 'model.tar.gz', size: 5 });
      await registry.uploadAsset(draft, 'evaluation.json', await fileOf('{}'));
      const published = await registry.publishRelease(draft);
      expect(published).toMatchObject({ id: draft.id, draft: false });
      expect((await registry.publishRelease(draft)).draft).toBe(false);

      const found = await registry.findRelease('churn@v1.0.0');
      expect(found).toMatchObject({ draft: false, url: published.url });
      const names = found?.assets.map((asset) => asset.name).sort();
      expect(names).toEqual(['evaluation.json', 'model.tar.gz']);
      const asset = found?.assets.find((one) => one.name === 'model.tar.gz');
      const path = join(folder, 'downloaded');
      if (found && asset) await registry.downloadAsset(found, asset, path);
      expect(await readFile(path, 'utf8')).toBe('bytes');
    });

    test('an asset is uploaded once when it is the same, and replaced when it is not', async () => {
      const { registry } = subject;
      const draft = await registry.draftRelease({ tag: 'churn@v1.1.0', title: 'x', body: '' });
      await registry.uploadAsset(draft, 'a.json', await fileOf('one'));
      await registry.uploadAsset(draft, 'a.json', await fileOf('one'));
      await registry.uploadAsset(draft, 'a.json', await fileOf('two!'));
      const assets = (await registry.findRelease('churn@v1.1.0'))?.assets ?? [];
      expect(assets.map(({ name, size }) => [name, size])).toEqual([['a.json', 4]]);
    });

    test('of five that draft the same release at once, all work on one', async () => {
      const { registry, commit } = subject;
      const tag = 'churn@v1.2.0';
      await registry.createTag({ name: tag, commit, message });
      const drafts = await Promise.all(
        Array.from({ length: 5 }, () => registry.draftRelease({ tag, title: tag, body: '' })),
      );
      const last = await registry.findRelease(tag);
      expect(new Set(drafts.map(({ id }) => id))).toEqual(new Set([last?.id]));
    });
  });
}

import { OutsideError } from '../../domain/errors.ts';
import type { TagFact } from '../../domain/registry/history.ts';
import type { NewTag } from '../../domain/registry/registry.ts';
import { ask, failure, type Git } from './git.ts';
import { identity } from './identity.ts';

const fields = [
  '%(refname:strip=2)',
  '%(objecttype)',
  '%(objectname)',
  '%(*objecttype)',
  '%(*objectname)',
  '%(tag)',
  '%(taggerdate:iso-strict)',
  '%(taggername)',
  '%(contents)',
];

/** Every tag under `refs/tags/` that stands on a commit; only the one called `name` when given. */
export async function listTags(git: Git, name = ''): Promise<TagFact[]> {
  const format = fields.map((field) => `${field}%00`).join('');
  const args = ['for-each-ref', `--format=${format}`, name ? `refs/tags/${name}` : 'refs/tags'];
  const cells = (await ask(git, args)).split('\0');
  const tags: TagFact[] = [];
  for (let at = 0; at + fields.length <= cells.length; at += fields.length) {
    const row = cells.slice(at, at + fields.length);
    const tag = await toTag(git, [(row[0] as string).replace(/^\n/, ''), ...row.slice(1)]);
    if (tag && (name === '' || tag.name === name)) tags.push(tag);
  }
  return tags;
}

async function toTag(git: Git, row: readonly string[]): Promise<TagFact | null> {
  const [name = '', type, object, targetType, target, own, date, tagger, message] = row;
  const isObject = type === 'tag';
  const standsOn = isObject ? targetType : type;
  const commit = standsOn === 'tag' ? await peel(git, name) : isObject ? target : object;
  if (!commit || !['commit', 'tag'].includes(standsOn as string)) return null;
  // `git tag NEW OLD` lets NEW name the object of OLD: what it says is not said of NEW.
  const annotated = own === name;
  if (!annotated) return { name, commit, annotated, date: null, tagger: null, message: '' };
  const when = date ? new Date(date).toISOString() : null;
  return { name, commit, annotated, date: when, tagger: tagger || null, message: message ?? '' };
}

/** A tag of a tag: `for-each-ref` follows one step only, before git 2.45. */
async function peel(git: Git, name: string): Promise<string | null> {
  const { code, stdout } = await git([
    'rev-parse',
    '--quiet',
    '--verify',
    `refs/tags/${name}^{commit}`,
  ]);
  return code === 0 ? stdout.trim() : null;
}

const attempts = 5;

/** Makes an annotated tag; git's lock on the name lets one of two that race have it. */
export async function createTag(
  git: Git,
  { name, commit, message }: NewTag,
  sleep: (seconds: number) => Promise<void>,
): Promise<'created' | 'exists'> {
  const args = [
    'tag',
    '--annotate',
    '--no-sign',
    '--cleanup=verbatim',
    '--file=-',
    '--',
    name,
    commit,
  ];
  const env = await identity(git);
  for (let attempt = 1; ; attempt++) {
    const result = await git(args, { input: message, env });
    if (result.code === 0) return 'created';
    if (await exists(git, name)) return 'exists';
    // Another process holds the lock and has not written the name yet, or has died with it.
    if (!/\.lock'?: File exists/.test(result.stderr)) throw failure(args, result);
    if (attempt === attempts)
      throw new OutsideError(
        `the tag ${name} is locked by another git process`,
        'when none is running, delete the .lock file in .git/refs/tags',
      );
    await sleep(0.1 * 2 ** attempt);
  }
}

async function exists(git: Git, name: string): Promise<boolean> {
  return (await git(['show-ref', '--verify', '--quiet', `refs/tags/${name}`])).code === 0;
}

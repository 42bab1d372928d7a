import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { HubEvent } from './github/events.ts';
import { type GitHub, type GitHubOptions, startGitHub } from './github/server.ts';

const repo = { owner: 'acme', repo: 'churn' };

let folder: string;
let github: GitHub;
let events: HubEvent[];
let head: string;

/** Runs git in the working copy. */
function git(...args: string[]): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  const work = join(folder, 'work');
  return execFileSync('git', [...who, ...args], { cwd: work, encoding: 'utf8' }).trim();
}

async function commit(files: Record<string, string>, message = 'Change'): Promise<string> {
  for (const [path, text] of Object.entries(files))
    await writeFile(join(folder, 'work', path), text);
  git('add', '.');
  git('commit', '-qm', message);
  return git('rev-parse', 'HEAD');
}

async function start(options: Partial<GitHubOptions> = {}): Promise<void> {
  const onEvent = (event: HubEvent) => events.push(event);
  const bare = join(folder, 'bare.git');
  github = await startGitHub({ repository: 'acme/churn', bare, onEvent, ...options });
}

const as = (token: string) => getOctokit(token, { baseUrl: github.url }).rest;
const person = (login = 'ada') => as(github.addToken({ login }));
const job = (permissions: object = { contents: 'write', 'pull-requests': 'write' }) =>
  as(github.addToken({ permissions }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'github-'));
  events = [];
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', join(folder, 'bare.git')]);
  execFileSync('git', ['init', '-q', '-b', 'main', join(folder, 'work')]);
  git('remote', 'add', 'origin', join(folder, 'bare.git'));
  head = await commit({ 'train.py': 'print(1)\n' }, 'First');
  git('push', '-q', 'origin', 'main');
  await start();
});

afterEach(async () => {
  await github.close();
  await rm(folder, { recursive: true, force: true });
});

describe('refs and tags', () => {
  test('an annotated tag made through the API is a real one in git', async () => {
    const { git: api } = job();
    const tag = 'churn#prod#1';
    const tagger = { name: 'Ada', email: 'ada@example.com', date: '2026-11-20T10:00:00+01:00' };
    const given = { ...repo, tag, message: 'Assign\n', object: head, type: 'commit' as const };
    const { data: object } = await api.createTag({ ...given, tagger });
    await api.createRef({ ...repo, ref: `refs/tags/${tag}`, sha: object.sha });

    git('fetch', '-q', '--tags', 'origin');
    expect(git('cat-file', 'tag', tag)).toBe(
      `object ${head}\ntype commit\ntag ${tag}\ntagger Ada <ada@example.com> 1795165200 +0100\n\nAssign`,
    );
    const read = await api.getTag({ ...repo, tag_sha: object.sha });
    expect(read.data).toMatchObject({ tag, message: 'Assign\n', object: { sha: head } });
    expect(read.data.tagger.date).toBe('2026-11-20T09:00:00Z');
    const ref = await api.getRef({ ...repo, ref: `tags/${tag}` });
    expect(ref.data.object).toMatchObject({ sha: object.sha, type: 'tag' });
    expect(github.violations).toEqual([]);
  });

  test("a tag's name that was not encoded ends at its #, and is not found", async () => {
    await person().git.createRef({ ...repo, ref: 'refs/tags/churn#prod#1', sha: head });
    const authorization = `token ${github.addToken({ login: 'ada' })}`;
    const answer = await fetch(`${github.url}/repos/acme/churn/git/ref/tags/churn#prod#1`, {
      headers: { authorization },
    });
    expect(answer.status).toBe(404);
  });

  test('of many who create one ref, one wins and the others get 422', async () => {
    const { git: api } = job();
    const ref = 'refs/tags/churn@v1.0.0';
    const tries = Array.from({ length: 6 }, () => api.createRef({ ...repo, ref, sha: head }));
    const outcomes = await Promise.allSettled(tries);
    const lost = outcomes.filter((one) => one.status === 'rejected').map((one) => one.reason);
    expect(lost).toHaveLength(5);
    for (const reason of lost) {
      expect(reason).toMatchObject({
        status: 422,
        message: expect.stringMatching('Reference already exists'),
      });
    }
    expect(github.violations).toEqual([]);
  });

  test('matching refs come all at once, whatever page is asked for', async () => {
    for (let n = 0; n < 120; n += 1) git('tag', `churn@v1.0.${n}`);
    git('tag', 'other@v1.0.0');
    git('push', '-q', 'origin', '--tags');
    const { git: api, repos } = job();
    const found = await api.listMatchingRefs({
      ...repo,
      ref: 'tags/churn@',
      per_page: 30,
      page: 2,
    });
    expect(found.data).toHaveLength(120);
    expect(found.headers.link).toBeUndefined();
    const tags = await repos.listTags(repo);
    expect(tags.data).toHaveLength(30);
    expect(tags.headers.link).toMatch(/page=2>; rel="next", .*page=5>; rel="last"/);
    expect(github.violations).toEqual([]);
  });

  test('moving and deleting a ref', async () => {
    const { git: api } = job();
    const next = await commit({ 'train.py': 'print(2)\n' });
    git('push', '-q', 'origin', 'HEAD:refs/heads/next');
    await api.updateRef({ ...repo, ref: 'heads/main', sha: next });
    await expect(api.updateRef({ ...repo, ref: 'heads/main', sha: head })).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching('Update is not a fast forward'),
    });
    await api.deleteRef({ ...repo, ref: 'heads/next' });
    const again = api.deleteRef({ ...repo, ref: 'heads/next' });
    await expect(again).rejects.toMatchObject({ status: 422 });
    expect(git('ls-remote', 'origin', 'refs/heads/*')).toBe(`${next}\trefs/heads/main`);
    expect(github.violations).toEqual([]);
  });
});

describe('releases', () => {
  const draft = { ...repo, tag_name: 'churn@v1.0.0', draft: true };

  test('a draft gets its assets, is hidden from readers, and makes its tag when published', async () => {
    const { repos } = job();
    const { data: release } = await repos.createRelease(draft);
    const bytes = Buffer.from([0, 255, 1, 254]);
    const asset = await upload(repos, release, 'model.bin', bytes);
    expect(asset.data).toMatchObject({ name: 'model.bin', size: 4, state: 'uploaded' });

    const reader = job({ contents: 'read' }).repos;
    expect((await reader.listReleases(repo)).data).toEqual([]);
    const hidden = repos.getReleaseByTag({ ...repo, tag: 'churn@v1.0.0' });
    await expect(hidden).rejects.toMatchObject({ status: 404 });
    expect(git('ls-remote', '--tags', 'origin')).toBe('');

    await repos.updateRelease({ ...repo, release_id: release.id, draft: false });
    const { data: found } = await reader.getReleaseByTag({ ...repo, tag: 'churn@v1.0.0' });
    expect(found).toMatchObject({ id: release.id, draft: false, assets: [{ name: 'model.bin' }] });
    expect(git('ls-remote', '--tags', 'origin')).toBe(`${head}\trefs/tags/churn@v1.0.0`);
    const latest = await reader.getLatestRelease(repo);
    expect(latest.data.id).toBe(release.id);
    expect(github.violations).toEqual([]);
  });

  test('an asset is downloaded through a redirect to another origin, without the token', async () => {
    const { repos } = job();
    const { data: release } = await repos.createRelease(draft);
    const { data: asset } = await upload(repos, release, 'model.bin', Buffer.from([0, 255, 7]));
    const headers = { accept: 'application/octet-stream' };
    const answer = await repos.getReleaseAsset({ ...repo, asset_id: asset.id, headers });
    expect(Buffer.from(answer.data as unknown as ArrayBuffer)).toEqual(Buffer.from([0, 255, 7]));
    expect(new URL(answer.url).origin).not.toBe(github.url);
    expect(github.releases[0]?.assets[0]?.downloads).toBe(1);
    const refused = await fetch(answer.url, { headers: { authorization: 'token x' } });
    expect(refused.status).toBe(400);
    expect(github.violations).toEqual([]);
  });

  test('a name that is taken, an empty file and the wrong host are refused', async () => {
    const { repos } = job();
    const { data: release } = await repos.createRelease(draft);
    await upload(repos, release, 'model card.md', Buffer.from('x'));
    const twice = upload(repos, release, 'model.card.md', Buffer.from('y'));
    await expect(twice).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching('already_exists'),
    });
    const empty = upload(repos, release, 'empty', Buffer.alloc(0));
    await expect(empty).rejects.toMatchObject({ status: 400 });
    const host = { ...release, upload_url: `${release.url}/assets{?name,label}` };
    await expect(upload(repos, host, 'b', Buffer.from('b'))).rejects.toMatchObject({ status: 404 });
    const { data: assets } = await repos.listReleaseAssets({ ...repo, release_id: release.id });
    expect(assets.map(({ name }) => name)).toEqual(['model.card.md']);
  });

  test('one published release a tag; a target that is no commit cannot be published', async () => {
    const { repos } = job();
    await repos.createRelease({ ...draft, draft: false });
    await repos.createRelease(draft);
    const second = repos.createRelease({ ...draft, draft: false });
    await expect(second).rejects.toMatchObject({ status: 422 });
    const lost = repos.createRelease({ ...repo, tag_name: 'x', target_commitish: 'nowhere' });
    await expect(lost).rejects.toMatchObject({ status: 422 });
    expect(git('ls-remote', '--tags', 'origin')).toBe(`${head}\trefs/tags/churn@v1.0.0`);
    expect(github.violations).toEqual([]);
  });

  test('an immutable release locks its assets and its tag, and the name stays burned', async () => {
    await github.close();
    await start({ immutableReleases: true });
    const { repos, git: api } = job();
    const { data: release } = await repos.createRelease(draft);
    const { data: asset } = await upload(repos, release, 'model.bin', Buffer.from('m'));
    const release_id = release.id;
    const { data: out } = await repos.updateRelease({ ...repo, release_id, draft: false });
    expect(out.immutable).toBe(true);
    const locked = [
      () => upload(repos, release, 'late', Buffer.from('l')),
      () => repos.deleteReleaseAsset({ ...repo, asset_id: asset.id }),
      () => api.deleteRef({ ...repo, ref: 'tags/churn@v1.0.0' }),
      () => api.updateRef({ ...repo, ref: 'tags/churn@v1.0.0', sha: head, force: true }),
    ];
    for (const act of locked) await expect(act()).rejects.toMatchObject({ status: 422 });
    await repos.deleteRelease({ ...repo, release_id });
    await api.deleteRef({ ...repo, ref: 'tags/churn@v1.0.0' });
    const again = repos.createRelease({ ...draft, draft: false });
    await expect(again).rejects.toMatchObject({ message: expect.stringMatching('immutable') });
    const pages = github.violations;
    expect(pages).toEqual([]);
  });
});

type Repos = ReturnType<typeof as>['repos'];

function upload(
  repos: Repos,
  release: { id: number; upload_url: string },
  name: string,
  bytes: Buffer,
) {
  const headers = { 'content-type': 'application/octet-stream', 'content-length': bytes.length };
  // octokit types the data as text, and sends bytes as they are
  const data = bytes as unknown as string;
  const to = { ...repo, release_id: release.id, url: release.upload_url };
  return repos.uploadReleaseAsset({ ...to, name, data, headers });
}

describe('comments', () => {
  test('a job comments as the bot of the actions, and cannot ask who it is', async () => {
    const issue_number = github.addIssue('A question');
    const { issues, users } = job({ issues: 'write' });
    const { data: made } = await issues.createComment({ ...repo, issue_number, body: 'first' });
    expect(made.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot', id: 41898282 });
    await issues.updateComment({ ...repo, comment_id: made.id, body: 'second' });
    const { data: read } = await issues.getComment({ ...repo, comment_id: made.id });
    expect(read.body).toBe('second');
    await expect(users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
    expect((await person().users.getAuthenticated()).data.login).toBe('ada');
    await issues.deleteComment({ ...repo, comment_id: made.id });
    expect(github.comments).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  test('65,536 characters are taken, one more is 422', async () => {
    const issue_number = github.addIssue('A question');
    const { issues } = job({ issues: 'write' });
    await issues.createComment({ ...repo, issue_number, body: 'x'.repeat(65_536) });
    const longer = issues.createComment({ ...repo, issue_number, body: 'x'.repeat(65_537) });
    await expect(longer).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching('Body is too long'),
    });
  });

  test('comments are paged, oldest first, and a client can follow the links', async () => {
    const issue_number = github.addIssue('A long talk');
    for (let n = 0; n < 205; n += 1) github.addComment(issue_number, 'ada', `${n}`);
    const octokit = getOctokit(github.addToken({ login: 'ada' }), { baseUrl: github.url });
    const first = await octokit.rest.issues.listComments({ ...repo, issue_number });
    expect(first.data).toHaveLength(30);
    const at = { ...repo, issue_number, per_page: 100 };
    const all = await octokit.paginate(octokit.rest.issues.listComments, at);
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 205 }, (_, n) => `${n}`));
    expect(github.requestsTo('/comments?per_page=100')).toHaveLength(3);
    expect(github.violations).toEqual([]);
  });
});

describe('who may do what', () => {
  test('without the permission 403, with a token that ended 401, elsewhere 404', async () => {
    const issue_number = github.addIssue('A question');
    const reader = job({ contents: 'read' });
    const write = reader.issues.createComment({ ...repo, issue_number, body: 'x' });
    await expect(write).rejects.toMatchObject({
      status: 403,
      message: expect.stringMatching('Resource not accessible by integration'),
    });
    const tag = reader.git.createRef({ ...repo, ref: 'refs/tags/x', sha: head });
    await expect(tag).rejects.toMatchObject({ status: 403 });
    const elsewhere = person().repos.get({ owner: 'acme', repo: 'other' });
    await expect(elsewhere).rejects.toMatchObject({ status: 404 });
    const token = github.addToken();
    await as(token).repos.get(repo);
    github.expireToken(token);
    await expect(as(token).repos.get(repo)).rejects.toMatchObject({
      status: 401,
      message: expect.stringMatching('Bad credentials'),
    });
    expect(github.violations).toEqual([]);
  });

  test('anybody may read a public repository, and nobody without a token may write', async () => {
    await github.close();
    await start({ private: false });
    const url = `${github.url}/repos/acme/churn`;
    expect((await fetch(`${url}/tags`)).status).toBe(200);
    expect((await fetch(`${url}/git/refs`, { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await job({}).repos.listTags(repo)).status).toBe(200);
  });
});

describe('what goes wrong', () => {
  const ref = 'refs/tags/churn@v1.0.0';

  test('a lost answer: the work is done, and a second try finds it done', async () => {
    const { git: api } = job();
    github.fail('POST /repos/acme/churn/git/refs', 'lost');
    await expect(api.createRef({ ...repo, ref, sha: head })).rejects.toThrow();
    expect(git('ls-remote', '--tags', 'origin')).toBe(`${head}\t${ref}`);
    await expect(api.createRef({ ...repo, ref, sha: head })).rejects.toMatchObject({ status: 422 });
  });

  test('refused or 502: nothing was done', async () => {
    const { git: api } = job();
    github.fail(/^POST .*\/git\/refs$/, 'refused');
    await expect(api.createRef({ ...repo, ref, sha: head })).rejects.toThrow();
    github.fail(({ method }) => method === 'POST', 502);
    await expect(api.createRef({ ...repo, ref, sha: head })).rejects.toMatchObject({ status: 502 });
    expect(git('ls-remote', '--tags', 'origin')).toBe('');
    await api.createRef({ ...repo, ref, sha: head });
    expect(github.violations).toEqual([]);
  });

  test('an upload that dies half way leaves an asset that takes the name', async () => {
    const { repos } = job();
    const { data: release } = await repos.createRelease({ ...repo, tag_name: 'v1', draft: true });
    github.fail('/assets?name=model.bin', 'torn');
    const first = upload(repos, release, 'model.bin', Buffer.from('m'));
    await expect(first).rejects.toMatchObject({ status: 502 });
    const { data } = await repos.listReleaseAssets({ ...repo, release_id: release.id });
    expect(data).toMatchObject([{ name: 'model.bin', state: 'open', size: 0 }]);
    const second = upload(repos, release, 'model.bin', Buffer.from('m'));
    await expect(second).rejects.toMatchObject({ status: 422 });
    expect(github.violations).toEqual([]);
  });

  test('rate limits: the next n requests, with retry-after or with a reset', async () => {
    const { repos } = job();
    github.limit(2, { status: 429, retryAfter: 7 });
    const limited = { status: 429, response: { headers: { 'retry-after': '7' } } };
    await expect(repos.get(repo)).rejects.toMatchObject(limited);
    await expect(repos.get(repo)).rejects.toMatchObject(limited);
    await repos.get(repo);
    github.limit(1, { primary: true, retryAfter: 60 });
    await expect(repos.get(repo)).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
  });

  test('somebody who is faster', async () => {
    const { git: api } = job();
    github.before('POST /repos/acme/churn/git/refs', () => {
      git('push', '-q', 'origin', `HEAD:${ref}`);
    });
    await expect(api.createRef({ ...repo, ref, sha: head })).rejects.toMatchObject({ status: 422 });
    const sha = git('rev-parse', 'HEAD');
    await api.createRef({ ...repo, ref: 'refs/tags/churn@v1.0.1', sha });
  });
});

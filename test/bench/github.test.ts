import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Fixture, openFixture, repo, upload } from './github/fixture.ts';

let bench: Fixture;

beforeEach(async () => {
  bench = await openFixture();
});

afterEach(() => bench.close());

describe('refs and tags', () => {
  test('an annotated tag made through the API is a real one in git', async () => {
    const { git: api } = bench.job();
    const tag = 'churn#prod#1';
    const tagger = { name: 'Ada', email: 'ada@example.com', date: '2026-11-20T10:00:00+01:00' };
    const given = {
      ...repo,
      tag,
      message: 'Assign\n',
      object: bench.first,
      type: 'commit' as const,
    };
    const { data: object } = await api.createTag({ ...given, tagger });
    await api.createRef({ ...repo, ref: `refs/tags/${tag}`, sha: object.sha });

    bench.git('fetch', '-q', '--tags', 'origin');
    expect(bench.git('cat-file', 'tag', tag)).toBe(
      `object ${bench.first}\ntype commit\ntag ${tag}\ntagger Ada <ada@example.com> 1795165200 +0100\n\nAssign`,
    );
    const read = await api.getTag({ ...repo, tag_sha: object.sha });
    expect(read.data).toMatchObject({ tag, message: 'Assign\n', object: { sha: bench.first } });
    expect(read.data.tagger.date).toBe('2026-11-20T09:00:00Z');
    const ref = await api.getRef({ ...repo, ref: `tags/${tag}` });
    expect(ref.data.object).toMatchObject({ sha: object.sha, type: 'tag' });
    expect(bench.github.violations).toEqual([]);
  });

  test("a tag's name that was not encoded ends at its #, and is not found", async () => {
    await bench
      .person()
      .git.createRef({ ...repo, ref: 'refs/tags/churn#prod#1', sha: bench.first });
    const authorization = `token ${bench.github.addToken({ login: 'ada' })}`;
    const answer = await fetch(`${bench.github.url}/repos/acme/churn/git/ref/tags/churn#prod#1`, {
      headers: { authorization },
    });
    expect(answer.status).toBe(404);
  });

  test('of many who create one ref, one wins and the others get 422', async () => {
    const { git: api } = bench.job();
    const ref = 'refs/tags/churn@v1.0.0';
    const tries = Array.from({ length: 6 }, () =>
      api.createRef({ ...repo, ref, sha: bench.first }),
    );
    const outcomes = await Promise.allSettled(tries);
    const lost = outcomes.filter((one) => one.status === 'rejected').map((one) => one.reason);
    expect(lost).toHaveLength(5);
    for (const reason of lost) {
      expect(reason).toMatchObject({
        status: 422,
        message: expect.stringMatching('Reference already exists'),
      });
    }
    expect(bench.github.violations).toEqual([]);
  });

  test('matching refs come all at once, whatever page is asked for', async () => {
    for (let n = 0; n < 120; n += 1) bench.git('tag', `churn@v1.0.${n}`);
    bench.git('tag', 'other@v1.0.0');
    bench.git('push', '-q', 'origin', '--tags');
    const { git: api, repos } = bench.job();
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
    expect(bench.github.violations).toEqual([]);
  });

  test('moving and deleting a ref', async () => {
    const { git: api } = bench.job();
    const next = await bench.commit({ 'train.py': 'print(2)\n' });
    bench.git('push', '-q', 'origin', 'HEAD:refs/heads/next');
    await api.updateRef({ ...repo, ref: 'heads/main', sha: next });
    await expect(
      api.updateRef({ ...repo, ref: 'heads/main', sha: bench.first }),
    ).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching('Update is not a fast forward'),
    });
    await api.deleteRef({ ...repo, ref: 'heads/next' });
    const again = api.deleteRef({ ...repo, ref: 'heads/next' });
    await expect(again).rejects.toMatchObject({ status: 422 });
    expect(bench.git('ls-remote', 'origin', 'refs/heads/*')).toBe(`${next}\trefs/heads/main`);
    expect(bench.github.violations).toEqual([]);
  });
});

describe('who may do what', () => {
  test('without the permission 403, with a token that ended 401, elsewhere 404', async () => {
    const issue_number = bench.github.addIssue('A question');
    const reader = bench.job({ contents: 'read' });
    const write = reader.issues.createComment({ ...repo, issue_number, body: 'x' });
    await expect(write).rejects.toMatchObject({
      status: 403,
      message: expect.stringMatching('Resource not accessible by integration'),
    });
    const tag = reader.git.createRef({ ...repo, ref: 'refs/tags/x', sha: bench.first });
    await expect(tag).rejects.toMatchObject({ status: 403 });
    const elsewhere = bench.person().repos.get({ owner: 'acme', repo: 'other' });
    await expect(elsewhere).rejects.toMatchObject({ status: 404 });
    const { repos: ended } = bench.octokit({ token: 'of-a-job-that-ended' }).rest;
    await ended.get(repo);
    bench.github.expireToken('of-a-job-that-ended');
    await expect(ended.get(repo)).rejects.toMatchObject({
      status: 401,
      message: expect.stringMatching('Bad credentials'),
    });
    expect(bench.github.violations).toEqual([]);
  });

  test('anybody may read a public repository, and nobody without a token may write', async () => {
    await bench.close();
    bench = await openFixture({ private: false });
    const url = `${bench.github.url}/repos/acme/churn`;
    expect((await fetch(`${url}/tags`)).status).toBe(200);
    expect((await fetch(`${url}/git/refs`, { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await bench.job({}).repos.listTags(repo)).status).toBe(200);
  });
});

describe('what goes wrong', () => {
  const ref = 'refs/tags/churn@v1.0.0';

  test('a lost answer: the work is done, and a second try finds it done', async () => {
    const { git: api } = bench.job();
    bench.github.fail('POST /repos/acme/churn/git/refs', 'lost');
    await expect(api.createRef({ ...repo, ref, sha: bench.first })).rejects.toThrow();
    expect(bench.git('ls-remote', '--tags', 'origin')).toBe(`${bench.first}\t${ref}`);
    await expect(api.createRef({ ...repo, ref, sha: bench.first })).rejects.toMatchObject({
      status: 422,
    });
  });

  test('refused or 502: nothing was done', async () => {
    const { git: api } = bench.job();
    bench.github.fail(/^POST .*\/git\/refs$/, 'refused');
    await expect(api.createRef({ ...repo, ref, sha: bench.first })).rejects.toThrow();
    bench.github.fail(({ method }) => method === 'POST', 502);
    await expect(api.createRef({ ...repo, ref, sha: bench.first })).rejects.toMatchObject({
      status: 502,
    });
    expect(bench.git('ls-remote', '--tags', 'origin')).toBe('');
    await api.createRef({ ...repo, ref, sha: bench.first });
    expect(bench.github.violations).toEqual([]);
  });

  test('an upload that dies half way leaves an asset that takes the name', async () => {
    const { repos } = bench.job();
    const { data: release } = await repos.createRelease({ ...repo, tag_name: 'v1', draft: true });
    bench.github.fail('/assets?name=model.bin', 'torn');
    const first = upload(repos, release, 'model.bin', Buffer.from('m'));
    await expect(first).rejects.toMatchObject({ status: 502 });
    const { data } = await repos.listReleaseAssets({ ...repo, release_id: release.id });
    expect(data).toMatchObject([{ name: 'model.bin', state: 'open', size: 0 }]);
    const second = upload(repos, release, 'model.bin', Buffer.from('m'));
    await expect(second).rejects.toMatchObject({ status: 422 });
    expect(bench.github.violations).toEqual([]);
  });

  test('rate limits: the next n requests, with retry-after or with a reset', async () => {
    const { repos } = bench.job();
    bench.github.limit(2, { status: 429, retryAfter: 7 });
    const limited = { status: 429, response: { headers: { 'retry-after': '7' } } };
    await expect(repos.get(repo)).rejects.toMatchObject(limited);
    await expect(repos.get(repo)).rejects.toMatchObject(limited);
    await repos.get(repo);
    bench.github.limit(1, { primary: true, retryAfter: 60 });
    await expect(repos.get(repo)).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
  });

  test('somebody who is faster', async () => {
    const { git: api } = bench.job();
    bench.github.before('POST /repos/acme/churn/git/refs', () => {
      bench.git('push', '-q', 'origin', `HEAD:${ref}`);
    });
    await expect(api.createRef({ ...repo, ref, sha: bench.first })).rejects.toMatchObject({
      status: 422,
    });
    const sha = bench.git('rev-parse', 'HEAD');
    await api.createRef({ ...repo, ref: 'refs/tags/churn@v1.0.1', sha });
  });
});

describe("held against GitHub's own description", () => {
  test('a misspelt field, an unknown parameter, a wrong type and an unknown operation are told', async () => {
    const { git: api, repos, issues } = bench.octokit({ login: 'ada' }).rest;
    const ref = { ...repo, ref: 'refs/tags/v1', sha: bench.first };
    await api.createRef({ ...ref, forced: true } as typeof ref);
    await repos.listTags({ ...repo, perPage: 100 } as typeof repo);
    await repos.createDispatchEvent({ ...repo, event_type: 'go', client_payload: [] as never });
    await expect(issues.lock({ ...repo, issue_number: 1 })).rejects.toMatchObject({ status: 404 });
    expect(bench.github.violations).toEqual([
      'POST /repos/acme/churn/git/refs: unknown field forced in the body',
      'GET /repos/acme/churn/tags?perPage=100: unknown parameter perPage',
      'POST /repos/acme/churn/dispatches: body/client_payload must be object',
      'PUT /repos/acme/churn/issues/1/lock: the stand-in has no such operation',
    ]);
  });

  test('an answer that GitHub would not give is told too', async () => {
    await bench.person().repos.createRelease({ ...repo, tag_name: 'v1' });
    Object.assign(bench.github.releases[0] ?? {}, { createdAt: 'yesterday' });
    await bench.person().repos.getLatestRelease(repo);
    expect(bench.github.violations).toEqual([
      'GET /repos/acme/churn/releases/latest: answer 200/created_at must match format "date-time"',
    ]);
  });
});

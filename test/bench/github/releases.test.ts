import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Fixture, openFixture, repo, upload } from './fixture.ts';

let bench: Fixture;

beforeEach(async () => {
  bench = await openFixture();
});

afterEach(() => bench.close());

describe('releases', () => {
  const draft = { ...repo, tag_name: 'churn@v1.0.0', draft: true };

  test('a draft gets its assets, is hidden from readers, and makes its tag when published', async () => {
    const { repos } = bench.job();
    const { data: release } = await repos.createRelease(draft);
    const bytes = Buffer.from([0, 255, 1, 254]);
    const asset = await upload(repos, release, 'model.bin', bytes);
    expect(asset.data).toMatchObject({ name: 'model.bin', size: 4, state: 'uploaded' });

    const reader = bench.job({ contents: 'read' }).repos;
    expect((await reader.listReleases(repo)).data).toEqual([]);
    const hidden = repos.getReleaseByTag({ ...repo, tag: 'churn@v1.0.0' });
    await expect(hidden).rejects.toMatchObject({ status: 404 });
    expect(bench.git('ls-remote', '--tags', 'origin')).toBe('');

    await repos.updateRelease({ ...repo, release_id: release.id, draft: false });
    const { data: found } = await reader.getReleaseByTag({ ...repo, tag: 'churn@v1.0.0' });
    expect(found).toMatchObject({ id: release.id, draft: false, assets: [{ name: 'model.bin' }] });
    expect(bench.git('ls-remote', '--tags', 'origin')).toBe(
      `${bench.first}\trefs/tags/churn@v1.0.0`,
    );
    const latest = await reader.getLatestRelease(repo);
    expect(latest.data.id).toBe(release.id);
    expect(bench.github.violations).toEqual([]);
  });

  test('an asset is downloaded through a redirect to another origin, without the token', async () => {
    const { repos } = bench.job();
    const { data: release } = await repos.createRelease(draft);
    const { data: asset } = await upload(repos, release, 'model.bin', Buffer.from([0, 255, 7]));
    const headers = { accept: 'application/octet-stream' };
    const answer = await repos.getReleaseAsset({ ...repo, asset_id: asset.id, headers });
    expect(Buffer.from(answer.data as unknown as ArrayBuffer)).toEqual(Buffer.from([0, 255, 7]));
    expect(new URL(answer.url).origin).not.toBe(bench.github.url);
    expect(bench.github.releases[0]?.assets[0]?.downloads).toBe(1);
    const refused = await fetch(answer.url, { headers: { authorization: 'token x' } });
    expect(refused.status).toBe(400);
    expect(bench.github.violations).toEqual([]);
  });

  test('a name that is taken, an empty file and the wrong host are refused', async () => {
    const { repos } = bench.job();
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
    const { repos } = bench.job();
    await repos.createRelease({ ...draft, draft: false });
    await repos.createRelease(draft);
    const second = repos.createRelease({ ...draft, draft: false });
    await expect(second).rejects.toMatchObject({ status: 422 });
    const lost = repos.createRelease({ ...repo, tag_name: 'x', target_commitish: 'nowhere' });
    await expect(lost).rejects.toMatchObject({ status: 422 });
    expect(bench.git('ls-remote', '--tags', 'origin')).toBe(
      `${bench.first}\trefs/tags/churn@v1.0.0`,
    );
    expect(bench.github.violations).toEqual([]);
  });

  test('an immutable release locks its assets and its tag, and the name stays burned', async () => {
    await bench.close();
    bench = await openFixture({ immutableReleases: true });
    const { repos, git: api } = bench.job();
    const { data: release } = await repos.createRelease(draft);
    const { data: asset } = await upload(repos, release, 'model.bin', Buffer.from('m'));
    const release_id = release.id;
    const { data: out } = await repos.updateRelease({ ...repo, release_id, draft: false });
    expect(out.immutable).toBe(true);
    const locked = [
      () => upload(repos, release, 'late', Buffer.from('l')),
      () => repos.deleteReleaseAsset({ ...repo, asset_id: asset.id }),
      () => api.deleteRef({ ...repo, ref: 'tags/churn@v1.0.0' }),
      () => api.updateRef({ ...repo, ref: 'tags/churn@v1.0.0', sha: bench.first, force: true }),
    ];
    for (const act of locked) await expect(act()).rejects.toMatchObject({ status: 422 });
    await repos.deleteRelease({ ...repo, release_id });
    await api.deleteRef({ ...repo, ref: 'tags/churn@v1.0.0' });
    const again = repos.createRelease({ ...draft, draft: false });
    await expect(again).rejects.toMatchObject({ message: expect.stringMatching('immutable') });
    const pages = bench.github.violations;
    expect(pages).toEqual([]);
  });
});

describe('comments', () => {
  test('a job comments as the bot of the actions, and cannot ask who it is', async () => {
    const issue_number = bench.github.addIssue('A question');
    const { issues, users } = bench.job({ issues: 'write' });
    const { data: made } = await issues.createComment({ ...repo, issue_number, body: 'first' });
    expect(made.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot', id: 41898282 });
    await issues.updateComment({ ...repo, comment_id: made.id, body: 'second' });
    const { data: read } = await issues.getComment({ ...repo, comment_id: made.id });
    expect(read.body).toBe('second');
    await expect(users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
    expect((await bench.person().users.getAuthenticated()).data.login).toBe('ada');
    await issues.deleteComment({ ...repo, comment_id: made.id });
    expect(bench.github.comments).toEqual([]);
    expect(bench.github.violations).toEqual([]);
  });

  test('65,536 characters are taken, one more is 422', async () => {
    const issue_number = bench.github.addIssue('A question');
    const { issues } = bench.job({ issues: 'write' });
    await issues.createComment({ ...repo, issue_number, body: 'x'.repeat(65_536) });
    const longer = issues.createComment({ ...repo, issue_number, body: 'x'.repeat(65_537) });
    await expect(longer).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching('Body is too long'),
    });
  });

  test('comments are paged, oldest first, and a client can follow the links', async () => {
    const issue_number = bench.github.addIssue('A long talk');
    for (let n = 0; n < 205; n += 1) bench.github.addComment(issue_number, 'ada', `${n}`);
    const octokit = bench.octokit({ login: 'ada' });
    const first = await octokit.rest.issues.listComments({ ...repo, issue_number });
    expect(first.data).toHaveLength(30);
    const at = { ...repo, issue_number, per_page: 100 };
    const all = await octokit.paginate(octokit.rest.issues.listComments, at);
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 205 }, (_, n) => `${n}`));
    expect(bench.github.requestsTo('/comments?per_page=100')).toHaveLength(3);
    expect(bench.github.violations).toEqual([]);
  });
});

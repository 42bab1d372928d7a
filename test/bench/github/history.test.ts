import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Fixture, openFixture, repo } from './fixture.ts';

let bench: Fixture;

beforeEach(async () => {
  bench = await openFixture();
});

afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

/** A branch with a change on top of `main`, pushed. */
async function branch(name: string, files: Record<string, string>): Promise<string> {
  bench.git('checkout', '-qb', name, 'main');
  const sha = await bench.commit(files, `Work on ${name}`);
  bench.git('push', '-q', 'origin', name);
  await bench.github.pushed('ada');
  return sha;
}

describe('objects', () => {
  test('a commit on no branch, built from blob and tree, is a real one in git', async () => {
    const { git: api } = bench.job();
    const { data: old } = await api.getCommit({ ...repo, commit_sha: bench.first });
    const content = Buffer.from([0, 255, 10]).toString('base64');
    const { data: blob } = await api.createBlob({ ...repo, content, encoding: 'base64' });
    const entries = [
      { path: 'model.lock', mode: '100644', type: 'blob', content: 'data: abc\n' },
      { path: 'model/bin', mode: '100644', type: 'blob', sha: blob.sha },
      { path: 'train.py', mode: '100644', type: 'blob', sha: null },
    ] as const;
    const base_tree = old.tree.sha;
    const { data: tree } = await api.createTree({ ...repo, base_tree, tree: [...entries] });
    const author = { name: 'Ada', email: 'ada@example.com', date: '2026-11-20T10:00:00+01:00' };
    const { data: made } = await api.createCommit({
      ...{
        ...repo,
        message: 'Lock\n\nof a version',
        tree: tree.sha,
        parents: [bench.first],
        author,
      },
    });
    await api.createRef({ ...repo, ref: 'refs/tags/v1', sha: made.sha });

    bench.git('fetch', '-q', '--tags', 'origin');
    expect(bench.git('show', '-s', '--format=%P %an %ad %B', 'v1')).toBe(
      `${bench.first} Ada Fri Nov 20 10:00:00 2026 +0100 Lock\n\nof a version`,
    );
    expect(bench.git('show', 'v1:model.lock')).toBe('data: abc');
    const { data: read } = await api.getTree({ ...repo, tree_sha: made.sha, recursive: 'true' });
    const listed = read.tree.map(({ path, type, size }) => [path, type, size]);
    expect(listed).toEqual([
      ['model.lock', 'blob', 10],
      ['model', 'tree', undefined],
      ['model/bin', 'blob', 3],
    ]);
    const { data: bytes } = await api.getBlob({ ...repo, file_sha: blob.sha });
    expect(bytes.content).toBe(content);
  });

  test('what is not there: 404 to read, 422 to build upon', async () => {
    const { git: api } = bench.job();
    const none = '1'.repeat(40);
    await expect(api.getCommit({ ...repo, commit_sha: none })).rejects.toMatchObject({
      status: 404,
    });
    await expect(api.getBlob({ ...repo, file_sha: none })).rejects.toMatchObject({ status: 404 });
    const built = [
      api.createTag({ ...repo, tag: 'x', message: 'm', object: none, type: 'commit' }),
      api.createRef({ ...repo, ref: 'refs/tags/x', sha: none }),
      api.createCommit({ ...repo, message: 'm', tree: none }),
      api.createRef({ ...repo, ref: 'refs/tags/a..b', sha: bench.first }),
    ];
    const statuses = (await Promise.allSettled(built)).map(
      (one) => one.status === 'rejected' && one.reason.status,
    );
    expect(statuses).toEqual([422, 422, 422, 422]);
  });
});

describe('commits and contents', () => {
  test('a commit by branch, tag or hash, with what it changed', async () => {
    bench.git('mv', 'train.py', 'fit.py');
    const sha = await bench.commit({ 'data.csv': 'a\n1\n', 'é t/#1.txt': 'x\n' });
    bench.git('push', '-q', 'origin', 'main', 'HEAD:refs/tags/churn#prod#1');
    const { repos } = bench.job();
    const { data } = await repos.getCommit({ ...repo, ref: 'churn#prod#1' });
    expect(data.sha).toBe(sha);
    const files = data.files?.map(({ filename, status, additions }) => [
      filename,
      status,
      additions,
    ]);
    expect(files).toEqual([
      ['data.csv', 'added', 2],
      ['fit.py', 'renamed', 0],
      ['é t/#1.txt', 'added', 1],
    ]);
    expect(data.files?.[1]?.previous_filename).toBe('train.py');
    expect(data.files?.[0]?.patch).toBe('@@ -0,0 +1,2 @@\n+a\n+1');
    for (const ref of ['main', 'heads/main', sha]) {
      expect((await repos.getCommit({ ...repo, ref })).data.sha).toBe(sha);
    }
    const none = repos.getCommit({ ...repo, ref: 'main~1' });
    await expect(none).rejects.toMatchObject({ status: 422 });
    const { data: log } = await repos.listCommits({ ...repo, per_page: 1 });
    expect(log.map((one) => one.sha)).toEqual([sha]);
  });

  test('comparing two refs, whatever their names', async () => {
    const work = await branch('work/#1', { 'a.txt': '1\n' });
    bench.git('checkout', '-q', 'main');
    await bench.commit({ 'b.txt': '2\n' });
    bench.git('push', '-q', 'origin', 'main');
    const { repos } = bench.job();
    const { data } = await repos.compareCommitsWithBasehead({
      ...repo,
      basehead: 'main...work/#1',
    });
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 });
    expect(data.commits.map(({ sha }) => sha)).toEqual([work]);
    expect(data.merge_base_commit.sha).toBe(bench.first);
    expect(data.files?.map(({ filename }) => filename)).toEqual(['a.txt']);
    const none = repos.compareCommitsWithBasehead({ ...repo, basehead: 'main...none' });
    await expect(none).rejects.toMatchObject({ status: 404 });
  });

  test('files and folders at a ref', async () => {
    await branch('work', { 'conf/mlops.yml': 'model: churn\n', 'é t/#1.txt': 'ü\n' });
    const { repos } = bench.job();
    const at = { ...repo, ref: 'work' };
    const { data: file } = await repos.getContent({ ...at, path: 'é t/#1.txt' });
    expect(file).toMatchObject({ type: 'file', encoding: 'base64', size: 3, name: '#1.txt' });
    expect(Buffer.from((file as { content: string }).content, 'base64').toString()).toBe('ü\n');
    const { data: folder } = await repos.getContent({ ...at, path: '' });
    expect(folder).toMatchObject([
      { name: 'conf', type: 'dir' },
      { name: 'train.py', type: 'file' },
      { name: 'é t', type: 'dir' },
    ]);
    const mediaType = { format: 'raw' };
    const raw = await repos.getContent({ ...at, path: 'conf/mlops.yml', mediaType });
    expect(raw.data).toBe('model: churn\n');
    const none = repos.getContent({ ...repo, path: 'conf/mlops.yml' });
    await expect(none).rejects.toMatchObject({ status: 404 });
  });
});

describe('pull requests', () => {
  test('one from a branch: read, followed when it is pushed again, merged', async () => {
    const sha = await branch('better', { 'train.py': 'print(2)\n', 'new.txt': 'x\n' });
    const pull = await bench.github.openPull({ head: 'better', title: 'Better', author: 'ada' });
    const { pulls, repos } = bench.job();
    const at = { ...repo, pull_number: pull.number };
    const { data } = await pulls.get(at);
    expect(data).toMatchObject({ number: 1, commits: 1, changed_files: 2, mergeable: true });
    expect(data.head).toMatchObject({ ref: 'better', sha, label: 'acme:better' });
    const { data: files } = await pulls.listFiles(at);
    expect(files.map(({ filename }) => filename)).toEqual(['new.txt', 'train.py']);

    const again = await bench.commit({ 'train.py': 'print(3)\n' });
    bench.git('push', '-q', 'origin', 'better');
    await bench.github.pushed('ada');
    expect((await pulls.get(at)).data.head.sha).toBe(again);
    expect(bench.git('ls-remote', 'origin', 'refs/pull/1/head')).toBe(`${again}\trefs/pull/1/head`);

    const merged = await bench.github.mergePull(1, 'ada');
    expect((await pulls.get(at)).data).toMatchObject({ merged: true, state: 'closed' });
    bench.git('fetch', '-q', 'origin');
    expect(bench.git('show', '-s', '--format=%P', 'origin/main')).toBe(`${bench.first} ${again}`);
    for (const commit_sha of [merged, again]) {
      const found = await repos.listPullRequestsAssociatedWithCommit({ ...repo, commit_sha });
      expect(found.data.map(({ number }) => number)).toEqual([1]);
    }
    const told = bench.github.events.map(({ event, action }) => action ?? event);
    expect(told).toEqual(['push', 'opened', 'push', 'synchronize', 'closed', 'push']);
  });

  test('one from a fork has another head repository, and is found by its head', async () => {
    const sha = await bench.commit({ 'train.py': 'print(4)\n' });
    bench.git('push', '-q', 'origin', 'HEAD:refs/forks/eve');
    await bench.github.openPull({ head: 'patch', fork: 'eve/churn', headSha: sha });
    const { pulls } = bench.job({ 'pull-requests': 'read' });
    const { data } = await pulls.list({ ...repo, head: 'eve:patch' });
    expect(data).toMatchObject([
      { user: { login: 'eve' }, head: { repo: { full_name: 'eve/churn', fork: true }, sha } },
    ]);
    expect(bench.github.events.at(-1)).toMatchObject({ event: 'pull_request', actor: 'eve' });
  });

  test('one that conflicts cannot be merged', async () => {
    await branch('other', { 'train.py': 'print(5)\n' });
    await bench.github.openPull({ head: 'other' });
    bench.git('checkout', '-q', 'main');
    await bench.commit({ 'train.py': 'print(6)\n' });
    bench.git('push', '-q', 'origin', 'main');
    await bench.github.pushed();
    const { data } = await bench.job().pulls.get({ ...repo, pull_number: 1 });
    expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
    await expect(bench.github.mergePull(1)).rejects.toThrow('conflicts');
  });
});

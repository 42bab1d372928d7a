import { created, notFound, ok, refusal, unprocessable } from './answer.ts';
import { type Call, requiredText } from './call.ts';
import { gitTime, stamp } from './clock.ts';
import { diffFiles } from './diff.ts';
import { type Hub, htmlUrl, repoUrl } from './hub.ts';
import { type Person, personFrom, self, UNSIGNED } from './objects.ts';
import { page } from './page.ts';
import { route } from './router.ts';
import { nodeId } from './users.ts';

export const commitRoutes = [
  route('POST /git/commits', { contents: 'write' }, createCommit),
  route('GET /git/commits/{commit_sha}', { contents: 'read' }, getGitCommit),
  route('GET /commits', { contents: 'read' }, listCommits),
  route('GET /compare/{basehead}', { contents: 'read' }, compare),
  route('GET /commits/{ref}', { contents: 'read' }, getCommit),
];

interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  author: Person;
  committer: Person;
  message: string;
}

async function readCommit(hub: Hub, sha: string): Promise<Commit> {
  const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%n');
  const shown = await hub.git.text(['log', '-1', `--format=${format}`, sha, '--']);
  const [id = '', tree = '', parents = '', ...rest] = shown.split('\n');
  const [name = '', email = '', date = '', byName = '', byEmail = '', byDate = ''] = rest;
  return {
    ...{ sha: id, tree, parents: parents.split(' ').filter(Boolean) },
    author: { name, email, date: stamp(date) },
    committer: { name: byName, email: byEmail, date: stamp(byDate) },
    message: rest.slice(6).join('\n'),
  };
}

async function createCommit(call: Call) {
  const { hub } = call;
  const parents = Array.isArray(call.body.parents) ? call.body.parents.map(String) : [];
  const author = personFrom(call, 'author') ?? self(call);
  const committer = personFrom(call, 'committer') ?? author;
  const made = await hub.git.attempt(
    [
      'commit-tree',
      requiredText(call, 'tree'),
      ...parents.flatMap((sha) => ['-p', sha]),
      '-F',
      '-',
    ],
    {
      input: requiredText(call, 'message'),
      env: { ...identity('AUTHOR', author), ...identity('COMMITTER', committer) },
    },
  );
  if (made.code !== 0) throw unprocessable(`Invalid commit: ${made.stderr.trim()}`);
  return created(await gitCommitView(hub, made.stdout.toString().trim()));
}

const identity = (role: string, { name, email, date }: Person): Record<string, string> => ({
  [`GIT_${role}_NAME`]: name,
  [`GIT_${role}_EMAIL`]: email,
  [`GIT_${role}_DATE`]: gitTime(date),
});

async function getGitCommit(call: Call) {
  const sha = call.param('commit_sha');
  if ((await call.hub.git.typeOf(sha)) !== 'commit') throw notFound();
  return ok(await gitCommitView(call.hub, sha));
}

async function gitCommitView(hub: Hub, sha: string) {
  const commit = await readCommit(hub, sha);
  return {
    ...basis(hub, commit),
    url: repoUrl(hub, `/git/commits/${commit.sha}`),
    ...{ author: commit.author, committer: commit.committer, message: commit.message },
    tree: treeLink(hub, commit),
    verification: UNSIGNED,
  };
}

async function getCommit(call: Call) {
  const { hub } = call;
  const sha = await find(call, call.param('ref'));
  if (call.header('accept').includes('.sha')) {
    const headers = { 'content-type': 'application/vnd.github.sha; charset=utf-8' };
    return { status: 200, bytes: Buffer.from(sha), headers };
  }
  const { parents } = await readCommit(hub, sha);
  const files = await diffFiles(hub, parents[0] ?? (await emptyTree(hub)), sha);
  const additions = files.reduce((total, file) => total + file.additions, 0);
  const deletions = files.reduce((total, file) => total + file.deletions, 0);
  const stats = { additions, deletions, total: additions + deletions };
  return ok({ ...(await commitView(hub, sha)), stats, files });
}

const emptyTree = (hub: Hub): Promise<string> =>
  hub.git.text(['hash-object', '-t', 'tree', '-w', '--stdin']);

/** A branch, a tag or a hash. @throws Refusal 422 without one, as GitHub does. */
async function find({ hub }: Call, name: string): Promise<string> {
  const sha = await resolveCommit(hub, name);
  if (!sha) throw unprocessable(`No commit found for SHA: ${name}`);
  return sha;
}

/** Branches before tags before hashes; nothing else of git's revision syntax is understood. */
export async function resolveCommit(hub: Hub, name: string): Promise<string | undefined> {
  const names = [`refs/heads/${name}`, `refs/tags/${name}`];
  if (/^(heads|tags|pull)\//.test(name)) names.push(`refs/${name}`);
  if (name.startsWith('refs/') || /^[0-9a-f]{7,40}$/.test(name)) names.push(name);
  if (name === 'HEAD') names.push(`refs/heads/${hub.defaultBranch}`);
  for (const candidate of names) {
    const sha = await hub.git.resolve(candidate, 'commit');
    if (sha) return sha;
  }
  return undefined;
}

async function listCommits(call: Call) {
  const { hub, query } = call;
  const start = query.get('sha') ?? hub.defaultBranch;
  const sha = await resolveCommit(hub, start);
  if (!sha) throw notFound();
  const path = query.get('path');
  const paths = path ? ['--', `:(literal)${path}`] : ['--'];
  const listed = (await hub.git.text(['rev-list', sha, ...paths])).split('\n').filter(Boolean);
  const answer = page(call, listed);
  const shown = await Promise.all((answer.body as string[]).map((one) => commitView(hub, one)));
  return { ...answer, body: shown };
}

async function compare(call: Call) {
  const { hub } = call;
  const [from = '', to = ''] = call.param('basehead').split('...');
  const base = await resolveCommit(hub, from);
  const head = await resolveCommit(hub, to);
  if (!base || !head) throw notFound();
  const found = await hub.git.attempt(['merge-base', base, head]);
  if (found.code !== 0) {
    throw refusal(404, `No common ancestor between ${from} and ${to}.`);
  }
  const fork = found.stdout.toString().trim();
  const ahead = await between(hub, base, head);
  const behind = await between(hub, head, base);
  const answer = page(call, ahead);
  const commits = (answer.body as string[]).map((sha) => commitView(hub, sha));
  return {
    ...answer,
    body: {
      ...compareUrls(hub, base, head),
      base_commit: await commitView(hub, base),
      merge_base_commit: await commitView(hub, fork),
      status: status(ahead.length, behind.length),
      ...{ ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length },
      commits: await Promise.all(commits),
      files: await diffFiles(hub, fork, head),
    },
  };
}

const between = async (hub: Hub, from: string, to: string): Promise<string[]> =>
  (await hub.git.text(['rev-list', '--reverse', `${from}..${to}`])).split('\n').filter(Boolean);

function status(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function compareUrls(hub: Hub, base: string, head: string) {
  const html = htmlUrl(hub, `/compare/${base}...${head}`);
  return {
    url: repoUrl(hub, `/compare/${base}...${head}`),
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
  };
}

export async function commitView(hub: Hub, sha: string) {
  const commit = await readCommit(hub, sha);
  const { author, committer, message } = commit;
  return {
    ...basis(hub, commit),
    url: repoUrl(hub, `/commits/${sha}`),
    comments_url: repoUrl(hub, `/commits/${sha}/comments`),
    commit: {
      ...{ author, committer, message, comment_count: 0, verification: UNSIGNED },
      url: repoUrl(hub, `/git/commits/${sha}`),
      tree: treeLink(hub, commit),
    },
    // git's authors are not matched to accounts
    author: null,
    committer: null,
  };
}

const treeLink = (hub: Hub, { tree }: Commit) => ({
  sha: tree,
  url: repoUrl(hub, `/git/trees/${tree}`),
});

function basis(hub: Hub, { sha, parents }: Commit) {
  const html = (id: string) => htmlUrl(hub, `/commit/${id}`);
  return {
    ...{ sha, node_id: nodeId('C', sha), html_url: html(sha) },
    parents: parents.map((parent) => ({
      sha: parent,
      url: repoUrl(hub, `/git/commits/${parent}`),
      html_url: html(parent),
    })),
  };
}

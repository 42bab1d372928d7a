import { notFound, ok, unprocessable } from './answer.ts';
import type { Call } from './call.ts';
import { stamp } from './clock.ts';
import { diffFiles } from './diff.ts';
import { type Hub, htmlUrl, repoUrl } from './hub.ts';
import { type Person, UNSIGNED } from './objects.ts';
import { page } from './page.ts';
import { route } from './router.ts';
import { nodeId } from './users.ts';

export const commitRoutes = [
  route('GET /commits', { contents: 'read' }, listCommits),
  route('GET /commits/{ref}', { contents: 'read' }, getCommit),
];

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  author: Person;
  committer: Person;
  message: string;
}

export async function readCommit(hub: Hub, sha: string): Promise<Commit> {
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
  const names = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name];
  if (name === 'HEAD') names.push(`refs/heads/${hub.defaultBranch}`);
  for (const candidate of names.filter((one) => one.startsWith('refs/'))) {
    const found = await hub.git.ref(candidate);
    if (found) return hub.git.resolve(found.sha, 'commit');
  }
  return /^[0-9a-f]{7,40}$/.test(name) ? hub.git.resolve(name, 'commit') : undefined;
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

export const treeLink = (hub: Hub, { tree }: Commit) => ({
  sha: tree,
  url: repoUrl(hub, `/git/trees/${tree}`),
});

export function basis(hub: Hub, { sha, parents }: Commit) {
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

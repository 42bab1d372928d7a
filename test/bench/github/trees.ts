import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { created, notFound, ok, unprocessable } from './answer.ts';
import { type Call, optionalText } from './call.ts';
import { type Hub, repoUrl } from './hub.ts';
import { route } from './router.ts';

export const treeRoutes = [
  route('POST /git/trees', { contents: 'write' }, createTree),
  route('GET /git/trees/{tree_sha}', { contents: 'read' }, getTree),
];

interface Wanted {
  path: string;
  mode?: string;
  type?: string;
  sha?: string | null;
  content?: string;
}

/** Entries over a base tree; an entry whose `sha` is null is taken away. */
async function createTree(call: Call) {
  const { hub } = call;
  const wanted = call.body.tree;
  if (!Array.isArray(wanted)) throw unprocessable('Invalid request.\n\n"tree" wasn\'t supplied.');
  const base = optionalText(call, 'base_tree');
  const folder = await mkdtemp(join(tmpdir(), 'tree-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    const start = await hub.git.attempt(base ? ['read-tree', base] : ['read-tree', '--empty'], {
      env,
    });
    if (start.code !== 0) throw unprocessable('base_tree is not a valid tree oid');
    const lines = await Promise.all((wanted as Wanted[]).map((entry) => indexLine(hub, entry)));
    const input = lines.join('');
    const added = await hub.git.attempt(['update-index', '-z', '--index-info'], { env, input });
    if (added.code !== 0) throw unprocessable('tree.sha is not valid');
    const sha = await hub.git.text(['write-tree'], { env });
    return created(await treeView(hub, sha, false));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function indexLine(hub: Hub, { path, mode = '100644', sha, content }: Wanted) {
  if (sha === null) return `0 ${'0'.repeat(40)}\t${path}\0`;
  const stored =
    sha ?? (await hub.git.text(['hash-object', '-w', '--stdin'], { input: content ?? '' }));
  return `${mode} ${stored}\t${path}\0`;
}

async function getTree(call: Call) {
  const recursive = call.query.has('recursive');
  const sha = await call.hub.git.resolve(call.param('tree_sha'), 'tree');
  if (!sha) throw notFound();
  return ok(await treeView(call.hub, sha, recursive));
}

async function treeView(hub: Hub, sha: string, recursive: boolean) {
  const deep = recursive ? ['-r', '-t'] : [];
  const listed = await hub.git.text(['ls-tree', '-z', '-l', ...deep, sha]);
  const tree = listed
    .split('\0')
    .filter(Boolean)
    .map((line) => entryView(hub, line));
  return { sha, url: repoUrl(hub, `/git/trees/${sha}`), tree, truncated: false };
}

/** `mode type sha size\tpath`, the size of a tree being `-`. */
function entryView(hub: Hub, line: string) {
  const [head = '', path = ''] = line.split('\t');
  const [mode, type = '', sha = '', size = '-'] = head.split(/\s+/);
  const known = size === '-' ? {} : { size: Number(size) };
  return { path, mode, type, sha, ...known, url: repoUrl(hub, `/git/${type}s/${sha}`) };
}

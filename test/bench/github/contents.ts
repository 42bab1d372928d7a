import { notFound, ok } from './answer.ts';
import type { Call } from './call.ts';
import { resolveCommit } from './commits.ts';
import { type Hub, htmlUrl, inPath, repoUrl } from './hub.ts';
import { route } from './router.ts';

export const contentRoutes = [route('GET /contents/{path}', { contents: 'read' }, getContents)];

/** Above this many bytes the JSON answer leaves the content out; the raw media type still has it. */
const LARGE = 1024 * 1024;

async function getContents(call: Call) {
  const { hub } = call;
  const ref = call.query.get('ref') ?? hub.defaultBranch;
  const path = call.param('path').replace(/\/+$/, '');
  const commit = await resolveCommit(hub, ref);
  if (!commit) throw notFound();
  const sha = await hub.git.resolve(path ? `${commit}:${path}` : `${commit}^{tree}`);
  if (!sha) throw notFound();
  if ((await hub.git.typeOf(sha)) === 'tree') return ok(await listing(hub, ref, path, sha));
  const bytes = (await hub.git.content('blob', sha)) ?? Buffer.alloc(0);
  if (/\.raw\b/.test(call.header('accept'))) {
    const headers = { 'content-type': 'application/vnd.github.raw; charset=utf-8' };
    return { status: 200, bytes, headers };
  }
  const large = bytes.length > LARGE;
  return ok({
    ...entry(hub, ref, { path, sha, size: bytes.length, type: 'file' }),
    content: large ? '' : base64Lines(bytes),
    encoding: large ? 'none' : 'base64',
  });
}

const base64Lines = (bytes: Buffer): string =>
  bytes.toString('base64').replace(/.{60}/g, (line) => `${line}\n`);

async function listing(hub: Hub, ref: string, folder: string, sha: string) {
  const lines = (await hub.git.text(['ls-tree', '-z', '-l', sha])).split('\0').filter(Boolean);
  return lines.map((line) => {
    const [head = '', name = ''] = line.split('\t');
    const [mode, type, id = '', size = '0'] = head.split(/\s+/);
    const kind = type === 'tree' ? 'dir' : mode === '120000' ? 'symlink' : 'file';
    const path = folder ? `${folder}/${name}` : name;
    return entry(hub, ref, { path, sha: id, size: Number(size) || 0, type: kind });
  });
}

interface Entry {
  path: string;
  sha: string;
  size: number;
  type: string;
}

function entry(hub: Hub, ref: string, { path, sha, size, type }: Entry) {
  const self = repoUrl(hub, `/contents/${inPath(path)}?ref=${encodeURIComponent(ref)}`);
  const git = repoUrl(hub, `/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`);
  const html = htmlUrl(hub, `/${type === 'dir' ? 'tree' : 'blob'}/${inPath(ref)}/${inPath(path)}`);
  const download = type === 'dir' ? null : htmlUrl(hub, `/raw/${inPath(ref)}/${inPath(path)}`);
  return {
    ...{ name: path.split('/').at(-1) ?? '', path, sha, size, type },
    ...{ url: self, git_url: git, html_url: html, download_url: download },
    _links: { self, git, html },
  };
}

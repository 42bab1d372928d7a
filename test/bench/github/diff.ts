import { type Hub, htmlUrl, inPath, repoUrl } from './hub.ts';

const STATUS: Record<string, string> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** The longest patch that is shown for one file, in characters. */
const LONGEST_PATCH = 65_536;

/** What changed between two commits, in the shape of GitHub's diff entries. */
export async function diffFiles(hub: Hub, from: string, to: string) {
  const raw = await hub.git.text(['diff', '--raw', '-z', '-M', '--abbrev=40', from, to]);
  const entries = parseRaw(raw);
  const counts = await numstat(hub, from, to);
  return Promise.all(
    entries.map(async (entry) => {
      const { path, previous, status, sha } = entry;
      const [additions = 0, deletions = 0] = counts.get(path) ?? [];
      const patch = await patchOf(hub, from, to, previous ? [previous, path] : [path]);
      return {
        sha,
        filename: path,
        status,
        ...{ additions, deletions, changes: additions + deletions },
        blob_url: htmlUrl(hub, `/blob/${to}/${inPath(path)}`),
        raw_url: htmlUrl(hub, `/raw/${to}/${inPath(path)}`),
        contents_url: repoUrl(hub, `/contents/${inPath(path)}?ref=${to}`),
        ...(patch && patch.length <= LONGEST_PATCH ? { patch } : {}),
        ...(previous ? { previous_filename: previous } : {}),
      };
    }),
  );
}

export async function diffStats(hub: Hub, from: string, to: string) {
  const counts = [...(await numstat(hub, from, to)).values()];
  const sum = (index: 0 | 1) => counts.reduce((total, pair) => total + pair[index], 0);
  return { additions: sum(0), deletions: sum(1), changed_files: counts.length };
}

interface Entry {
  path: string;
  previous?: string;
  status: string;
  sha: string;
}

/** `:mode mode sha sha S\0path\0`, with a second path for a rename or copy. */
function parseRaw(raw: string): Entry[] {
  const fields = raw.split('\0').filter(Boolean);
  const entries: Entry[] = [];
  while (fields.length > 0) {
    const [, , before = '', after = '', letter = ''] = (fields.shift() ?? '').split(' ');
    const first = fields.shift() ?? '';
    const kind = letter.charAt(0);
    const status = STATUS[kind] ?? 'changed';
    const sha = kind === 'D' ? before : after;
    const two = kind === 'R' || kind === 'C';
    entries.push(
      two
        ? { path: fields.shift() ?? '', previous: first, status, sha }
        : { path: first, status, sha },
    );
  }
  return entries;
}

/** Lines added and removed by path; a binary file counts as none. */
async function numstat(hub: Hub, from: string, to: string): Promise<Map<string, [number, number]>> {
  const fields = (await hub.git.text(['diff', '--numstat', '-z', '-M', from, to])).split('\0');
  const counts = new Map<string, [number, number]>();
  while (fields.length > 0) {
    const [added = '', removed = '', path = ''] = (fields.shift() ?? '').split('\t');
    if (added === '') continue;
    const renamed = path === '';
    if (renamed) fields.shift();
    counts.set(renamed ? (fields.shift() ?? '') : path, [Number(added) || 0, Number(removed) || 0]);
  }
  return counts;
}

async function patchOf(hub: Hub, from: string, to: string, paths: string[]): Promise<string> {
  const literal = paths.map((path) => `:(literal)${path}`);
  const shown = await hub.git.text(['diff', '-M', from, to, '--', ...literal]);
  const start = shown.indexOf('\n@@');
  return start === -1 ? '' : shown.slice(start + 1);
}

import { notFound, refusal } from './answer.ts';
import type { Call } from './call.ts';
import { commitView, resolveCommit } from './commits.ts';
import { diffFiles } from './diff.ts';
import { type Hub, htmlUrl, repoUrl } from './hub.ts';
import { page } from './page.ts';
import { route } from './router.ts';

export const compareRoutes = [route('GET /compare/{basehead}', { contents: 'read' }, compare)];

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

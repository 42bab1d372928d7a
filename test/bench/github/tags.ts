import type { Call } from './call.ts';
import { repoUrl } from './hub.ts';
import { page } from './page.ts';
import { archives } from './repository.ts';
import { route } from './router.ts';
import { nodeId } from './users.ts';

export const tagRoutes = [route('GET /tags', { contents: 'read' }, listTags)];

/** The highest version first; a tag names the commit here, annotated or not. */
async function listTags(call: Call) {
  const { hub } = call;
  const format = '%(refname:strip=2)%00%(*objectname)%00%(objectname)';
  const args = ['for-each-ref', '--sort=-version:refname', `--format=${format}`, 'refs/tags'];
  const lines = (await hub.git.text(args)).split('\n').filter(Boolean);
  return page(call, lines, (shown) =>
    shown.map((line) => {
      const [name = '', peeled, direct = ''] = line.split('\0');
      const sha = peeled || direct;
      return {
        name,
        node_id: nodeId('T', name),
        commit: { sha, url: repoUrl(hub, `/commits/${sha}`) },
        ...archives(hub, `refs/tags/${name}`),
      };
    }),
  );
}

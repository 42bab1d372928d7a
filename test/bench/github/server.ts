import { createServer } from 'node:http';
import { type Controls, controls } from './controls.ts';
import type { HubEvent } from './events.ts';
import type { Exchange } from './exchange.ts';
import { planFaults } from './faults.ts';
import { startFiles } from './files.ts';
import { openGit } from './git.ts';
import type { Hub } from './hub.ts';
import { listen } from './listen.ts';
import { watchedRefs } from './push.ts';
import { serve } from './serve.ts';
import { makeToken, type TokenRequest } from './tokens.ts';

export interface GitHubOptions {
  /** `owner/name` */
  repository: string;
  /** The path of the bare repository, which is also the remote that git pushes to. */
  bare: string;
  tokens?: TokenRequest[];
  /** Default `main`. */
  defaultBranch?: string;
  /** Default true: every read needs its permission. In a public one, every token may read. */
  private?: boolean;
  /** Default false. When true, publishing locks tag and assets. */
  immutableReleases?: boolean;
  /** What would start workflows. Not called for what a `[bot]` token did, but for dispatches. */
  onEvent?: (event: HubEvent) => unknown;
  now?: () => Date;
  /** Default 127.0.0.1 and a free port. */
  host?: string;
  port?: number;
}

export interface GitHub extends Controls {
  /** For `GITHUB_API_URL`, `GITHUB_SERVER_URL` and octokit's `baseUrl`. */
  url: string;
  close: () => Promise<void>;
}

/**
 * GitHub's REST API for one repository, over a bare git repository. It answers in the test's own
 * process: start what talks to it with `spawn`, since `spawnSync` would wait for itself.
 */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const { host = '127.0.0.1' } = options;
  const files = await startFiles(host);
  const hub = newHub(options, files);
  const faults = planFaults(hub.now);
  const exchanges: Exchange[] = [];
  hub.known = await watchedRefs(hub);
  const server = createServer((request, response) => {
    serve({ hub, faults, exchanges }, request, response).catch(() => response.destroy());
  });
  const listening = await listen(server, host, options.port);
  hub.url = listening.url;
  const close = async () => {
    await Promise.all([listening.close(), files.close()]);
  };
  return Object.assign(controls({ hub, faults, exchanges }), { url: hub.url, close });
}

function newHub(options: GitHubOptions, files: Hub['files']): Hub {
  const [owner = '', name = ''] = options.repository.split('/');
  let id = 1000;
  const tokens = (options.tokens ?? []).map(makeToken);
  return {
    ...{ owner, name, repository: options.repository, url: '', files },
    defaultBranch: options.defaultBranch ?? 'main',
    private: options.private ?? true,
    immutableReleases: options.immutableReleases ?? false,
    git: openGit(options.bare),
    now: options.now ?? (() => new Date()),
    nextId: () => ++id,
    tokens: new Map(tokens.map((token) => [token.token, token])),
    ...{ known: new Map(), releases: new Map(), burned: new Map(), comments: new Map() },
    ...{ issues: new Map(), pulls: new Map(), deployments: new Map(), runs: new Map() },
    ...{ events: [], underway: new Set(), failures: [] },
    onEvent: options.onEvent ?? (() => {}),
  };
}

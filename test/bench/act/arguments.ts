import * as fs from 'node:fs';
import * as path from 'node:path';
import { projectRoot, toolPath } from '../tools/tools.ts';
import type { RunContext } from './context.ts';
import type { Layout } from './layout.ts';
import type { RunOptions } from './options.ts';
import { remoteActions, repositoryOf, runnerLabels, type Workflow } from './workflow.ts';

/** act's command line. No secret is on it. */
export function actArguments(layout: Layout, options: RunOptions, context: RunContext): string[] {
  const { dir, work, storage, workflow, workflowFile } = layout;
  const file = (name: string) => path.join(dir, name);
  const matrix = Object.entries(options.matrix ?? {}).map(([key, value]) => `${key}:${value}`);
  return [
    ...[context.event, '--json', '--no-skip-checkout', '--rm', '--pull=false', '--network', 'host'],
    ...['--directory', work, '--workflows', path.join(work, workflowFile)],
    ...['--eventpath', file('event.json'), '--actor', context.actor],
    ...['--defaultbranch', context.repository.defaultBranch],
    ...['--env-file', file('env.yml'), '--secret-file', file('secrets.yml')],
    ...['--var-file', file('vars.yml'), '--input-file', file('inputs.yml')],
    ...['--action-cache-path', file('actions')],
    ...['--cache-server-path', path.join(storage, 'caches'), '--cache-server-addr', '127.0.0.1'],
    ...(options.onJob ? ['--concurrent-jobs', '1'] : []),
    ...runnerLabels(workflow).flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...matrix.flatMap((pair) => ['--matrix', pair]),
    ...localRepositories(workflow, options).flatMap((pair) => ['--local-repository', pair]),
  ];
}

/** `owner/repo@ref=DIR` for every action used, whatever it is pinned to. Throws on one that is not known. */
function localRepositories(workflow: Workflow, options: RunOptions): string[] {
  const pairs = remoteActions(workflow).map((uses) => {
    const { name, pinned } = repositoryOf(uses);
    const dir = actionFolder(name, options);
    if (dir === undefined) throw new Error(`The bench has no test action for ${uses}.`);
    return `${pinned}=${dir}`;
  });
  return [...new Set(pairs)];
}

function actionFolder(name: string, options: RunOptions): string | undefined {
  const given = options.actions?.[name];
  if (given !== undefined) return path.resolve(given);
  if (name === (options.org ?? 'org/mlops')) return options.releaseTree;
  const own = path.join(projectRoot, 'test/bench/act/actions', name.replace('/', '-'));
  return fs.existsSync(own) ? own : undefined;
}

const handedOn =
  /^(LANG|LC_|TZ$|PIP_|UV_|npm_config_|NPM_CONFIG_|SSL_CERT|REQUESTS_CA|CURL_CA|NODE_EXTRA_CA|GOPROXY|(https?|no|all)_proxy$)/i;

/**
 * The machine's own variables, as far as package registries need them, under a HOME of act's own.
 * act hands all of them to the steps; a workflow's `env:` wins over them.
 */
export function machineVariables(layout: Layout, options: RunOptions): Record<string, string> {
  const { dir } = layout;
  const inherited = Object.entries(process.env).filter(([name]) => handedOn.test(name));
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    PATH: `${path.dirname(toolPath('node'))}:${process.env.PATH ?? ''}`,
    PIP_CACHE_DIR: path.join(projectRoot, '.bench/cache/pip'),
    HOME: path.join(dir, 'home'),
    // Steps see a terminal, where git would page and wait for a key.
    GIT_PAGER: 'cat',
    TERM: 'dumb',
    ACTIONS_RUNTIME_TOKEN: 'bench',
    ...options.env,
    BENCH_RUN: path.join(dir, 'run.json'),
    BENCH_KIT: path.join(projectRoot, 'test/bench/act/actions/kit.mjs'),
  };
}

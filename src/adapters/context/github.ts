import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../../domain/errors.ts';
import type { Context, Payload } from '../../runtime/context.ts';
import { folder } from './folder.ts';
import { ask } from './git.ts';

/** The run on GitHub, from the runner's environment. */
export async function githubContext(
  env: NodeJS.ProcessEnv,
  workingDirectory: string,
): Promise<Context> {
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  const directory = folder(resolve(workspace, workingDirectory), workingDirectory);
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const id = env.GITHUB_RUN_ID ?? '0';
  const head = payload.pull_request?.head.sha;
  return {
    place: 'github',
    directory,
    workspace,
    repository: env.GITHUB_REPOSITORY ?? null,
    commit: head ?? (await ask(directory, 'rev-parse', 'HEAD')) ?? env.GITHUB_SHA ?? null,
    ref: env.GITHUB_REF ?? null,
    run: {
      id,
      attempt: Math.max(1, Number(env.GITHUB_RUN_ATTEMPT) || 1),
      url: env.GITHUB_REPOSITORY
        ? `${serverUrl}/${env.GITHUB_REPOSITORY}/actions/runs/${id}`
        : null,
    },
    actor: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || 'unknown',
    event: { name: env.GITHUB_EVENT_NAME ?? '', payload },
    serverUrl,
    env,
    now: () => new Date(),
  };
}

function readPayload(file: string | undefined): Payload {
  if (!file) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Payload;
  } catch (cause) {
    throw new InputError(
      { where: 'GITHUB_EVENT_PATH', found: file, allowed: "the event's JSON file" },
      { cause },
    );
  }
}

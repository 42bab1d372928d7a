import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getOctokit } from '@actions/github';
import type { HubEvent } from './events.ts';
import { type GitHub, type GitHubOptions, startGitHub } from './server.ts';
import type { TokenRequest } from './tokens.ts';

export const repo = { owner: 'acme', repo: 'churn' };

/** A served bare repository with one commit on `main`, and a working copy that pushes to it. */
export interface Fixture {
  github: GitHub;
  /** What was handed to `onEvent`. */
  started: HubEvent[];
  bare: string;
  work: string;
  /** The first commit. */
  first: string;
  /** Runs git in the working copy. Answers its trimmed output. */
  git: (...args: string[]) => string;
  /** Writes the files, commits everything, answers the commit. */
  commit: (files: Record<string, string>, message?: string) => Promise<string>;
  octokit: (request?: TokenRequest) => ReturnType<typeof getOctokit>;
  /** The REST methods with a person's token. */
  person: (login?: string) => Rest;
  /** The REST methods with a token like a job's. */
  job: (permissions?: TokenRequest['permissions']) => Rest;
  close: () => Promise<void>;
}

export type Rest = ReturnType<typeof getOctokit>['rest'];

export async function openFixture(options: Partial<GitHubOptions> = {}): Promise<Fixture> {
  const folder = await mkdtemp(join(tmpdir(), 'github-'));
  const [bare, work] = [join(folder, 'bare.git'), join(folder, 'work')];
  const { git, commit } = workingCopy(work);
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', bare]);
  execFileSync('git', ['init', '-q', '-b', 'main', work]);
  git('remote', 'add', 'origin', bare);
  const first = await commit({ 'train.py': 'print(1)\n' }, 'First');
  git('push', '-q', 'origin', 'main');
  const started: HubEvent[] = [];
  const onEvent = (event: HubEvent) => started.push(event);
  const github = await startGitHub({ repository: 'acme/churn', bare, onEvent, ...options });
  const octokit = (request: TokenRequest = {}) =>
    getOctokit(github.addToken(request), { baseUrl: github.url });
  const close = async () => {
    await github.close();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    ...{ github, started, bare, work, first, git, commit, octokit, close },
    person: (login = 'ada') => octokit({ login }).rest,
    job: (permissions = { contents: 'write', 'pull-requests': 'write' }) =>
      octokit({ permissions }).rest,
  };
}

function workingCopy(work: string): Pick<Fixture, 'git' | 'commit'> {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: work, encoding: 'utf8' }).trim();
  const commit = async (files: Record<string, string>, message = 'Change') => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(work, path)), { recursive: true });
      await writeFile(join(work, path), text);
    }
    git('add', '.');
    git('commit', '-qm', message);
    return git('rev-parse', 'HEAD');
  };
  return { git, commit };
}

/** As a client must upload: to the address that the release gives. */
export function upload(
  repos: Rest['repos'],
  release: { id: number; upload_url: string },
  name: string,
  bytes: Buffer,
) {
  const headers = { 'content-type': 'application/octet-stream', 'content-length': bytes.length };
  // octokit types the data as text, and sends bytes as they are
  const data = bytes as unknown as string;
  const to = { ...repo, release_id: release.id, url: release.upload_url };
  return repos.uploadReleaseAsset({ ...to, name, data, headers });
}

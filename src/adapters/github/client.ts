import { setTimeout } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { InputError } from '../../domain/errors.ts';

export interface GitHubOptions {
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  /** As in `https://api.github.com`. */
  readonly apiUrl: string;
  /** Waits that many seconds; a test's own does not. */
  readonly sleep?: (seconds: number) => Promise<unknown>;
}

/** One repository at GitHub, as one token sees it. */
export interface GitHub {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly repo: { readonly owner: string; readonly repo: string };
  readonly sleep: (seconds: number) => Promise<unknown>;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** @throws InputError when there is no token */
export function gitHub(options: GitHubOptions): GitHub {
  const { token, repository, apiUrl } = options;
  if (token.trim() === '')
    throw new InputError({
      where: 'input token',
      allowed: "a token for GitHub's API",
      remedy: 'in a workflow give the expression github.token',
    });
  const [owner = '', repo = ''] = repository.split('/');
  return {
    octokit: getOctokit(token.trim(), { baseUrl: apiUrl, log: silent }),
    repo: { owner, repo },
    sleep: options.sleep ?? ((seconds) => setTimeout(seconds * 1000)),
  };
}

import type { GitHub } from './client.ts';
import { request } from './request.ts';

/** What a ref points at; a tag object says more. */
export interface Target {
  readonly __typename: string;
  readonly oid: string;
  readonly name?: string;
  readonly message?: string | null;
  readonly tagger?: { readonly name?: string | null; readonly date?: string | null } | null;
  readonly target?: { readonly __typename: string; readonly oid: string };
}

export interface TagRef {
  /** Without `refs/tags/`. */
  readonly name: string;
  readonly target: Target;
}

interface Page {
  readonly repository: {
    readonly refs: {
      readonly nodes: readonly TagRef[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

const query = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: "refs/tags/", first: 100, after: $after) {
      nodes {
        name
        target {
          __typename
          oid
          ... on Tag { name message tagger { name date } target { __typename oid } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/**
 * Every tag of the repository. By GraphQL, because REST tells a tag's commit and message one tag a
 * request only, and a job's token has a thousand requests an hour.
 */
export async function* tagRefs(github: GitHub, doing: string): AsyncGenerator<TagRef> {
  let after: string | null = null;
  do {
    const page: Page = await request(github, {
      doing,
      needs: 'contents: read',
      attempt: () => ask(github, after),
    });
    const { nodes, pageInfo } = page.repository.refs;
    yield* nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

interface QueryFailure extends Error {
  readonly headers: Readonly<Record<string, string>>;
  readonly errors?: readonly { readonly type?: string }[];
}

const statuses: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  RATE_LIMITED: 403,
};

/** GraphQL answers 200 to what it refuses: told here as REST tells it. */
async function ask({ octokit, repo }: GitHub, after: string | null): Promise<Page> {
  try {
    return await octokit.graphql<Page>(query, { ...repo, after });
  } catch (error) {
    const { name, errors, headers } = error as QueryFailure;
    if (name !== 'GraphqlResponseError') throw error;
    const status = statuses[errors?.[0]?.type ?? ''] ?? 500;
    throw Object.assign(error as QueryFailure, { status, response: { headers } });
  }
}

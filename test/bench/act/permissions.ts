import type { PermissionsBlock, Workflow } from './workflow.ts';

export type Access = 'read' | 'write';
/** What a job's token may do; a scope that is absent is denied. */
export type Permissions = Record<string, Access>;

/** The scopes of a GITHUB_TOKEN. */
const scopes = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
];

/** A repository's default where a workflow names none; GitHub's own for new repositories. */
const restricted: Permissions = { contents: 'read', packages: 'read' };

export interface PermissionsOptions {
  /** The repository's setting for workflows without a `permissions:` block. */
  default?: Permissions;
  /** A pull request from a fork: write becomes read, and there is no id-token. */
  fork?: boolean;
}

/**
 * What the token of a job may do, as GitHub reads it: the job's block replaces the workflow's, and
 * a scope that a block leaves out is denied. `metadata: read` is always there.
 */
export function permissionsOf(
  workflow: Workflow,
  job: string,
  { default: usual = restricted, fork = false }: PermissionsOptions = {},
): Permissions {
  const own = workflow.jobs[job]?.permissions;
  const block = own === undefined ? workflow.permissions : own;
  const asked = block === undefined ? usual : expand(block);
  const granted = fork ? readOnly(asked) : asked;
  return { ...granted, metadata: 'read' };
}

/** A called workflow gets no more than the job that calls it has. */
export function capped(asked: Permissions, limit: Permissions): Permissions {
  const kept = Object.entries(asked).filter(([scope]) => limit[scope] !== undefined);
  const least = (scope: string, access: Access) => (limit[scope] === 'read' ? 'read' : access);
  return Object.fromEntries(kept.map(([scope, access]) => [scope, least(scope, access)]));
}

function expand(block: PermissionsBlock): Permissions {
  if (block === 'read-all') return all('read');
  if (block === 'write-all') return all('write');
  if (block === null || typeof block === 'string') return {};
  const given = Object.entries(block).filter(([, access]) => access !== 'none');
  return Object.fromEntries(given) as Permissions;
}

function all(access: Access): Permissions {
  const readable = scopes.filter((scope) => access === 'write' || scope !== 'id-token');
  return Object.fromEntries(readable.map((scope) => [scope, access]));
}

function readOnly(permissions: Permissions): Permissions {
  const kept = Object.keys(permissions).filter((scope) => scope !== 'id-token');
  return Object.fromEntries(kept.map((scope) => [scope, 'read']));
}

import { randomBytes } from 'node:crypto';
import { notFound, refusal } from './answer.ts';

export type Access = 'read' | 'write';
export type Scope =
  | 'actions'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'packages'
  | 'pull-requests'
  | 'statuses';

/** What a handler asks for: any one entry is enough; none at all is open to every known token. */
export type Needs = Partial<Record<Scope, Access>>;

export interface Token {
  token: string;
  login: string;
  /** A `[bot]` login stands for an app: what it does starts no workflow, except dispatches. */
  bot: boolean;
  permissions: Partial<Record<Scope, Access>> | 'all';
}

export interface TokenRequest {
  token?: string;
  /** Default `github-actions[bot]`, so that the token is like a job's GITHUB_TOKEN. */
  login?: string;
  /** Default `all` for a person, nothing for a bot. */
  permissions?: Partial<Record<Scope, Access>> | 'all';
}

export function makeToken(request: TokenRequest): Token {
  const login = request.login ?? 'github-actions[bot]';
  const bot = login.endsWith('[bot]');
  const token = request.token ?? `${bot ? 'ghs' : 'ghp'}_${randomBytes(18).toString('hex')}`;
  return { token, login, bot, permissions: request.permissions ?? (bot ? {} : 'all') };
}

/** The token of an `Authorization` header (`token x`, `Bearer x`, basic with any user). */
function presented(header: string): string | undefined {
  const [scheme = '', value = ''] = header.split(/\s+/);
  if (!value) return undefined;
  if (scheme.toLowerCase() !== 'basic') return value;
  const pair = Buffer.from(value, 'base64').toString();
  return pair.slice(pair.indexOf(':') + 1);
}

export function allows(token: Token, scope: Scope, access: Access): boolean {
  if (token.permissions === 'all') return true;
  const granted = token.permissions[scope];
  return granted === 'write' || granted === access;
}

/** @throws Refusal 403 when no entry of `needs` is granted. */
export function demand(token: Token, needs: Needs): void {
  const entries = Object.entries(needs) as [Scope, Access][];
  if (entries.length === 0 || entries.some(([scope, access]) => allows(token, scope, access)))
    return;
  const holder = token.bot ? 'integration' : 'personal access token';
  throw refusal(403, `Resource not accessible by ${holder}`);
}

const NOBODY: Token = { token: '', login: '', bot: false, permissions: {} };

interface Guarded {
  tokens: Map<string, Token>;
  private: boolean;
}

export function knownToken(hub: Guarded, header = ''): Token | undefined {
  return hub.tokens.get(presented(header) ?? '');
}

/** Nobody in particular may read a public repository. @throws Refusal 401, or 404 without a token. */
export function authenticate(hub: Guarded, header: string | undefined, method: string): Token {
  const known = knownToken(hub, header);
  if (known) return known;
  if (header) throw refusal(401, 'Bad credentials');
  if (hub.private || method !== 'GET') throw notFound();
  return NOBODY;
}

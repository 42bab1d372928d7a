import { createHash } from 'node:crypto';
import type { Hub } from './hub.ts';

/** The number of the account that a job's GITHUB_TOKEN writes as. */
const ACTIONS_BOT = 41898282;

export const isBot = (login: string): boolean => login.endsWith('[bot]');

export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}_${id}`).toString('base64url');
}

export function userId(login: string): number {
  if (login === 'github-actions[bot]') return ACTIONS_BOT;
  return createHash('sha256').update(login).digest().readUInt32BE() >>> 4;
}

/** As GitHub writes the address that hides a user's own. */
export const emailOf = (login: string): string =>
  `${userId(login)}+${login}@users.noreply.github.com`;

export function user(hub: Hub, login: string) {
  const url = `${hub.url}/users/${encodeURIComponent(login)}`;
  const id = userId(login);
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `${hub.url}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${hub.url}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot(login) ? 'Bot' : 'User',
    site_admin: false,
  };
}

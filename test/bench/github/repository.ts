import { ok } from './answer.ts';
import { stamp } from './clock.ts';
import { type Hub, htmlUrl, repoUrl } from './hub.ts';
import { route } from './router.ts';
import { allows, type Token } from './tokens.ts';
import { nodeId, user, userId } from './users.ts';

export const repositoryRoutes = [
  route('GET ', {}, (call) =>
    ok({ ...repository(call.hub), permissions: permissions(call.token) }),
  ),
];

function permissions(token: Token) {
  const push = allows(token, 'contents', 'write');
  const admin = token.permissions === 'all';
  return { admin, maintain: admin, push, triage: push, pull: true };
}

/** The repository as it stands in answers and events; `fullName` names a fork of it. */
export function repository(hub: Hub, fullName = hub.repository) {
  const [owner = '', name = ''] = fullName.split('/');
  const id = userId(fullName);
  const html = `${hub.url}/${fullName}`;
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: fullName,
    private: hub.private,
    visibility: hub.private ? 'private' : 'public',
    owner: user(hub, owner),
    html_url: html,
    description: null,
    fork: fullName !== hub.repository,
    url: `${hub.url}/repos/${fullName}`,
    ...links(`${hub.url}/repos/${fullName}`),
    clone_url: `${html}.git`,
    git_url: `git:${html.replace(/^https?:/, '')}.git`,
    ssh_url: `git@${new URL(hub.url).hostname}:${fullName}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: hub.defaultBranch,
    archived: false,
    disabled: false,
    is_template: false,
    topics: [],
    ...counts(hub),
    ...features(),
  };
}

function counts(hub: Hub) {
  const open = hub.issues.size + [...hub.pulls.values()].filter((p) => p.state === 'open').length;
  const now = stamp(hub.now());
  return {
    size: 0,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    open_issues: open,
    open_issues_count: open,
    created_at: now,
    updated_at: now,
    pushed_at: now,
  };
}

const features = () => ({
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_downloads: true,
  has_discussions: false,
  allow_forking: true,
  web_commit_signoff_required: false,
});

function links(url: string): Record<string, string> {
  const urls = Object.fromEntries(PLAIN.map((noun) => [`${noun}_url`, `${url}/${noun}`]));
  const templates = Object.entries(TEMPLATES).map(([noun, path]) => [`${noun}_url`, url + path]);
  return { ...urls, ...Object.fromEntries(templates) };
}

const PLAIN = [
  ...['contributors', 'deployments', 'downloads', 'events', 'forks', 'hooks', 'languages'],
  ...['merges', 'stargazers', 'subscribers', 'subscription', 'tags', 'teams'],
];

const TEMPLATES = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  statuses: '/statuses/{sha}',
  trees: '/git/trees{/sha}',
};

export const archives = (hub: Hub, ref: string) => ({
  zipball_url: repoUrl(hub, `/zipball/${encodeURIComponent(ref)}`),
  tarball_url: repoUrl(hub, `/tarball/${encodeURIComponent(ref)}`),
});

export const commitHtml = (hub: Hub, sha: string): string => htmlUrl(hub, `/commit/${sha}`);

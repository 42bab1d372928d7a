/** What is fetched and checked out, as actions/checkout does from v6.0.2 on: a tag keeps its annotation. */

const allTags = '+refs/tags/*:refs/tags/*';

export function refSpecs({ ref, commit }, { everything, tags }) {
  if (everything) return ['+refs/heads/*:refs/remotes/origin/*', allTags, ...pull(ref, commit)];
  return [...(tags ? [allTags] : []), ...targeted(ref, commit, tags)];
}

function targeted(ref, commit, tags) {
  if (ref.startsWith('refs/heads/')) return [`+${commit || ref}:${remote(ref)}`];
  if (ref.startsWith('refs/pull/')) return pull(ref, commit);
  if (ref.startsWith('refs/tags/')) return tags ? [] : [`+${ref}:${ref}`];
  if (commit !== '') return [commit];
  if (ref.startsWith('refs/')) return [`+${ref}:${ref}`];
  const named = [`+refs/heads/${ref}*:refs/remotes/origin/${ref}*`];
  return tags ? named : [...named, `+refs/tags/${ref}*:refs/tags/${ref}*`];
}

function pull(ref, commit) {
  return ref.startsWith('refs/pull/') ? [`+${commit || ref}:${remote(ref)}`] : [];
}

/** A branch is checked out by name, everything else detached. `exists` tells whether a ref was fetched. */
export function startPoint({ ref, commit }, exists) {
  if (ref.startsWith('refs/heads/')) return branch(ref.slice('refs/heads/'.length));
  if (ref.startsWith('refs/pull/')) return { start: remote(ref) };
  if (ref.startsWith('refs/tags/')) return { start: ref };
  if (commit !== '') return { start: commit };
  if (ref.startsWith('refs/')) return { start: ref };
  if (exists(`refs/remotes/origin/${ref}`)) return branch(ref);
  if (exists(`refs/tags/${ref}`)) return { start: `refs/tags/${ref}` };
  throw new Error(`A branch or tag with the name '${ref}' could not be found`);
}

function branch(name) {
  return { branch: name, start: `refs/remotes/origin/${name}` };
}

function remote(ref) {
  return ref
    .replace(/^refs\/heads\//, 'refs/remotes/origin/')
    .replace(/^refs\/pull\//, 'refs/remotes/pull/');
}

/** Whether an event that carries the base repository's secrets would get a fork's commit. */
export function forkCommit(name, event, { ref, commit }) {
  const source = name === 'pull_request_target' ? event.pull_request?.head : fromRun(name, event);
  if (source === undefined) return false;
  if (source.repo?.full_name === event.repository.full_name) return false;
  return /^refs\/pull\//.test(ref) || (commit !== '' && commit === source.sha);
}

function fromRun(name, { workflow_run: run }) {
  if (name !== 'workflow_run' || !`${run?.event}`.startsWith('pull_request')) return undefined;
  return { sha: run.head_sha, repo: run.head_repository };
}

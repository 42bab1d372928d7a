import { created, invalid, noContent, notFound, ok, refusal, unprocessable } from './answer.ts';
import { type Call, flag, requiredText } from './call.ts';
import type { Ref } from './git.ts';
import { type Hub, inPath, repoUrl } from './hub.ts';
import { isAncestor, moved } from './push.ts';
import { route } from './router.ts';
import { nodeId } from './users.ts';

const NOTHING = '0'.repeat(40);

export const refRoutes = [
  route('GET /git/ref/{ref}', { contents: 'read' }, getRef),
  route('GET /git/matching-refs/{ref}', { contents: 'read' }, matchingRefs),
  route('POST /git/refs', { contents: 'write' }, createRef),
  route('PATCH /git/refs/{ref}', { contents: 'write' }, updateRef),
  route('DELETE /git/refs/{ref}', { contents: 'write' }, deleteRef),
];

async function getRef(call: Call) {
  const found = await call.hub.git.ref(`refs/${call.param('ref')}`);
  if (!found) throw notFound();
  return ok(view(call.hub, found));
}

/** Not paged: GitHub ignores `per_page` and `page` here and answers all at once (github/docs#3863). */
async function matchingRefs(call: Call) {
  const refs = await call.hub.git.refs(`refs/${call.param('ref')}`);
  return ok(refs.map((ref) => view(call.hub, ref)));
}

async function createRef(call: Call) {
  const { hub, token } = call;
  const ref = requiredText(call, 'ref');
  const sha = requiredText(call, 'sha');
  await demandName(hub, ref);
  const type = await typeOfObject(hub, sha);
  demandUnburned(hub, ref);
  await compareAndSwap(hub, ref, sha, NOTHING);
  await moved(hub, token.login, { ref, before: null, after: sha });
  return created(view(hub, { ref, sha, type }));
}

async function updateRef(call: Call) {
  const { hub, token } = call;
  const ref = `refs/${call.param('ref')}`;
  const sha = requiredText(call, 'sha');
  const found = await hub.git.ref(ref);
  if (!found) throw unprocessable('Reference does not exist');
  demandUnlocked(hub, ref);
  const type = await typeOfObject(hub, sha);
  if (!flag(call, 'force') && !(await isAncestor(hub, found.sha, sha))) {
    throw unprocessable('Update is not a fast forward');
  }
  await compareAndSwap(hub, ref, sha, found.sha);
  await moved(hub, token.login, { ref, before: found.sha, after: sha });
  return ok(view(hub, { ref, sha, type }));
}

async function deleteRef(call: Call) {
  const { hub, token } = call;
  const ref = `refs/${call.param('ref')}`;
  const found = await hub.git.ref(ref);
  if (!found) throw unprocessable('Reference does not exist');
  demandUnlocked(hub, ref);
  await hub.git.text(['update-ref', '-d', ref, found.sha]);
  await moved(hub, token.login, { ref, before: found.sha, after: null });
  return noContent();
}

async function typeOfObject(hub: Hub, sha: string): Promise<string> {
  const type = /^[0-9a-f]{40}$/.test(sha) ? await hub.git.typeOf(sha) : undefined;
  if (!type) throw unprocessable('Object does not exist');
  return type;
}

/** git's own lock makes this the swap that GitHub gives: of two that race, one is refused. */
async function compareAndSwap(hub: Hub, ref: string, sha: string, old: string): Promise<void> {
  const result = await hub.git.attempt(['update-ref', ref, sha, old]);
  if (result.code === 0) return;
  if (await hub.git.ref(ref)) {
    throw unprocessable(
      old === NOTHING ? 'Reference already exists' : 'Reference cannot be updated',
    );
  }
  throw refusal(422, 'Reference update failed');
}

async function demandName(hub: Hub, ref: string): Promise<void> {
  const wellFormed = await hub.git.attempt(['check-ref-format', ref]);
  if (wellFormed.code === 0 && /^refs\/[^/]+\/.+/.test(ref)) return;
  throw unprocessable(
    "Reference name must start with 'refs/' and contain at least two slashes, and be well-formed.",
  );
}

const tagOf = (ref: string): string | undefined => /^refs\/tags\/(.+)$/.exec(ref)?.[1];

function demandUnburned(hub: Hub, ref: string): void {
  const tag = tagOf(ref);
  if (tag === undefined || !hub.burned.has(tag)) return;
  throw invalid({
    resource: 'Release',
    code: 'custom',
    field: 'tag_name',
    message: 'tag_name was used by an immutable release',
  });
}

function demandUnlocked(hub: Hub, ref: string): void {
  const tag = tagOf(ref);
  if (tag === undefined || !hub.burned.get(tag)?.locked) return;
  throw unprocessable('Repository rule violations found\n\nTag is locked by an immutable release.');
}

function view(hub: Hub, { ref, sha, type }: Ref) {
  return {
    ref,
    node_id: nodeId('REF', ref),
    url: repoUrl(hub, `/git/${inPath(ref)}`),
    object: { sha, type, url: repoUrl(hub, `/git/${type}s/${sha}`) },
  };
}

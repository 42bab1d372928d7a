import { created, notFound, ok, unprocessable } from './answer.ts';
import { type Call, optionalText, requiredText } from './call.ts';
import { gitTime, stamp } from './clock.ts';
import { type Hub, repoUrl } from './hub.ts';
import { route } from './router.ts';
import { emailOf, nodeId } from './users.ts';

export const objectRoutes = [
  route('POST /git/tags', { contents: 'write' }, createTag),
  route('GET /git/tags/{tag_sha}', { contents: 'read' }, getTag),
  route('POST /git/blobs', { contents: 'write' }, createBlob),
  route('GET /git/blobs/{file_sha}', { contents: 'read' }, getBlob),
];

export const UNSIGNED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

export interface Person {
  name: string;
  email: string;
  date: string;
}

/** Who and when, from the body's `tagger`, `author` or `committer`; the token's own otherwise. */
export function personFrom(call: Call, field: string): Person | undefined {
  const given = call.body[field];
  if (given === undefined || given === null) return undefined;
  const { name, email, date } = given as Partial<Person>;
  if (!name || !email)
    throw unprocessable(`Invalid request.\n\n"${field}" needs a name and email.`);
  return { name, email, date: date ?? stamp(call.hub.now()) };
}

export const self = ({ hub, token }: Call): Person => ({
  name: token.login,
  email: emailOf(token.login),
  date: stamp(hub.now()),
});

async function createTag(call: Call) {
  const { hub } = call;
  const tagger = personFrom(call, 'tagger') ?? self(call);
  const text = [
    `object ${requiredText(call, 'object')}`,
    `type ${requiredText(call, 'type')}`,
    `tag ${requiredText(call, 'tag')}`,
    `tagger ${tagger.name} <${tagger.email}> ${gitTime(tagger.date)}`,
    '',
    requiredText(call, 'message'),
  ].join('\n');
  const made = await hub.git.attempt(['mktag'], { input: text });
  if (made.code !== 0) throw unprocessable(`Invalid tag: ${made.stderr.trim()}`);
  return created(await tagView(hub, made.stdout.toString().trim()));
}

async function getTag(call: Call) {
  return ok(await tagView(call.hub, call.param('tag_sha')));
}

async function tagView(hub: Hub, sha: string) {
  const content = await hub.git.content('tag', sha);
  if (!content) throw notFound();
  const text = content.toString();
  const gap = text.indexOf('\n\n');
  const head = new Map(
    text
      .slice(0, gap)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
  const object = head.get('object') ?? '';
  const type = head.get('type') ?? 'commit';
  return {
    sha,
    node_id: nodeId('TAG', sha),
    url: repoUrl(hub, `/git/tags/${sha}`),
    tag: head.get('tag'),
    message: text.slice(gap + 2),
    tagger: signature(head.get('tagger') ?? ''),
    object: { sha: object, type, url: repoUrl(hub, `/git/${type}s/${object}`) },
    verification: UNSIGNED,
  };
}

/** `Name <mail> 1700000000 +0100` as it stands in a git object. */
function signature(line: string): Person {
  const found = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line);
  const [, name = '', email = '', seconds = '0'] = found ?? [];
  return { name, email, date: stamp(new Date(Number(seconds) * 1000)) };
}

async function createBlob(call: Call) {
  const { hub } = call;
  const encoding = optionalText(call, 'encoding') === 'base64' ? 'base64' : 'utf8';
  const input = Buffer.from(requiredText(call, 'content'), encoding);
  const sha = await hub.git.text(['hash-object', '-w', '--stdin'], { input });
  return created({ sha, url: repoUrl(hub, `/git/blobs/${sha}`) });
}

async function getBlob(call: Call) {
  const { hub } = call;
  const sha = call.param('file_sha');
  const content = await hub.git.content('blob', sha);
  if (!content) throw notFound();
  return ok({
    sha,
    node_id: nodeId('B', sha),
    url: repoUrl(hub, `/git/blobs/${sha}`),
    size: content.length,
    encoding: 'base64',
    content: content.toString('base64'),
  });
}

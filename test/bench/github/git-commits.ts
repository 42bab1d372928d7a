import { created, notFound, ok, unprocessable } from './answer.ts';
import { type Call, requiredText } from './call.ts';
import { gitTime } from './clock.ts';
import { basis, readCommit, treeLink } from './commits.ts';
import { type Hub, repoUrl } from './hub.ts';
import { type Person, personFrom, self, UNSIGNED } from './objects.ts';
import { route } from './router.ts';

export const gitCommitRoutes = [
  route('POST /git/commits', { contents: 'write' }, createCommit),
  route('GET /git/commits/{commit_sha}', { contents: 'read' }, getGitCommit),
];

async function createCommit(call: Call) {
  const { hub } = call;
  const parents = Array.isArray(call.body.parents) ? call.body.parents.map(String) : [];
  const author = personFrom(call, 'author') ?? self(call);
  const committer = personFrom(call, 'committer') ?? author;
  const made = await hub.git.attempt(
    [
      'commit-tree',
      requiredText(call, 'tree'),
      ...parents.flatMap((sha) => ['-p', sha]),
      '-F',
      '-',
    ],
    {
      input: requiredText(call, 'message'),
      env: { ...identity('AUTHOR', author), ...identity('COMMITTER', committer) },
    },
  );
  if (made.code !== 0) throw unprocessable(`Invalid commit: ${made.stderr.trim()}`);
  return created(await gitCommitView(hub, made.stdout.toString().trim()));
}

const identity = (role: string, { name, email, date }: Person): Record<string, string> => ({
  [`GIT_${role}_NAME`]: name,
  [`GIT_${role}_EMAIL`]: email,
  [`GIT_${role}_DATE`]: gitTime(date),
});

async function getGitCommit(call: Call) {
  const sha = call.param('commit_sha');
  if ((await call.hub.git.typeOf(sha)) !== 'commit') throw notFound();
  return ok(await gitCommitView(call.hub, sha));
}

async function gitCommitView(hub: Hub, sha: string) {
  const commit = await readCommit(hub, sha);
  return {
    ...basis(hub, commit),
    url: repoUrl(hub, `/git/commits/${commit.sha}`),
    ...{ author: commit.author, committer: commit.committer, message: commit.message },
    tree: treeLink(hub, commit),
    verification: UNSIGNED,
  };
}

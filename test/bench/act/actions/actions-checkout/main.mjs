import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { forkCommit, refSpecs, startPoint } from './refs.mjs';

const kit = await import(process.env.BENCH_KIT);
const { action, bench, event, flag, git, input, saveState, setOutput } = kit;

await action(() => {
  refuseWhatIsNotThere();
  const wanted = whatToCheckOut();
  refuseForks(wanted);
  const dir = path.join(process.env.GITHUB_WORKSPACE, input('path'));
  initialize(dir);
  const credentials = giveAccess(dir);
  fetchInto(dir, wanted);
  checkOut(dir, wanted);
  if (!flag('persist-credentials')) takeAccess(dir, credentials);
  setOutput('ref', wanted.ref || wanted.commit);
  setOutput('commit', git(dir, ['rev-parse', 'HEAD']).trim());
});

function refuseWhatIsNotThere() {
  const repository = input('repository');
  if (repository !== bench.repository.name) {
    throw new Error(`The bench holds ${bench.repository.name} only, not ${repository}`);
  }
  const asked = ['lfs', 'submodules'].filter((name) => input(name) !== 'false');
  if (input('ssh-key') !== '') asked.push('ssh-key');
  if (asked.length > 0) throw new Error(`The bench has no ${asked.join(', ')}`);
}

/** Without `ref` what started the run; a full commit id stands alone; anything else is a ref's name. */
function whatToCheckOut() {
  const ref = input('ref');
  if (ref === '') return { ref: process.env.GITHUB_REF, commit: process.env.GITHUB_SHA };
  return /^[0-9a-f]{40}$/i.test(ref) ? { ref: '', commit: ref } : { ref, commit: '' };
}

function refuseForks(wanted) {
  if (flag('allow-unsafe-pr-checkout')) return;
  if (forkCommit(process.env.GITHUB_EVENT_NAME, event, wanted)) {
    throw new Error(`Refusing to check out a fork's commit in ${process.env.GITHUB_EVENT_NAME}`);
  }
}

function initialize(dir) {
  fs.mkdirSync(dir, { recursive: true });
  if (fs.existsSync(path.join(dir, '.git'))) {
    if (flag('clean')) git(dir, ['clean', '-ffdxq']);
  } else {
    // As the real action, which leaves nothing of an earlier step in the folder.
    for (const name of fs.readdirSync(dir)) fs.rmSync(path.join(dir, name), { recursive: true });
    git(dir, ['init', '--quiet', '--initial-branch', bench.repository.defaultBranch]);
    git(dir, ['remote', 'add', 'origin', originUrl()]);
  }
  git(dir, ['config', 'gc.auto', '0']);
}

function originUrl() {
  return `${process.env.GITHUB_SERVER_URL}/${bench.repository.name}`;
}

/**
 * Instead of a token git gets an address: origin is GitHub's, and a file beside the repository says
 * where it really lies. Without the file git can neither fetch nor push; with `contents: read` it
 * cannot push.
 */
function giveAccess(dir) {
  const allowed = bench.permissions[process.env.GITHUB_JOB]?.contents;
  if (allowed === undefined && event.repository.private !== false) {
    throw new Error(`repository '${originUrl()}/' not found: the job lacks contents: read`);
  }
  const file = path.join(process.env.RUNNER_TEMP, `git-credentials-${randomUUID()}.config`);
  // A depth is kept by `file://` and not by a plain path.
  const real = `[url "file://${bench.repository.dir}"]\n\tinsteadOf = ${originUrl()}\n`;
  const refused = `[url "file:///dev/null/denied"]\n\tpushInsteadOf = ${originUrl()}\n`;
  fs.writeFileSync(file, allowed === 'write' ? real : real + refused);
  git(dir, ['config', '--local', '--add', 'include.path', file]);
  saveState('dir', dir);
  saveState('credentials', file);
  return file;
}

function takeAccess(dir, credentials) {
  git(dir, ['config', '--local', '--fixed-value', '--unset-all', 'include.path', credentials]);
  fs.rmSync(credentials);
}

function fetchInto(dir, wanted) {
  const depth = Number(input('fetch-depth'));
  if (!Number.isInteger(depth)) throw new Error(`fetch-depth: ${input('fetch-depth')}`);
  const specs = refSpecs(wanted, { everything: depth <= 0, tags: flag('fetch-tags') });
  const limit = depth > 0 ? [`--depth=${depth}`] : [];
  const flags = ['--quiet', '--no-tags', '--prune', '--no-recurse-submodules', ...limit];
  git(dir, ['fetch', ...flags, 'origin', ...specs]);
}

function checkOut(dir, wanted) {
  const sparse = input('sparse-checkout')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (sparse.length > 0) {
    const cone = flag('sparse-checkout-cone-mode') ? '--cone' : '--no-cone';
    git(dir, ['sparse-checkout', 'set', cone, ...sparse]);
  }
  const exists = (ref) => git(dir, ['for-each-ref', '--format=%(refname)', ref]).trim() === ref;
  const { branch, start } = startPoint(wanted, exists);
  const named = branch === undefined ? ['--detach', start] : ['-B', branch, start];
  git(dir, ['checkout', '--quiet', '--force', ...named]);
  const at = git(dir, ['rev-parse', 'HEAD']).trim();
  if (wanted.commit !== '' && at !== wanted.commit) {
    throw new Error(`${wanted.ref} has moved from ${wanted.commit} to ${at} since the run began`);
  }
}

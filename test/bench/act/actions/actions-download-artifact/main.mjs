import * as fs from 'node:fs';
import * as path from 'node:path';

const { action, bench, flag, input, setOutput } = await import(process.env.BENCH_KIT);

await action(() => {
  if (input('artifact-ids') !== '') throw new Error('The bench has no artifact-ids');
  const run = path.join(bench.storage, 'artifacts', runId());
  const names = wanted(fs.existsSync(run) ? fs.readdirSync(run) : []);
  const home = process.env.HOME;
  const target = path.resolve(input('path').replace(/^~/, home) || process.env.GITHUB_WORKSPACE);
  // GitHub's own action, too, makes no folder for the only one that matches.
  const together = input('name') !== '' || flag('merge-multiple') || names.length === 1;
  for (const name of names) {
    const to = together ? target : path.join(target, name);
    fs.cpSync(path.join(run, name), to, { recursive: true });
  }
  console.log(`Total of ${names.length} artifact(s) downloaded`);
  setOutput('download-path', target);
});

/** Without a token the run itself is asked, whatever run-id says; with one, the token must be allowed to. */
function runId() {
  if (input('github-token') === '') return process.env.GITHUB_RUN_ID;
  const allowed = bench.permissions[process.env.GITHUB_JOB] ?? {};
  if (allowed.actions === undefined) {
    throw new Error('Resource not accessible by integration: the job lacks actions: read');
  }
  if (!/^\d+$/.test(input('run-id'))) throw new Error(`Invalid run-id: ${input('run-id')}`);
  return input('run-id');
}

function wanted(names) {
  const name = input('name');
  if (name === '') {
    const pattern = input('pattern') || '*';
    return names.filter((candidate) => path.matchesGlob(candidate, pattern));
  }
  if (names.includes(name)) return [name];
  throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
}

import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';

const kit = await import(process.env.BENCH_KIT);
const { action, bench, flag, input, setOutput, warn } = kit;
// The same library in the same version as GitHub's own action: what counts as hidden is intricate.
const glob = await import(path.join(bench.project, 'node_modules/@actions/glob/lib/glob.js'));

await action(async () => {
  const days = input('retention-days');
  if (days !== '' && !/^\d+$/.test(days)) throw new Error(`Invalid retention-days: ${days}`);
  const { files, root } = await search(input('path'));
  if (files.length === 0) return nothingFound();
  const whole = flag('archive');
  if (!whole && files.length > 1) throw new Error('archive: false takes a single file');
  store(whole ? input('name') : path.basename(files[0]), files, root);
});

async function search(patterns) {
  const excludeHiddenFiles = !flag('include-hidden-files');
  const globber = await glob.create(patterns, { excludeHiddenFiles });
  const found = await globber.glob();
  const files = found.filter((file) => !fs.statSync(file).isDirectory());
  const paths = globber.getSearchPaths();
  return { files, root: rootOf(paths, files) };
}

/** One file alone keeps no folder; several paths keep what follows their common part. */
function rootOf(paths, files) {
  if (paths.length === 1) return files[0] === paths[0] ? path.dirname(files[0]) : paths[0];
  const split = paths.map((file) => path.normalize(file).split(path.sep));
  const differs = split[0].findIndex((part, at) => split.some((parts) => parts[at] !== part));
  return split[0].slice(0, differs === -1 ? undefined : differs).join(path.sep) || path.sep;
}

function nothingFound() {
  const message = `No files were found with the provided path: ${input('path')}. No artifacts will be uploaded.`;
  const behaviour = input('if-no-files-found');
  if (behaviour === 'error') throw new Error(message);
  if (behaviour === 'warn') warn(message);
  else if (behaviour === 'ignore') console.log(message);
  else throw new Error(`Unrecognized if-no-files-found: ${behaviour}`);
}

function store(name, files, root) {
  if (/["<>:|*?\r\n\\/]/.test(name)) throw new Error(`The artifact name is not valid: ${name}`);
  const run = path.join(bench.storage, 'artifacts', process.env.GITHUB_RUN_ID);
  const target = path.join(run, name);
  if (fs.existsSync(target)) {
    if (!flag('overwrite')) {
      throw new Error(
        'Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists on the workflow run',
      );
    }
    fs.rmSync(target, { recursive: true });
  }
  const digest = createHash('sha256');
  for (const file of files) {
    const copy = path.join(target, path.relative(root, file));
    fs.mkdirSync(path.dirname(copy), { recursive: true });
    // The service keeps neither modes nor links.
    fs.writeFileSync(copy, fs.readFileSync(file), { mode: 0o644 });
    digest.update(fs.readFileSync(file));
  }
  console.log(`${files.length} files uploaded as ${name}`);
  const id = 1000 + fs.readdirSync(run).length;
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
  setOutput('artifact-id', id);
  setOutput('artifact-digest', digest.digest('hex'));
  const page = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  setOutput('artifact-url', `${page}/artifacts/${id}`);
}

import { access, constants, readFile, stat } from 'node:fs/promises';
import { basename, delimiter, join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { ask } from '../../adapters/context/git.ts';
import { gitIn } from '../../adapters/git/git.ts';
import type { Context } from '../../runtime/context.ts';

/** What is in a project's folder. */
export interface Facts {
  /** What the model may be called: as the repository, when the folder is its own, else as the folder. */
  readonly name: string;
  /** Everything but hidden, installed and generated files, sorted. */
  readonly files: readonly string[];
  /** Those of the files that git ignores. */
  readonly ignored: ReadonlySet<string>;
  /** Workflows of the user's own that already call these actions. */
  readonly workflows: readonly string[];
  /** The text of each Python file, and of the few other files that say how the project is made. */
  readonly texts: ReadonlyMap<string, string>;
  readonly branch: string;
  /** Whether workflows of this folder would be found: it is the repository's own. */
  readonly isTop: boolean;
  /** How Python is called here. */
  readonly python: string;
}

const generated = [
  ...['node_modules', 'venv', 'env', '__pycache__', 'site-packages', 'build', 'dist'],
  ...['mlruns', 'wandb', 'lightning_logs', 'htmlcov'],
].map((name) => `**/${name}/**`);

const telling = [
  'Dockerfile',
  'pyproject.toml',
  'requirements.txt',
  'setup.py',
  '.python-version',
  '.gitignore',
];
const mostFiles = 20_000;
const longestText = 500_000;

export async function look({ directory, workspace, env }: LookedAt): Promise<Facts> {
  const all = await glob('**/*', {
    cwd: directory,
    ignore: generated,
    deep: 6,
    expandDirectories: false,
  });
  const files = all.sort().slice(0, mostFiles);
  const sources = files.filter((file) => file.endsWith('.py')).slice(0, 300);
  const [remote, head] = await Promise.all([
    ask(directory, 'remote', 'get-url', 'origin'),
    defaultBranch(directory),
  ]);
  const isTop = resolve(directory) === resolve(workspace);
  return {
    name: (isTop && nameOf(remote ?? '')) || basename(resolve(directory)),
    files,
    ignored: await ignoredBy(directory, files, env),
    texts: await textsOf(directory, [...sources, ...telling]),
    branch: head,
    isTop,
    workflows: await ownWorkflows(directory),
    python: await pythonOn(env.PATH ?? ''),
  };
}

type LookedAt = Pick<Context, 'directory' | 'workspace' | 'env'>;

const nameOf = (remote: string) => /([^/:\\]+?)(?:\.git)?\/*$/.exec(remote)?.[1] ?? '';

/** The branch that origin says, else the one that is checked out. */
async function defaultBranch(directory: string): Promise<string> {
  const origin = await ask(directory, 'symbolic-ref', '-q', '--short', 'refs/remotes/origin/HEAD');
  const own = await ask(directory, 'symbolic-ref', '-q', '--short', 'HEAD');
  return origin?.replace(/^origin\//, '') ?? own ?? 'main';
}

async function ignoredBy(
  directory: string,
  files: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ReadonlySet<string>> {
  const input = files.join('\0');
  const { stdout } = await gitIn(directory, env)(['check-ignore', '-z', '--stdin'], {
    input,
  }).catch(() => ({ stdout: '' }));
  return new Set(stdout.split('\0').filter((file) => file !== ''));
}

async function textsOf(directory: string, files: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) {
    const path = join(directory, file);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() && found.size <= longestText) texts.set(file, await readFile(path, 'utf8'));
  }
  return texts;
}

/** `python`, as after setup-python; `python3` where a machine has only that. */
async function pythonOn(path: string): Promise<string> {
  const has = async (name: string) => {
    const places = path.split(delimiter).map((folder) => join(folder || '.', name));
    const found = await Promise.all(places.map(isExecutable));
    return found.includes(true);
  };
  return !(await has('python')) && (await has('python3')) ? 'python3' : 'python';
}

const isExecutable = (file: string) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

async function ownWorkflows(directory: string): Promise<string[]> {
  const patterns = ['.github/workflows/*.{yml,yaml}'];
  const all = await glob(patterns, { cwd: directory, dot: true, ignore: ['**/mlops-*'] });
  const texts = await textsOf(directory, all);
  return all.filter((file) => /\buses:\s*\S*\bmlops(\/[\w-]+)?@/.test(texts.get(file) ?? ''));
}

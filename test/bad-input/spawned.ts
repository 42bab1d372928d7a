import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InputTable } from '../../src/runtime/declaration.ts';
import { projectRoot } from '../bench/tools/tools.ts';
import type { Ending } from './ending.ts';
import { allRooms, recordsIn } from './world.ts';

const dist = join(projectRoot, 'dist');

/** Nothing of this machine's but what a process needs, and no address outside it. */
const base: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
  GITHUB_API_URL: 'http://127.0.0.1:9',
};

/** A secret that is in every process, beside the token. */
export const awsSecret = 'awsSecretNEVERSHOWN0123456789';

export interface Start {
  readonly directory: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string | undefined>>;
}

/** Runs a built action as GitHub's runner does: inputs and context in the environment. */
export async function spawnAction(name: string, start: Start): Promise<Ending> {
  const { directory, env, inputs = {} } = start;
  const left = mkdtempSync(join(tmpdir(), 'mlops-left-'));
  const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE'];
  for (const file of files) writeFileSync(join(left, file), '');
  const variables = Object.entries(inputs).flatMap(([input, value]) =>
    value === undefined ? [] : [[`INPUT_${input.toUpperCase()}`, value]],
  );
  const ended = await run([join(dist, `${name}.js`)], directory, {
    ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: directory, GITHUB_REPOSITORY: 'acme/churn' },
    ...{ GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_RUN_ID: '1', AWS_REGION: 'eu-central-1' },
    ...{ AWS_ACCESS_KEY_ID: 'AKIATEST', AWS_SECRET_ACCESS_KEY: awsSecret },
    ...Object.fromEntries(files.map((file) => [file, join(left, file)])),
    ...env,
    ...Object.fromEntries(variables),
  });
  const said = files.map((file) => readFileSync(join(left, file), 'utf8')).join('\n');
  rmSync(left, { recursive: true });
  const errors = ended.stdout.split('\n').filter((line) => line.startsWith('::error::'));
  const wrote = [...ended.records.after].some(
    ([path, text]) => ended.records.before.get(path) !== text,
  );
  return {
    ...ended,
    // An action has one exit code for all; one that failed before its record could not do its work.
    code: ended.exit === 1 && !wrote ? 3 : ended.exit,
    errors: errors.map((line) => unescaped(line.slice('::error::'.length))),
    output: `${ended.stdout}\n${ended.stderr}\n${said}`,
  };
}

/** Runs the command, inputs as flags. */
export async function spawnCommand(name: string, start: Start): Promise<Ending> {
  const { directory, env = {}, inputs = {} } = start;
  const declared: InputTable = allRooms[name]?.declaration.inputs ?? {};
  const given = Object.entries(inputs).filter(([, value]) => value !== undefined);
  const places = given.filter(([input]) => declared[input]?.positional);
  const flags = given.filter(([input]) => !declared[input]?.positional);
  const args = [
    ...flags.map(([input, value]) => `--${input}=${value}`),
    ...['--', ...places.map(([, value]) => value as string)],
  ];
  const ended = await run([join(dist, 'cli.js'), ...name.split(' '), ...args], directory, env);
  const errors = ended.stderr.split('\n').filter((line) => /^(error|refused): /.test(line));
  return {
    ...ended,
    code: ended.exit,
    errors: errors.map((line) => line.replace(/^\w+: /, '')),
    output: `${ended.stdout}\n${ended.stderr}`,
  };
}

async function run(args: string[], cwd: string, env: Readonly<Record<string, string>>) {
  if (!existsSync(join(dist, 'index.js'))) throw new Error('dist/ is not there: npm run build');
  const before = recordsIn(cwd);
  const child = spawn(process.execPath, args, { cwd, env: { ...base, ...env } });
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
  const exit = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });
  const after = recordsIn(cwd);
  const records = { before, after };
  return { exit, stdout: await stdout, stderr: await stderr, records, made: [] as string[] };
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function unescaped(line: string): string {
  return line.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

/** Works through `items` with as many workers as there are `hands`; each keeps its own. */
export async function share<Hand, Item>(
  hands: readonly Hand[],
  items: readonly Item[],
  work: (hand: Hand, item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const worker = async (hand: Hand) => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(hand, item);
  };
  await Promise.all(hands.map(worker));
}

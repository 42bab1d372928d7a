import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { rooms } from '../../src/rooms.ts';
import { exitCodes, failure } from '../../src/runtime/failure.ts';
import type { Raw } from '../../src/runtime/kinds.ts';
import { perform } from '../../src/runtime/perform.ts';
import type { Room } from '../../src/runtime/room.ts';
import { verbs } from '../../src/verbs.ts';
import { makeProject, type Project } from '../register/project.ts';
import { type Ending, type Files, faultsOf } from './ending.ts';

export const allRooms: Readonly<Record<string, Room>> = { ...rooms, ...verbs };

/** A value that must show nowhere, in the form of a token. */
export const secret = 'ghs_0123456789abcdefNEVERSHOWN';

/**
 * Good values, by action: enough to come as far as the work itself. Nothing is built, served or
 * asked over the network with them.
 */
export const good: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'validate-data': { files: 'data.csv', contract: 'contract.yml' },
  train: {
    ...{
      command: 'cp made.csv predictions.csv || true',
      predictions: 'predictions.csv',
      cache: 'false',
    },
    ...{ task: 'binary', score: 'score', inputs: 'data.csv', gate: 'accuracy >= 0.1' },
  },
  'compare-to-champion': { comment: 'false' },
  register: { model: 'model' },
  'build-and-push-image': { repository: 'churn', context: 'model', registry: 'local' },
  'deploy-to-ec2-via-ssm': { target: 'process', command: 'true', timeout: '1s', port: '9' },
  'smoke-test': { cases: 'smoke.json', url: 'http://127.0.0.1:9', timeout: '100ms' },
  promote: { version: 'v1.0.0' },
  rollback: { target: 'process', command: 'true', timeout: '1s', port: '9' },
  pipeline: { steps: 'validate-data' },
  evaluate: { predictions: 'made.csv', task: 'binary', score: 'score' },
  compare: { champion: 'made.csv', candidate: 'made.csv', task: 'binary', id: 'id' },
  plan: { difference: '0.01' },
};

const rows = Array.from({ length: 60 }, (_, row) =>
  [row, row % 2, row % 2, `0.${row % 9}1`, row % 3].join(','),
);
const table = `id,label,prediction,score,region\n${rows.join('\n')}\n`;

/** The files of a small project, all of them well. */
export const files: Readonly<Record<string, string>> = {
  'data.csv': table,
  'made.csv': table,
  'contract.yml': 'fields:\n  - name: id\n    type: integer\n',
  'metrics.json': '{"accuracy": 0.9}\n',
  'smoke.json': '{"name": "one", "request": {"path": "/"}, "expect": {"status": 200}}\n',
};

type Given = Record<string, Raw | undefined>;

export interface World {
  readonly project: Project;
  /** Runs an action in this process, as the command does. */
  readonly run: (name: string, given: Given) => Promise<Ending>;
  /** As {@link World.run}, and answers only what is wrong with how it ended. */
  readonly faults: (name: string, given: Given, about?: string) => Promise<string[]>;
  readonly write: (path: string, content: string | Buffer) => void;

  /** What is new in the project, outside the records' folder or in it. */
  readonly made: () => string[];
  /** Puts the project back to how it was. */
  readonly restore: () => void;
}

export async function openWorld(): Promise<World> {
  const project = await makeProject();
  const { directory } = project;
  const write: World['write'] = (path, content) => {
    rmSync(join(directory, path), { recursive: true, force: true });
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const start = filesIn(directory);
  const made = () => [...filesIn(directory).keys()].filter((path) => !start.has(path));
  const run: World['run'] = async (name, given) => {
    const before = recordsIn(directory);
    const told = await performed(
      allRooms[name] as Room,
      { 'model-name': 'churn', ...given },
      project,
    );
    const after = recordsIn(directory);
    return { ...told, records: { before, after }, made: made() };
  };
  const restore = () => {
    if (lstatSync(join(directory, '.mlops')).isFile()) rmSync(join(directory, '.mlops'));
    for (const path of filesIn(directory).keys())
      if (!start.has(path)) rmSync(join(directory, path), { recursive: true, force: true });
    for (const [path, text] of start) write(path, Buffer.from(text, 'latin1'));
  };
  const faults: World['faults'] = async (name, given, about) => {
    const ending = await run(name, given);
    restore();
    return faultsOf({ ...ending, ...(about && { given: about }) }, [secret]);
  };
  return { project, run, faults, write, made, restore };
}

async function performed(room: Room, given: Record<string, Raw | undefined>, project: Project) {
  const said = project.said.length;
  const told = (more: unknown) => `${project.said.slice(said).join('\n')}\n${JSON.stringify(more)}`;
  try {
    const done = await perform(room, (name) => given[name], project.tools);
    const code = done.refusal === null ? exitCodes.done : exitCodes.refused;
    return {
      code,
      errors: done.refusal === null ? [] : [done.refusal],
      output: told(done.outputs),
    };
  } catch (error) {
    const { message, exitCode } = failure(error);
    return { code: exitCode, errors: [message], output: `${told(null)}\n${message}` };
  }
}

/** What is in `.mlops/`, path to content. */
export function recordsIn(directory: string): Files {
  return filesIn(join(directory, '.mlops'));
}

/** Every file outside `.git`, path to content, a character a byte. */
export function filesIn(directory: string): Map<string, string> {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) return new Map();
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/^\.git(\/|$)/.test(path) && lstatSync(join(directory, path)).isFile(),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(directory, path), 'latin1')]));
}

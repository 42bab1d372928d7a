import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Inputs } from '../../src/compare-to-champion/inputs.ts';
import { comparison } from '../../src/domain/records/comparison.ts';
import { model } from '../domain/judge/models.ts';
import { csv, makeWorld, type World } from './project.ts';

/** How the champion predicts: with a package that only its own requirements have. */
const predict = `
import csv, os, then
weights = open(os.path.join(os.environ['MLOPS_MODEL'], 'weights.bin')).read()
print('by', weights, 'with', then.version, 'token' if 'INPUT_TOKEN' in os.environ else 'no token')
with open(os.environ['MLOPS_DATA']) as data, open(os.environ['MLOPS_PREDICTIONS'], 'w') as out:
    rows = list(csv.DictReader(data))
    writer = csv.DictWriter(out, ['id', 'label', 'prediction', 'score', 'region'])
    writer.writeheader()
    for row in rows:
        score = float(row.pop('x'))
        writer.writerow({**row, 'score': score, 'prediction': int(score >= 0.5)})
`;

const wheel = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1] + '/then-1.0-py3-none-any.whl', 'w') as file:
    info = 'then-1.0.dist-info/'
    file.writestr('then.py', 'version = "then 1.0"\\n')
    file.writestr(info + 'METADATA', 'Metadata-Version: 2.1\\nName: then\\nVersion: 1.0\\n')
    file.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\\nGenerator: t\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    file.writestr(info + 'RECORD', 'then.py,,\\n' + info + 'METADATA,,\\n' + info + 'WHEEL,,\\n' + info + 'RECORD,,\\n')
`;

let world: World;
let tools: string;
beforeEach(async () => {
  tools = await mkdtemp(join(tmpdir(), 'mlops-tools-'));
  world = await makeWorld(async (directory) => {
    await writeFile(join(directory, 'predict.py'), predict);
    await promisify(execFile)('python3', ['-c', wheel, directory]);
    await writeFile(join(directory, 'requirements.txt'), './then-1.0-py3-none-any.whl\n');
  });
  await world.leave(model(300, 0.4, 2), 'a');
  await world.crown();
  await today(400);
});
afterEach(async () => {
  await world.close();
  await rm(tools, { recursive: true, force: true });
});

const write = (file: string, text: string) => writeFile(join(world.directory, file), text);

/** The project as it is now: more data, another model, and a predict.py that fits neither of old. */
async function today(count: number): Promise<void> {
  const { columns, rows } = model(count, 0.4, 2);
  const named = ['id', 'label', 'region'].map((name) => [name, columns.get(name)!] as const);
  const table = new Map([...named, ['x', columns.get('score')!] as const]);
  const data = { ...model(1, 0), names: [...table.keys()], columns: table, rows };
  await write('today.csv', csv(data));
  await write('predict.py', 'raise SystemExit("not of that time")\n');
  await write('requirements.txt', '# nothing any more\n');
  await world.leave(model(count, 0.7, 3), 'b');
}

async function compare(more: Partial<Inputs>, own: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, RUNNER_TOOL_CACHE: tools, INPUT_TOKEN: 'secret', ...own };
  const { record } = await world.compare(more, undefined, undefined, env);
  return comparison.parse(record?.content);
}

/** A folder with these commands alone. */
async function onlyOf(commands: readonly string[]): Promise<string> {
  const bin = join(tools, 'bin');
  await mkdir(bin);
  for (const command of commands) {
    const { stdout } = await promisify(execFile)('sh', ['-c', `command -v ${command}`]);
    await symlink(stdout.trim(), join(bin, command));
  }
  return bin;
}

const again = { predict: 'python predict.py', predictData: 'today.csv' };

test('the champion predicts data that are new by its own model, source and requirements, once', async () => {
  const record = await compare(again);
  expect(record).toMatchObject({ verdict: 'better', matched: { both: 400, changed: 0 } });
  expect(record.notes).toContainEqual(
    expect.stringMatching(/changed.*: 100 examples are new; churn@v1\.0\.0 was run again/),
  );
  expect(world.said).toContain('by weights a with then 1.0 no token');
  expect(await world.git('status', '--porcelain', '-uno')).toBe(
    ['M predict.py', ' M requirements.txt'].join('\n'),
  );
  expect(await compare(again)).toMatchObject({ verdict: 'better', primary: record.primary });
  expect(world.said.filter((line) => line.startsWith('by weights'))).toHaveLength(1);
  expect(world.said).toContainEqual(expect.stringMatching(/found, not run again/));
}, 90_000);

test('without predict the examples that both know are compared, or nothing, and the remedy is named', async () => {
  await write('requirements.txt', './then-1.0-py3-none-any.whl\n');
  const most = await compare({});
  expect(most).toMatchObject({ matched: { both: 300, onlyCandidate: 100 } });
  expect(most.notes).toContainEqual(expect.stringMatching(/with compare\.predict the champion is/));
});

test('data that have not changed need no second run', async () => {
  await world.leave(model(300, 0.7, 3), 'b');
  expect(await compare({ ...again, predict: 'exit 1' })).toMatchObject({ verdict: 'better' });
});

test('a command that fails, hangs or leaves nothing is told by what it did', async () => {
  // The same requirements as then: the environment as it stands is the champion's own.
  await write('requirements.txt', './then-1.0-py3-none-any.whl\n');
  const failing: [Partial<Inputs>, RegExp][] = [
    [{ predict: 'exit 3' }, /predict ended with exit code 3 for churn@v1\.0\.0; .*above/],
    [{ predict: 'sleep 60', predictTimeout: 0.5 }, /longer than 0\.5 s .*input predict-timeout/],
    [{ predict: 'true' }, /input predict: the command ended well but left no predictions/],
    [{ predictData: 'gone.csv' }, /input predict-data: found "gone\.csv"; it is not there/],
    [{ predict: 'echo id,label > $MLOPS_PREDICTIONS' }, /today's predictions of churn@v1\.0\.0/],
  ];
  for (const [more, line] of failing)
    await expect(compare({ ...again, ...more })).rejects.toThrow(line);
});

describe('requirements in a lock of a tool', () => {
  /** Another project, whose champion has this file and no requirements. */
  async function lockedBy(name: string, text: string, more: Record<string, string> = {}) {
    await world.close();
    world = await makeWorld(async (directory) => {
      for (const [file, content] of Object.entries({
        'predict.py': predict,
        [name]: text,
        ...more,
      }))
        await writeFile(join(directory, file), content);
      await promisify(execFile)('python3', ['-c', wheel, directory]);
    });
    await world.leave(model(300, 0.4, 2), 'a');
    await world.crown();
    await today(400);
    await rm(join(world.directory, 'requirements.txt'));
    await write(name, `${text}\n# another\n`);
  }

  /** The folder of a uv that gives the wheel beside the lock. */
  async function someUv(): Promise<string> {
    const script = '#!/bin/sh\nread name < uv.lock\necho "./$name" > "$MLOPS_REQUIREMENTS"\n';
    await writeFile(join(tools, 'uv'), script, { mode: 0o755 });
    return `${tools}:${process.env.PATH}`;
  }

  test('uv exports what its own lock says', async () => {
    await lockedBy('uv.lock', 'then-1.0-py3-none-any.whl\n');
    const record = await compare(again, { PATH: await someUv() });
    expect(record).toMatchObject({ verdict: 'better', matched: { both: 400, changed: 0 } });
    expect(world.said).toContain('by weights a with then 1.0 no token');
  }, 90_000);

  test.each([
    ['uv.lock', /its uv\.lock needs uv, which is not on PATH; install uv before this step, or/],
    ['poetry.lock', /requirements of churn@v1\.0\.0 are not those of today, and its poetry\.lock/],
  ])('%s that cannot be read is said, with what to do', async (name, line) => {
    await lockedBy(name, 'then\n');
    const path = await onlyOf(['python3', 'python', 'git', 'sh', 'tar']);
    await expect(compare(again, { PATH: path })).rejects.toThrow(line);
    // The same as today's: the environment as it stands is the champion's own.
    await write(name, 'then\n');
    await expect(compare(again, { PATH: path })).rejects.toThrow(/predict ended with exit code 1/);
  });
});

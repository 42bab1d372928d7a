import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { userEnvironment } from '../../../src/adapters/process/environment.ts';
import { shell } from '../../../src/adapters/process/shell.ts';

async function run(command: string, timeout = 20) {
  const lines: string[] = [];
  const ending = await shell(command, {
    cwd: '.',
    env: { PATH: process.env.PATH },
    timeout,
    line: (text) => lines.push(text),
  });
  return { ...ending, lines };
}

test('streams whole lines of both streams and gives the exit code', async () => {
  const { code, lines, timedOut } = await run('printf a; printf "b\\nc"; echo d >&2; exit 3');
  expect(code).toBe(3);
  expect(timedOut).toBe(false);
  expect(lines.sort()).toEqual(['ab', 'c', 'd']);
});

test('takes a carriage return for the end of a line, as progress bars write it', async () => {
  expect((await run('printf "1%%\\r2%%\\r"')).lines).toEqual(['1%', '2%']);
});

test('an endless line does not fill the memory', async () => {
  const { lines } = await run('head -c 100000 /dev/zero | tr "\\0" x');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toHaveLength(100_000);
});

test('kills what the command started when its time is up', async () => {
  const mark = `4${process.pid % 1000}.25`;
  const { code, timedOut, seconds } = await run(`sleep ${mark} & sleep ${mark}`, 0.3);
  expect({ code, timedOut }).toEqual({ code: null, timedOut: true });
  expect(seconds).toBeLessThan(10);
  expect((await run(`pgrep -f "^sleep ${mark}$"`)).lines).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'what ends us by %s ends the command as well, which has a group of its own',
  async (signal) => {
    const mark = `5${process.pid % 1000}.${signal.length}`;
    const module = new URL('../../../src/adapters/process/shell.js', import.meta.url).href;
    const program = `const { shell } = await import(${JSON.stringify(module)});
      await shell('echo up; sleep ${mark} & sleep ${mark}', {
        cwd: '.', env: process.env, timeout: 60, line: console.log,
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([null, signal]);
    expect((await run(`pgrep -f "^sleep ${mark}$"`)).lines).toEqual([]);
  },
);

test("the user's command does not see the token or the files of the runner", () => {
  const env = {
    INPUT_TOKEN: 's',
    ACTIONS_RUNTIME_TOKEN: 's',
    GITHUB_OUTPUT: 'f',
    HOME: '/h',
    GITHUB_SHA: 'a',
  };
  expect(userEnvironment(env)).toEqual({ HOME: '/h', GITHUB_SHA: 'a' });
});

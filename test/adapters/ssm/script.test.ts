import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { commandLines, encode, instanceProgram } from '../../../src/adapters/ssm/script.ts';

const program = instanceProgram();

/** Runs the lines as the agent does, joined by newlines; gives what they print. */
function sh(lines: string[], path?: string): { code: number; stdout: string } {
  const env = { ...process.env, ...(path !== undefined && { PATH: path }) };
  try {
    const options = { env, encoding: 'utf8', stdio: 'pipe' } as const;
    return { code: 0, stdout: execFileSync('/bin/sh', ['-c', lines.join('\n')], options) };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, stdout };
  }
}

test('nothing of the data is seen by a shell, nor by what replaces {{ssm:…}}', () => {
  const nasty = '\'; touch /tmp/x; $(id) `id` "\\ {{ssm:secret}} \nMLOPS_PROGRAM_ENDS\n';
  const lines = commandLines(program, { verb: nasty, image: nasty });
  expect(lines[0]).toMatch(/^export MLOPS_REQUEST=[A-Za-z0-9+/=]+$/);
  expect(lines.slice(1)).toEqual(commandLines(program, {}).slice(1));
  expect(lines.join('\n')).not.toContain('{{');
});

test('a request arrives whole', () => {
  const echo = 'import base64, os\nprint(base64.b64decode(os.environ["MLOPS_REQUEST"]).decode())';
  const request = { name: 'größe\n"\' $x', list: [1, null] };
  expect(JSON.parse(sh(commandLines(echo, request)).stdout)).toEqual(request);
});

test("the exit code is the program's", () => {
  expect(sh(commandLines('import sys\nsys.exit(7)', {})).code).toBe(7);
});

test('without Python the result says so', () => {
  const { code, stdout } = sh(commandLines(program, {}), '/nowhere');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    mlops: 1,
    state: 'failed',
    reason: 'python3 is not installed on the instance',
  });
});

test('a request that is too long for one command is refused', () => {
  expect(() => commandLines(program, { requests: 'x'.repeat(90_000) })).toThrow('smaller cases');
});

test('the program stays far below what one command holds', () => {
  expect(commandLines(program, {}).join('\n').length).toBeLessThan(30_000);
});

test('the program is Python 3.6: nothing newer is used', () => {
  const check = 'import ast, sys\nast.parse(sys.stdin.read(), feature_version=(3, 6))';
  execFileSync('python3', ['-c', check], { input: program });
  expect(program).not.toMatch(/capture_output|text=True|:=|removeprefix|\bmatch\b .*:$/m);
});

test('a request is one word', () => {
  expect(encode({ a: 'ä b\n' })).toMatch(/^[A-Za-z0-9+/=]+$/);
});

import { readFileSync } from 'node:fs';
import { OutsideError } from '../../domain/errors.ts';
import type { Instruction } from '../../domain/rollout/request.ts';

/** The program that runs where the container is. */
export function instanceProgram(): string {
  return readFileSync(new URL('./instance.py', import.meta.url), 'utf8');
}

/** An instruction as the program takes it: one word of base64, so nothing in it can be replaced. */
export function encode(instruction: Instruction): string {
  return Buffer.from(JSON.stringify(instruction)).toString('base64');
}

const end = 'MLOPS_PROGRAM_ENDS';

/** Systems Manager takes about 97 kB of parameters for one command. */
const longest = 90_000;

/**
 * The lines of an `AWS-RunShellScript` command: the fixed program, and all data as one variable.
 * They are run as one `sh -c`, whose exit code is the program's.
 */
export function commandLines(program: string, instruction: Instruction): string[] {
  const lines = [
    `export MLOPS_REQUEST=${encode(instruction)}`,
    `command -v python3 >/dev/null || { echo '${noPython}'; exit 1; }`,
    `exec python3 - <<'${end}'`,
    ...program.trimEnd().split('\n'),
    end,
  ];
  const text = lines.join('\n');
  // Systems Manager would put a parameter's value in the place of such a mark.
  if (text.includes('{{')) throw new Error('the program holds {{, which Systems Manager replaces');
  if (text.length > longest)
    throw new OutsideError('the command is longer than Systems Manager takes', 'use smaller cases');
  return lines;
}

const noPython = JSON.stringify({
  mlops: 1,
  state: 'failed',
  before: null,
  after: null,
  reason: 'python3 is not installed on the instance',
  timings: {},
});

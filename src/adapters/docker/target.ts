import { spawn } from 'node:child_process';
import { hostname } from 'node:os';
import { coordinate } from '../../domain/rollout/coordinate.ts';
import type { Rules, Silence } from '../../domain/rollout/crew.ts';
import type { Instruction } from '../../domain/rollout/request.ts';
import { type Report, readReport } from '../../domain/rollout/result.ts';
import type { Target } from '../../domain/rollout/target.ts';
import { encode, instanceProgram } from '../ssm/script.ts';

export interface DockerOptions extends Pick<Rules, 'settings' | 'registry' | 'say'> {
  env: NodeJS.ProcessEnv;
}

/** This machine's Docker Engine, served by the same program as an instance. */
export function dockerTarget(options: DockerOptions): Target {
  const { settings, env, say } = options;
  const id = hostname();
  const crew = {
    batch: 1,
    muster: async () => ({ ready: [id], missing: [] }),
    tell: async (_: string[], instruction: Instruction) =>
      new Map([[id, await runProgram(instruction, env, say)]]),
  };
  const work = coordinate(crew, { ...options, meant: id, allowMissing: 0 });
  return { kind: 'docker', url: `http://127.0.0.1:${settings.port}`, ...work };
}

/** Runs the program here; its progress is said as it goes. */
function runProgram(
  instruction: Instruction,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<Report | Silence> {
  const child = spawn('python3', ['-'], {
    env: { ...env, MLOPS_REQUEST: encode(instruction) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr = (output.stderr + text).slice(-4000);
    for (const line of text.split('\n').filter(Boolean)) say(`  ${line}`);
  });
  // It may end before it has read all of the program, as when there is no Python.
  child.stdin.on('error', () => {});
  child.stdin.end(instanceProgram());
  return new Promise((resolve) => {
    child.on('error', ({ message }) =>
      resolve({ state: 'untouched', reason: `python3 cannot be run: ${message}` }),
    );
    child.on('close', (code) => {
      const last = output.stderr.trim().split('\n').at(-1) ?? '';
      const reason = `the program ended with code ${code} and no result: ${last}`;
      resolve(readReport(output.stdout) ?? { state: 'unknown', reason });
    });
  });
}

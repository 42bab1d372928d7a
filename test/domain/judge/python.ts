import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Runs a script of test/domain/judge in the environment that test/bench/python/install makes. */
export function runPython(script: string, input: unknown): unknown {
  const python = process.env.MLOPS_TEST_PYTHON ?? `${root}.bench/python/bin/python`;
  if (!existsSync(python))
    throw new Error(
      `no Python at ${python}: run test/bench/python/install, or set MLOPS_TEST_PYTHON`,
    );
  const answer = execFileSync(python, [`${root}test/domain/judge/${script}`], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(answer);
}

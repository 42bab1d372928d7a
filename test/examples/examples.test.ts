import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localContext } from '../../src/adapters/context/local.ts';
import type { Evaluation } from '../../src/domain/records/evaluation.ts';
import { rooms } from '../../src/rooms.ts';
import { type Performed, perform } from '../../src/runtime/perform.ts';
import { projectRoot } from '../bench/tools/tools.ts';

const say = () => {};
const log = {
  ...{ info: say, warn: say, debug: say },
  group: <T>(_: string, work: () => Promise<T>) => work(),
};

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'mlops-examples-'));
});
afterAll(() => rmSync(home, { recursive: true }));

/** Runs actions on a copy of an example, with the Python that its pins are installed in. */
async function act(example: string, ...names: ('validate-data' | 'train')[]): Promise<Performed[]> {
  const directory = join(home, example);
  cpSync(join(projectRoot, 'examples', example), directory, { recursive: true });
  const python = join(projectRoot, '.bench/python/bin');
  const env = { ...process.env, PATH: `${python}${delimiter}${process.env.PATH}` };
  const context = await localContext(env, directory);
  const performed: Performed[] = [];
  for (const name of names)
    performed.push(await perform(rooms[name], () => undefined, { context, log }));
  return performed;
}

describe.each(['churn', 'student-grades'])('the example %s', (example) => {
  test('has data that keeps to its contract and a model that passes its gate', async () => {
    const [data, model] = await act(example, 'validate-data', 'train');
    expect(data?.outputs).toMatchObject({ valid: true });
    expect(data?.refusal).toBeNull();
    expect(model?.refusal).toBeNull();
    expect(model?.outputs).toMatchObject({ passed: true });
  }, 120_000);
});

test('eight regressors are judged as a regression, against r2 >= 0.6', async () => {
  const [model] = await act('student-grades', 'train');
  const record = model?.record?.content as Evaluation;
  expect(record.task).toBe('regression');
  expect(record.gate.rules).toEqual([expect.objectContaining({ rule: 'r2 >= 0.6', passed: true })]);
  expect(model?.outputs['cache-hit']).toBe(true);
}, 120_000);

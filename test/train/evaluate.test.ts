import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/runtime/inputs.ts';
import type { Tools } from '../../src/runtime/room.ts';
import { run } from '../../src/train/evaluate.ts';
import { evaluate } from '../../src/train/evaluate-inputs.ts';

test('a rule on the change has nobody to judge it where there is one file: an error, no pass', async () => {
  const given: Record<string, string> = {
    ...{ predictions: 'predictions.csv', task: 'binary' },
    gate: 'f1 >= 0.5\nf1 change from champion >= 0',
  };
  const sources = { given: (name: string) => given[name], config: new Map() };
  const inputs = readInputs(evaluate.inputs, sources);
  const tools = { context: { directory: '/nowhere' } } as Tools;
  await expect(run(inputs, tools)).rejects.toThrow(
    /^input gate: found "f1 change from champion >= 0"; there is no champion here/,
  );
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hostile, long, nul, shown, wrongFor } from './values.ts';
import { allRooms, good, openWorld, secret, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.project.close());

/** What users' own commands do is theirs: `sh -c` runs them as they are. */
const isCommand = (input: string) => input === 'command' || input === 'predict';

describe.each(Object.entries(allRooms))('%s', (name, { declaration }) => {
  const inputs = Object.entries(declaration.inputs);
  const base = { ...good[name], ...('token' in declaration.inputs && { token: secret }) };

  test('refuses every value of a wrong form, and names the input', async () => {
    const found: string[] = [];
    for (const [input, declared] of inputs)
      for (const value of wrongFor(declared)) {
        if (typeof value !== 'string') continue;
        const { code, errors } = await world.run(name, { ...base, [input]: value });
        if (code !== 2 || !errors[0]?.startsWith(`input ${input}: `))
          found.push(`${input} = ${shown(value)}: ${code} ${errors[0]}`);
      }
    expect(found).toEqual([]);
  });

  test('asks for what is required, missing or blank', async () => {
    const found: string[] = [];
    for (const [input, { required }] of inputs)
      for (const value of required ? [undefined, '', ' ', '\n\t'] : []) {
        const { code, errors } = await world.run(name, { ...base, [input]: value });
        if (code !== 2 || !/^input .*: allowed: .*; it is required: /.test(errors[0] ?? ''))
          found.push(`${input} = ${JSON.stringify(value)}: ${code} ${errors[0]}`);
      }
    expect(found).toEqual([]);
  });

  test('takes hostile text as text', async () => {
    const found: string[] = [];
    const values = { ...hostile, 'a NUL': nul, '100 kB': long };
    for (const [input] of inputs.filter(([each]) => !isCommand(each)))
      for (const [what, value] of Object.entries(values)) {
        const faults = await world.faults(name, { ...base, [input]: value }, value);
        found.push(...faults.map((fault) => `${input} = ${what}: ${fault}`));
      }
    expect(found).toEqual([]);
  }, 90_000);
});

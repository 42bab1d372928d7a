import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faultsOf } from './ending.ts';
import { awsSecret, share, spawnCommand } from './spawned.ts';
import { wrongFor } from './values.ts';
import { allRooms, good, openWorld, type World } from './world.ts';

let hands: World[];
beforeAll(async () => {
  hands = await Promise.all([openWorld(), openWorld()]);
});
afterAll(() => Promise.all(hands.map(({ project }) => project.close())));

const env = { AWS_SECRET_ACCESS_KEY: awsSecret };

describe.each(Object.entries(allRooms))('mlops %s', (name, { declaration }) => {
  const inputs = Object.entries(declaration.inputs);

  test('refuses what is missing or of a wrong form, in one line that names the input', async () => {
    const kinds = new Map(inputs.map((entry) => [entry[1].kind.allowed, entry]));
    const required = inputs.filter(([, declared]) => declared.required);
    const cases = [...new Set([...kinds.values(), ...required])].flatMap(([input, declared]) => {
      const wrong = wrongFor(declared).filter((value) => typeof value === 'string');
      const missing = declared.required && !declared.positional ? [undefined] : [];
      return [...wrong.slice(0, 1), ...missing].map((value) => ({ input, value }));
    });
    const found: string[] = [];
    await share(hands, cases, async (world, { input, value }) => {
      const { directory } = world.project;
      const ending = await spawnCommand(name, {
        ...{ directory, env },
        inputs: { ...good[name], [input]: value },
      });
      const faults = faultsOf({ ...ending, made: world.made() }, [awsSecret]);
      world.restore();
      if (ending.code !== 2) faults.push(`exit code ${ending.code}`);
      if (!ending.errors[0]?.startsWith(`input ${input}: `)) faults.push(`${ending.errors[0]}`);
      found.push(...faults.map((fault) => `${input} = ${value}: ${fault}`));
    });
    expect(found).toEqual([]);
  }, 120_000);

  test('says which flag was meant', async () => {
    const [world] = hands as [World];
    const { directory } = world.project;
    const ending = await spawnCommand(`${name} --confg x`, { directory });
    expect([ending.code, ending.errors]).toEqual([
      2,
      [expect.stringMatching(/^unknown option '--confg'; did you mean --config\?$/)],
    ]);
  });
});

test.each([
  ['an unknown verb', 'trian', /^unknown command 'trian'; did you mean train\?$/],
  ['a verb without its files', 'profile', /^missing required argument 'file'/],
  ['one model without the other', 'compare made.csv', /^missing required argument 'candidate'/],
  ['a file that is not there', 'profile nowhere.csv', /^argument FILE: .*nowhere\.csv/],
  ['a contract of a folder', 'contract infer model', /^argument FILE: .*model/],
])('%s', async (_, name, line) => {
  const [world] = hands as [World];
  const ending = await spawnCommand(name, { directory: world.project.directory });
  expect([ending.code, ending.errors]).toEqual([2, [expect.stringMatching(line)]]);
  expect(ending.output.trim().split('\n')).toHaveLength(1);
});

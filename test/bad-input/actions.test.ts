import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rooms } from '../../src/rooms.ts';
import { type GitHub, startGitHub } from '../bench/github/server.ts';
import { faultsOf } from './ending.ts';
import { awsSecret, share, spawnAction } from './spawned.ts';
import { long, worst, wrongFor } from './values.ts';
import { good, openWorld, type World } from './world.ts';

interface Hand {
  world: World;
  github: GitHub;
  token: string;
}

let hands: Hand[];
beforeAll(async () => {
  hands = await Promise.all([open(), open()]);
});
afterAll(async () => {
  for (const { world, github } of hands) await Promise.all([github.close(), world.project.close()]);
});

async function open(): Promise<Hand> {
  const world = await openWorld();
  const bare = join(world.project.directory, '.git');
  const github = await startGitHub({ repository: 'acme/churn', bare });
  return { world, github, token: github.addToken({ permissions: { contents: 'write' } }) };
}

async function runAction({ world, github, token }: Hand, name: string, inputs: Inputs) {
  const { directory } = world.project;
  const ending = await spawnAction(name, {
    directory,
    env: { GITHUB_API_URL: github.url },
    inputs: { 'model-name': 'churn', token, ...good[name], ...inputs },
  });
  const made = world.made();
  world.restore();
  return { ...ending, made };
}

type Inputs = Record<string, string | undefined>;

const everything = `${worst.lines}${worst.shell}`;

describe.each(Object.entries(rooms))('the built action %s', (name, { declaration }) => {
  const inputs = Object.entries(declaration.inputs);

  test('refuses what is missing or of a wrong form, in one line that names the input', async () => {
    const cases = inputs.flatMap(([input, declared]) => {
      const wrong = wrongFor(declared).filter((value) => typeof value === 'string');
      const missing = 'required' in declared ? [undefined] : [];
      return [...wrong.slice(-1), ...missing].map((value) => ({ input, value }));
    });
    const found: string[] = [];
    await share(hands, cases, async (hand, { input, value }) => {
      const ending = await runAction(hand, name, { [input]: value });
      const faults = faultsOf(ending, [hand.token, awsSecret]);
      if (!ending.errors[0]?.startsWith(`input ${input}: `)) faults.push(`${ending.errors[0]}`);
      found.push(...faults.map((fault) => `${input} = ${value}: ${fault}`));
    });
    expect(found).toEqual([]);
  }, 120_000);

  test('takes hostile text as text', async () => {
    const cases = inputs
      .filter(([input, { kind }]) => input !== 'token' && kind.parse(everything) !== undefined)
      .filter(([input]) => input !== 'command')
      .map(([input]) => ({ input, value: everything }));
    cases.push({ input: 'model-name', value: long });
    const found: string[] = [];
    await share(hands, cases, async (hand, { input, value }) => {
      const ending = await runAction(hand, name, { [input]: value });
      const faults = faultsOf({ ...ending, given: value }, [hand.token, awsSecret]);
      found.push(...faults.map((fault) => `${input}: ${fault}`));
    });
    expect(found).toEqual([]);
  }, 120_000);
});

test('what a training prints is no workflow command', async () => {
  const [hand] = hands as [Hand];
  const command = "printf '::error::INJECTED\\n  ::warning::INJECTED\\n##[error]INJECTED\\n'; env";
  const ending = await runAction(hand, 'train', { command });
  expect(faultsOf(ending, [hand.token])).toEqual([]);
  expect(ending.output).toContain('INJECTED');
});

test('a hostile file of data is annotated without a workflow command of its own', async () => {
  const [hand] = hands as [Hand];
  const cell = '"::error::INJECTED\n::error::INJECTED\r##[error]INJECTED"';
  hand.world.write('data.csv', `id\n1\n${cell}\n`);
  hand.world.write('mlops.yml', 'model: churn\n');
  const ending = await runAction(hand, 'validate-data', {});
  expect(ending.output).toContain('::error title=');
  expect(faultsOf({ ...ending, code: 0, errors: [] }, [hand.token])).toEqual([]);
});

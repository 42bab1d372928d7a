import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { configKeys } from '../../src/declarations.ts';
import type { Raw } from '../../src/runtime/kinds.ts';
import { forms, shown, worst } from './values.ts';
import { allRooms, good, openWorld, secret, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.restore());
afterAll(() => world.project.close());

/** An `mlops.yml` that sets one key; its value stands as JSON, which is YAML. */
function setting(key: string, value: Raw): string {
  const parts = key.split('.');
  const lines = parts.map((part, depth) => `${'  '.repeat(depth)}${part}:`);
  return `${lines.join('\n')} ${JSON.stringify(value)}\n`;
}

describe.each(Object.entries(allRooms))('%s by mlops.yml', (name, { declaration }) => {
  const settings = Object.entries(declaration.inputs).flatMap(([input, declared]) =>
    declared.from === undefined ? [] : [{ input, key: declared.from, declared }],
  );
  const base = (without: string) => ({ ...good[name], [without]: undefined });
  const ajv = new Ajv({ allowUnionTypes: true });

  test('refuses what is of a wrong form at its line', async () => {
    const found: string[] = [];
    for (const { input, key, declared } of settings)
      for (const value of forms.filter((form) => declared.kind.parse(form) === undefined)) {
        world.write('mlops.yml', setting(key, value));
        const { code, errors } = await world.run(name, base(input));
        const place = new RegExp(`^mlops\\.yml:\\d+:\\d+ ${key.replace('.', '\\.')}: `);
        if (code !== 2 || !place.test(errors[0] ?? ''))
          found.push(`${key} = ${shown(value)}: ${code} ${errors[0]}`);
      }
    expect(found).toEqual([]);
  });

  test('refuses whatever the published JSON Schema of the key refuses', () => {
    const lax = settings.flatMap(({ key, declared: { kind } }) => {
      const fits = ajv.compile(kind.schema);
      const accepted = forms.filter((form) => !fits(form) && typeof form !== 'string');
      return accepted
        .filter((form) => kind.parse(form) !== undefined)
        .map((form) => `${key} = ${shown(form)}`);
    });
    expect(lax).toEqual([]);
  });

  test('takes hostile text as text', async () => {
    const found: string[] = [];
    for (const { input, key } of settings.filter(({ input }) => input !== 'command'))
      for (const [what, value] of Object.entries(worst)) {
        world.write('mlops.yml', setting(key, value));
        const given = { ...base(input), ...('token' in declaration.inputs && { token: secret }) };
        const faults = await world.faults(name, given, value);
        found.push(...faults.map((fault) => `${key} = ${what}: ${fault}`));
      }
    expect(found).toEqual([]);
  }, 90_000);
});

describe('mlops.yml', () => {
  const validate = () => world.run('validate-data', good['validate-data'] ?? {});

  test.each(configKeys())('misspelt %s: says where, and what was meant', async (key) => {
    const [last = ''] = key.split('.').slice(-1);
    const wrong = `${last[0]}${last.slice(2)}x`;
    world.write('mlops.yml', setting(key.replace(new RegExp(`${last}$`), wrong), 'x'));
    const { code, errors } = await validate();
    expect(code).toBe(2);
    expect(errors[0]).toMatch(
      new RegExp(`^mlops\\.yml:\\d+:\\d+: found "${wrong}"; unknown key.*; (did you mean|known: )`),
    );
  });

  test.each([
    ['not UTF-8', Buffer.from('model: caf\xe9\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffmodel: churn\n', 'utf16le')],
    ['a binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 10, 0, 0])],
    ['cut off in a text', 'model: "chur'],
    ['cut off in a list', 'gate: [a, b'],
    ['cut off in a map', 'deploy: {env: {A: 1'],
    ['a list', '- model\n- churn\n'],
    ['a text', 'churn\n'],
    ['a number', '42\n'],
    ['a key twice', 'model: a\nmodel: b\n'],
    ['a tab', 'data:\n\tfiles: x\n'],
    ['two documents', 'model: a\n---\nmodel: b\n'],
    ['a list as a key', '? [a, b]\n: c\n'],
    ['an alias', 'model: &a churn\nstage: *a\n'],
    ['an alias of nothing', 'model: *a\n'],
    ['a merge', 'data: &a {files: x}\ntrain:\n  <<: *a\n'],
    ['a tag', 'model: !!js/function "x"\n'],
    ['an unknown tag', 'model: !secret x\n'],
    ['the prototype', '__proto__: {model: x}\n'],
    ['the prototype in a map', 'deploy:\n  env:\n    __proto__: x\n    constructor: y\n'],
    ['a map in a list', 'gate: [{a: b}]\n'],
    ['a map in a map', 'deploy: {env: {A: {B: C}}}\n'],
    ['a section that is a text', 'train: x\n'],
    ['a hostile key', '"::error::INJECTED\\n::error::INJECTED": x\n'],
    ['a long key', `${'x'.repeat(100_000)}: y\n`],
    ['a deep value', `model: ${'['.repeat(20_000)}`],
    ['aliases that multiply', bomb()],
    ['2 MB', `# ${'x'.repeat(2_000_000)}\nmodel: churn\n`],
  ])('that is %s', async (what, content) => {
    world.write('mlops.yml', content);
    const faults = await world.faults('validate-data', good['validate-data'] ?? {});
    expect(faults.map((fault) => `${what}: ${fault}`)).toEqual([]);
  });

  test.each([
    ['a folder', 'model'],
    ['not there', 'other.yml'],
  ])('that is %s, asked for by name', async (_, config) => {
    const { code, errors } = await world.run('validate-data', {
      ...good['validate-data'],
      config,
    });
    expect([code, errors[0]]).toEqual([2, expect.stringMatching(/^input config: found ".*"; /)]);
  });
});

function bomb(): string {
  const lines = Array.from({ length: 12 }, (_, n) => {
    const items =
      n === 0
        ? '"x"'
        : Array(9)
            .fill(`*a${n - 1}`)
            .join(', ');
    return `  k${n}: &a${n} [${items}]`;
  });
  return `deploy:\n  env:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

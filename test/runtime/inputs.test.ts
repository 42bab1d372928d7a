import { describe, expect, test } from '@jest/globals';
import { declare } from '../../src/runtime/declaration.ts';
import { readInputs } from '../../src/runtime/inputs.ts';
import * as kinds from '../../src/runtime/kinds.ts';

const { inputs: table } = declare({
  name: 'example',
  about: '',
  outputs: {},
  inputs: {
    command: { kind: kinds.text, about: '', from: 'train.command', required: true },
    'fail-on': { kind: kinds.oneOf('fail', 'warn'), about: '', default: 'fail' },
    slices: { kind: kinds.list, about: '', from: 'evaluate.slices' },
    token: { kind: kinds.secret, about: '' },
    timeout: { kind: kinds.duration, about: '', default: '90s' },
  },
});
const read = (given: Record<string, string>, config = new Map()) =>
  readInputs(table, { given: (name) => given[name], config });

describe('inputs', () => {
  test('an input wins over mlops.yml, which wins over the default', () => {
    const config = new Map([
      ['train.command', { raw: 'python a.py', where: 'mlops.yml:2:3 train.command' }],
    ]);
    expect(read({}, config)).toMatchObject({ command: 'python a.py', failOn: 'fail', timeout: 90 });
    expect(read({ command: 'python b.py', 'fail-on': 'warn' }, config)).toMatchObject({
      command: 'python b.py',
      failOn: 'warn',
    });
  });

  test('what is neither given nor preset is undefined', () => {
    expect(read({ command: 'x' })).toMatchObject({ slices: undefined, token: undefined });
  });

  test('a missing one names the input and its key', () => {
    expect(() => read({})).toThrow(
      'input command: allowed: text; it is required: give it as an input, or as train.command in mlops.yml',
    );
  });

  test('a wrong one names the input, or the line of mlops.yml', () => {
    expect(() => read({ command: 'x', 'fail-on': 'always' })).toThrow(
      'input fail-on: found "always"; allowed: fail, warn',
    );
    const config = new Map([
      ['evaluate.slices', { raw: { a: '1' }, where: 'mlops.yml:7:3 evaluate.slices' }],
    ]);
    expect(() => read({ command: 'x' }, config)).toThrow('mlops.yml:7:3 evaluate.slices: found');
  });
});

describe('kinds', () => {
  test.each([
    [kinds.duration, '500ms', 0.5],
    [kinds.duration, '2h', 7200],
    [kinds.duration, '5', undefined],
    [kinds.duration, '0s', undefined],
    [kinds.share, '95%', 0.95],
    [kinds.share, '0.9', 0.9],
    [kinds.share, '1', undefined],
    [kinds.share, '95', undefined],
    [kinds.whole(1, 10), '10', 10],
    [kinds.whole(1, 10), '11', undefined],
    [kinds.whole(0), '-1', undefined],
    [kinds.whole(0), '1e3', undefined],
    [kinds.decimal(), ' -1.5e-3 ', -0.0015],
    [kinds.decimal(), '.5', 0.5],
    [kinds.decimal(), 'NaN', undefined],
    [kinds.decimal(), 'Infinity', undefined],
    [kinds.decimal(), '1e999', undefined],
    [kinds.decimal(), '', undefined],
    [kinds.decimal(), '50%', undefined],
    [kinds.decimal(0, 1), '1.01', undefined],
    [kinds.decimal(0, 1), '1', 1],
    [kinds.flag, 'True', true],
    [kinds.flag, 'yes', undefined],
    [kinds.flag, 'constructor', undefined],
    [kinds.flag, '__proto__', undefined],
    [kinds.list, 'a, b\nc,', ['a', 'b', 'c']],
    [kinds.lines, 'brier within 2%\nrecall within 0,1', ['brier within 2%', 'recall within 0,1']],
    [kinds.map, 'A=1\nB=x=y', { A: '1', B: 'x=y' }],
    [kinds.map, 'A', undefined],
    [kinds.path, './model/', 'model'],
    [kinds.path, '.', '.'],
    [kinds.path, 'a\0b', undefined],
    [kinds.path, '/etc/passwd', undefined],
    [kinds.path, 'a/../../b', undefined],
    [kinds.path, 'a..b', 'a..b'],
  ])('%# reads %j', (kind, raw, value) => {
    expect(kind.parse(raw)).toEqual(value);
  });
});

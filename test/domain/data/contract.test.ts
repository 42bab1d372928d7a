import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseContract } from '../../../src/domain/data/contract-text.ts';
import { InputError } from '../../../src/domain/errors.ts';

describe('reads', () => {
  test('YAML, its scalars as the text that stands there', () => {
    const contract = parseContract(
      `
missingValues: ["", NA, null]
primaryKey: id
fields:
  - {name: id, constraints: {pattern: "[0-9]+"}}
  - {name: code, constraints: {enum: [01, 02, yes]}}
  - {name: born, type: date, sensitive: true, constraints: {required: true, minimum: 1900-01-01}}
checks:
  - row_count >= 10
  - {check: missing(code) < 5%, level: warn, because: imports are dirty}
columns: {extra: fail}
`,
      'contract.yml',
    );
    expect(contract).toMatchObject({
      missingValues: ['', 'NA', 'null'],
      primaryKey: ['id'],
      columns: { missing: 'fail', extra: 'fail', order: 'ignore' },
      checks: [
        { name: 'row_count >= 10', level: 'fail' },
        { name: 'missing(code) < 5%', level: 'warn', because: 'imports are dirty' },
      ],
    });
    expect(contract.fields[1]?.constraints.enum).toEqual(['01', '02', 'yes']);
    expect(contract.fields[2]).toMatchObject({
      sensitive: true,
      constraints: { minimum: '1900-01-01' },
    });
  });

  test('a Table Schema in JSON, indented with tabs', () => {
    const schema = {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: [
        { name: 'a', type: 'integer', constraints: { required: true, minimum: 1 }, example: '3' },
      ],
      missingValues: [{ value: '-', label: 'not asked' }, ''],
      primaryKey: ['a'],
    };
    const contract = parseContract(JSON.stringify(schema, null, '\t'), 'schema.json');
    expect(contract.missingValues).toEqual(['-', '']);
    expect(contract.fields[0]?.constraints).toEqual({ required: true, minimum: '1' });
  });

  test('two thousand fields within two seconds', () => {
    const fields = Array.from(
      { length: 2000 },
      (_, i) => `  - {name: f${i}, type: number, constraints: {minimum: 0}}`,
    );
    const begun = performance.now();
    expect(parseContract(`fields:\n${fields.join('\n')}`, 'c.yml').fields).toHaveLength(2000);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('refuses, with line and column', () => {
  test.each([
    [
      'fields: [{name: a, typ: integer}]',
      /^c\.yml:1:20: found "typ"; unknown key; did you mean "type"\?/,
    ],
    [
      'fields:\n  - name: a\n    constraints:\n      minimun: 3',
      /^c\.yml:4:7: found "minimun".*"minimum"/,
    ],
    ['feilds: []', /^c\.yml:1:1: found "feilds".*did you mean "fields"/],
    ['checks: [{check: row_count > 5, levl: warn}]', /^c\.yml:1:33: found "levl".*"level"/],
    [
      'columns: {missing: maybe}',
      /^c\.yml:1:20 missing: found "maybe"; allowed: fail, warn or ignore/,
    ],
    ['fields: [{type: integer}]', /^c\.yml:1:10 name: allowed: text/],
    ['fields: [{name: a, type: int}]', /^c\.yml:1:26 type: found "int"; allowed: string, integer/],
    ['fields: {a: integer}', /^c\.yml:1:9 fields: .*allowed: a list of fields/],
    [
      'fields: [{name: a}, {name: a}]',
      /^c\.yml:1:28: found "a"; a field of this name stands above/,
    ],
    ['primaryKey: idd\nfields: [{name: id}]', /^c\.yml:1:13: found "idd".*did you mean "id"/],
    [
      'fields: [{name: a, type: integer, constraints: {minimum: low}}]',
      /^c\.yml:1:58: found "low"; not of type integer/,
    ],
    [
      'fields: [{name: a, type: number, constraints: {minimum: NaN}}]',
      /found "NaN"; not of type number/,
    ],
    [
      'fields: [{name: a, type: integer, constraints: {minimum: 5, maximum: 3}}]',
      /found "3"; it is below minimum/,
    ],
    [
      'fields: [{name: a, constraints: {minimum: 5}}]',
      /type string has no minimum; it is for integer/,
    ],
    [
      'fields: [{name: a, type: integer, constraints: {pattern: x}}]',
      /type integer has no pattern/,
    ],
    ['fields: [{name: a, constraints: {pattern: "("}}]', /not a regular expression/],
    [
      'fields: [{name: a, constraints: {minLength: -1}}]',
      /minLength: found "-1"; allowed: a whole number/,
    ],
    [
      'fields: [{name: a, constraints: {required: yes}}]',
      /required: found "yes"; allowed: true or false/,
    ],
    [
      'fields: [{name: a, type: date, format: "%Q"}]',
      /found "%Q"; allowed: default \(ISO 8601\), or a pattern of %Y/,
    ],
    [
      'fields: [{name: a, type: boolean, constraints: {enum: [perhaps]}}]',
      /found "perhaps"; not of type boolean/,
    ],
    [
      'checks:\n  - row_count > 1\n  - mean(x) > 3',
      /^c\.yml:3:5: found "mean\(x\) > 3"; allowed: row_count >= 1000 \|/,
    ],
    ['checks: ["missing(a) ~ 3"]', /^c\.yml:1:22: /],
    ['checks: [[row_count > 3]]', /^c\.yml:1:10 checks: .*allowed: a check, or a map/],
    ['a: [', /^c\.yml:\d+:\d+: not YAML/],
    ['a: 1\na: 2', /^c\.yml:2:1: not YAML: Map keys must be unique/],
    ['', /^c\.yml: the contract is empty/],
    ['just text', /^c\.yml:1:1 contract: found "just text"; allowed: a map with fields/],
    [`a: &a [x]\n${'b: [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]'.repeat(1)}`, /unknown key/],
    ['['.repeat(20_000), /^c\.yml.*not YAML/],
  ])('%j', (text, message) => {
    const error = raised(() => parseContract(text, 'c.yml'));
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toMatch(message);
  });

  function raised(work: () => unknown): unknown {
    try {
      return work();
    } catch (error) {
      return error;
    }
  }

  const good = `missingValues: ["", NA]
primaryKey: [id]
fields:
  - {name: id, type: integer, constraints: {required: true, minimum: 1}}
  - {name: day, type: date, format: "%d.%m.%Y", constraints: {maximum: 31.12.2030}}
checks: [row_count between 1 and 5, {check: missing(day) < 5%, level: warn}]
columns: {missing: fail, extra: warn, order: ignore}
`;

  test('any damage to a contract is read or refused in one line', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      '- ',
      '\n',
      '&a ',
      '*a',
      '"',
      '!!int ',
      '%',
      '|',
      '\t',
      '__proto__: x\n',
      '<<: ',
      '\u0000',
      'ü',
    );
    const mutation = fc.tuple(fc.nat(good.length), fc.nat(20), piece);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const text = mutations.reduce(
          (all, [at, cut, put]) => all.slice(0, at) + put + all.slice(at + cut),
          good,
        );
        const result = raised(() => parseContract(text, 'c.yml'));
        if (result instanceof Error) {
          expect(result).toBeInstanceOf(InputError);
          expect(result.message).toMatch(/^c\.yml.*[^\n]*$/);
          expect(result.message).not.toContain('\n');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

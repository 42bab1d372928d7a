import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { driftOutcome } from '../../../src/domain/data/contract/contract.ts';
import { parseContract } from '../../../src/domain/data/contract/text.ts';
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

  test('every other part', () => {
    const contract = parseContract(
      `
dialect: {encoding: Latin-1, decimalChar: ",", delimiter: ;}
fields:
  - {name: id, type: integer, constraints: {required: true}}
  - {name: parent, type: integer}
  - {name: region}
  - {name: total, type: number, groupChar: ".", constraints: {minimum: 0.5, maximum: "1.000,5"}}
  - {name: left, type: boolean, trueValues: [ja], falseValues: [nein]}
  - {name: signup, type: date, format: "%d.%m.%Y"}
uniqueKeys: [[region, signup]]
foreignKeys:
  - {fields: region, reference: {resource: data/regions.csv, fields: code}}
  - {fields: [parent], reference: {resource: "", fields: [id]}}
checks:
  - {check: share(left = true) between 1% and 0.5, where: region = 'DE'}
  - {check: "share(total in (0.5, '1,5')) > 0.1"}
  - {name: adds up, rows: total > 3, allow: 15%, level: warn}
  - {rows: total < 3}
  - min(signup) >= '01.01.2020'
  - freshness(signup) < 1.5 weeks
drift: {reference: champion, fail: [total], ignore: "*", effect: {numeric: 0.2}}
splits: {train: data/train.csv, test: [data/test-*.csv], key: id, time: signup, target: left}
`.replace('1% and 0.5', '1% and 50%'),
      'contract.yml',
    );
    expect(contract.dialect).toEqual({
      encoding: 'windows-1252',
      decimalChar: ',',
      delimiter: ';',
    });
    expect(contract.fields[3]).toMatchObject({
      decimalChar: ',',
      groupChar: '.',
      constraints: { minimum: '0,5', maximum: '1.000,5' },
    });
    expect(contract.foreignKeys).toEqual([
      { fields: ['region'], reference: { resource: 'data/regions.csv', fields: ['code'] } },
      { fields: ['parent'], reference: { resource: '', fields: ['id'] } },
    ]);
    expect(contract.checks.map(({ rule, ...check }) => [check, rule.measure])).toMatchObject([
      [{ where: "region = 'DE'" }, 'share'],
      [{ level: 'fail' }, 'share'],
      [{ name: 'adds up', level: 'warn' }, 'rows'],
      [{ name: 'total < 3', level: 'fail' }, 'rows'],
      [{ name: "min(signup) >= '01.01.2020'" }, 'min'],
      [{}, 'freshness'],
      [{ name: 'uniqueKey(region, signup)' }, 'duplicates'],
    ]);
    const [left, total, adds, , , fresh] = contract.checks.map(({ rule }) => rule);
    expect(left).toMatchObject({ condition: { column: 'left', comparison: '=', value: 'ja' } });
    expect(total).toMatchObject({ condition: { column: 'total', in: ['0,5', '1,5'] } });
    expect(adds).toMatchObject({
      expression: 'total > 3',
      isShare: true,
      bounds: [{ comparison: '<=', text: '15%' }],
    });
    expect(fresh).toMatchObject({ bounds: [{ text: '1.5 weeks', value: { digits: 9072000n } }] });
    expect(contract.drift).toMatchObject({ fail: ['total'], warn: [], effect: { numeric: 0.2 } });
    expect(['total', 'id'].map((name) => driftOutcome(contract.drift, name))).toEqual([
      'fail',
      'ignore',
    ]);
    expect(contract.splits).toEqual({
      train: ['data/train.csv'],
      test: ['data/test-*.csv'],
      key: ['id'],
      time: 'signup',
      target: 'left',
    });
  });

  test('all of Table Schema that other tools write', () => {
    const contract = parseContract(
      JSON.stringify({
        fields: [
          { name: 'year', type: 'year', constraints: { minimum: '2000' }, examples: ['2001'] },
          { name: 'month', type: 'yearmonth' },
          { name: 'place', type: 'geopoint', rdfType: 'http://schema.org/geo' },
          { name: 'price', type: 'number', bareNumber: true, groupChar: ' ' },
          { name: 'size', categories: [{ value: 'S', label: 'small' }, 'M'] },
        ],
        fieldsMatch: ['subset'],
        foreignKeys: [{ fields: ['size'], reference: { resource: 'sizes', fields: ['name'] } }],
      }),
      'schema.json',
    );
    expect(contract.fields.map(({ type }) => type)).toEqual([
      'date',
      'date',
      'any',
      'number',
      'string',
    ]);
    expect(contract.fields[4]?.constraints.enum).toEqual(['S', 'M']);
    expect(contract.columns).toEqual({ missing: 'fail', extra: 'ignore', order: 'ignore' });
  });

  test('two thousand fields, each with a check', () => {
    const numbers = Array.from({ length: 2000 }, (_, index) => index);
    const fields = numbers.map((i) => `  - {name: f${i}, type: number, constraints: {minimum: 0}}`);
    const checks = numbers.map((i) => `  - mean(f${i}) > 0`);
    const text = `fields:\n${fields.join('\n')}\nchecks:\n${checks.join('\n')}`;
    const contract = parseContract(text, 'c.yml');
    expect(contract.fields).toHaveLength(2000);
    expect(contract.checks).toHaveLength(2000);
    expect(() => parseContract(text.replace('mean(f1999)', 'mean(f2000)'), 'c.yml')).toThrow(
      /^c\.yml:4002:10: .*did you mean "f200"/,
    );
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
    ['checks: [{level: warn}]', /^c\.yml:1:10: a check needs check, or rows/],
    ['checks: [{check: row_count > 5, allow: 3}]', /^c\.yml:1:40: .*allow is for rows/],
    ['checks: [{check: row_count > 5, rows: a > 3}]', /^c\.yml:1:18: .*there is rows already/],
    ['checks: [{rows: a > 3, allow: 15 %}]', /^c\.yml:1:34: found "15 %"; allowed: 20, or 15%;/],
    ['checks: [{check: row_count > 3, where: " "}]', /^c\.yml:1:40: .*there is no expression/],
    ['checks: [{rows: " "}]', /^c\.yml:1:17: .*there is no expression/],
    [
      'fields: [{name: a, type: number}]\nchecks: [missing(b) = 0]',
      /^c\.yml:2:18: .*no field of this name; did you mean "a"/,
    ],
    [
      'fields: [{name: a}]\nchecks: ["mean(a) > 3"]',
      /^c\.yml:2:16: .*a is of type string; mean is for integer, number/,
    ],
    [
      'fields: [{name: a, type: boolean}]\nchecks: ["share(a = perhaps) > 3%"]',
      /^c\.yml:2:21: .*expected a 'text' in quotes/,
    ],
    [
      `fields: [{name: a, type: boolean}]\nchecks: ["share(a = 'perhaps') > 3%"]`,
      /^c\.yml:2:21: .*not of type boolean, as a is/,
    ],
    [
      'fields: [{name: a}]\nchecks: ["share(a < 3) > 3%"]',
      /^c\.yml:2:17: .*a is of type string; compare it with = != or in/,
    ],
    [
      'fields: [{name: a, type: date}]\nchecks: ["min(a) > 2020"]',
      /^c\.yml:2:15: .*put what it is compared with in quotes/,
    ],
    [
      `fields: [{name: a, type: date}]\nchecks: ["min(a) > '2020'"]`,
      /^c\.yml:2:20: .*not of type date/,
    ],
    [
      'fields: [{name: a, type: number, decimalChar: ",", groupChar: ","}]',
      /^c\.yml:1:63: .*decimalChar is the same sign/,
    ],
    ['fields: [{name: a, type: integer, groupChar: "0"}]', /no part of a number itself/],
    ['fields: [{name: a, type: number, bareNumber: false}]', /bareNumber: .*allowed: true/],
    ['dialect: {encoding: utf-7}', /^c\.yml:1:21 encoding: found "utf-7"; allowed: utf-8, utf8/],
    ['dialect: {delimeter: ;}', /^c\.yml:1:11: found "delimeter".*"delimiter"/],
    ['drift: {referense: a.csv}', /^c\.yml:1:9: found "referense".*"reference"/],
    ['drift: {effect: {numeric: 0}}', /^c\.yml:1:27 numeric: found "0"; allowed: a number above 0/],
    ['drift: {effect: {number: 1}}', /^c\.yml:1:18: found "number"; unknown key; known: numeric/],
    [
      'fields: [{name: a}]\ndrift: {fail: a, ignore: ["*", a]}',
      /^c\.yml:2:32: found "a"; it stands under fail already/,
    ],
    [
      'fields: [{name: age}]\ndrift: {warn: agee}',
      /^c\.yml:2:15: found "agee".*did you mean "age"/,
    ],
    ['splits: {train: a.csv}', /^c\.yml:1:9 test: .*allowed: a list/],
    [
      'fields: [{name: id}]\nsplits: {train: a.csv, test: b.csv, time: day}',
      /^c\.yml:2:43: found "day".*known: id/,
    ],
    [
      'fields: [{name: a}]\nforeignKeys: [{fields: b, reference: {resource: r.csv, fields: c}}]',
      /^c\.yml:2:24: found "b"; no field of this name/,
    ],
    [
      'fields: [{name: a}]\nforeignKeys: [{fields: a, reference: {fields: [b, c]}}]',
      /^c\.yml:2:48: found "b"; no field of this name/,
    ],
    [
      'fields: [{name: a}]\nforeignKeys: [{fields: a, reference: {resource: r.csv, fields: [b, c]}}]',
      /^c\.yml:2:64: .*one field there for each here: there is 1/,
    ],
    ['foreignKeys: [{fields: a, reference: {resorce: r}}]', /found "resorce".*"resource"/],
    ['fields: [{name: a}]\nuniqueKeys: [[a, b]]', /^c\.yml:2:18: found "b"; no field of this name/],
    ['fieldsMatch: same', /fieldsMatch: found "same"; allowed: exact, equal/],
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
    [
      'fields: [{name: a, constraints: {pattern: "("}}]',
      /^c\.yml:1:43: .*this group is not closed/,
    ],
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
      'checks:\n  - row_count > 1\n  - meen(x) > 3',
      /^c\.yml:3:5: found "meen\(x\) > 3"; allowed: row_count >= 1000 \|.*no measure meen; did you mean "mean"/,
    ],
    ['checks: ["missing(a) ~ 3"]', /^c\.yml:1:22: /],
    ['checks: [[row_count > 3]]', /^c\.yml:1:10 checks: .*allowed: a check, or a map/],
    ['a: [', /^c\.yml:\d+:\d+: not YAML/],
    ['a: 1\na: 2', /^c\.yml:2:1: not YAML: Map keys must be unique/],
    ['', /^c\.yml: the contract is empty/],
    ['just text', /^c\.yml:1:1 contract: found "just text"; allowed: a map with fields/],
    [`a: &a [x]\n${'b: [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]'.repeat(1)}`, /unknown key/],
    ['['.repeat(20_000), /^c\.yml: it is nested too deep/],
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
  - {name: plan, constraints: {enum: [a, b], pattern: "[a-z]+(?:-[0-9]{1,3})?"}}
  - {name: fee, type: number, decimalChar: ",", groupChar: ".", constraints: {minimum: 0.5}}
foreignKeys: [{fields: plan, reference: {resource: plans.csv, fields: name}}]
uniqueKeys: [[id, day]]
dialect: {delimiter: ";", encoding: latin-1}
drift: {reference: champion, fail: [plan], ignore: "*", effect: {numeric: 0.2}}
splits: {train: a.csv, test: b.csv, key: id, time: day, target: plan}
checks:
  - row_count between 1 and 5
  - {check: missing(day) < 5%, level: warn, where: id > 3}
  - share(plan in ('a', "b")) >= 0.5
  - quantile(fee, 0.95) < -1.5e3
  - min(day) >= '01.01.2020'
  - freshness(day) < 2 days
  - {rows: id < 0, allow: 15%}
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
      { numRuns: 1000 },
    );
  });
});

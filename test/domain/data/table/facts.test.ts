import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PlainBuilder } from '../../../../src/adapters/tables/packed/plain.ts';
import { profileOf } from '../../../../src/domain/data/profile/profile.ts';
import { type Cells, coded, type Plain, taken } from '../../../../src/domain/data/table/cells.ts';
import { readColumn } from '../../../../src/domain/data/table/column.ts';
import { countValues, factsOf } from '../../../../src/domain/data/table/facts.ts';
import { finiteRuns } from '../../../../src/domain/data/table/numbers.ts';
import { columnOf } from '../../../../src/domain/data/table/reading-of.ts';
import type { FieldType } from '../../../../src/domain/data/values/values.ts';
import { cutOf } from '../../../adapters/tables/packed/cut-of.ts';
import { built, columnParts } from '../../../adapters/tables/packed/number-cells.ts';

const missing = ['', 'NA'];

/** All that is found out about a column, in an order that does not depend on how it is kept. */
function factsIn(cells: Cells, type: FieldType) {
  const reading = { name: 'n', type, missing, sensitive: false };
  const column = readColumn(cells, reading, new Set(missing));
  const { top, ...facts } = factsOf(column);
  const byText = [...top].sort((a, b) => (a.value < b.value ? -1 : 1));
  const counts = [...countValues(column)].map(([value, count]) => `${value}: ${count}`).sort();
  const all = { facts, byText, counts, runs: finiteRuns(column) };
  return { ...all, profile: JSON.stringify(profileOf(reading, { top, ...facts })) };
}

/** In JSON, which is compared in a moment. */
const written = (value: unknown) =>
  JSON.stringify(value, (_, one) => (ArrayBuffer.isView(one) ? [...(one as Float64Array)] : one));

function expectSame(plain: Plain, texts: readonly (string | null)[], type: FieldType): void {
  const other = coded(texts);
  expect(written(factsIn(plain, type))).toBe(written(factsIn(other, type)));
  const rows = Int32Array.from({ length: Math.ceil(texts.length / 3) }, (_, row) => 3 * row);
  const [some, others] = [taken(plain, rows), taken(other, rows)];
  expect(written(factsIn(some, type))).toBe(written(factsIn(others, type)));
}

describe('numbers are told the same, kept as such or as texts', () => {
  test.each<[FieldType, boolean]>([
    ['number', false],
    ['integer', true],
  ])('%s', (type, areWhole) => {
    fc.assert(
      fc.property(columnParts, (parts) => {
        const { cells, texts } = built(parts, areWhole);
        expectSame(cells, texts, type);
      }),
      { numRuns: 60 },
    );
  });

  test('and of the same type', () => {
    fc.assert(
      fc.property(columnParts, (parts) => {
        const { cells, texts } = built(parts, false);
        const [own, expected] = [cells, coded(texts)].map(
          (cells) => columnOf('n', cells, null).reading,
        );
        // Which spellings of a missing value there are follows from the type.
        expect({ ...own, missing: [...(own?.missing ?? [])].sort() }).toEqual({
          ...expected,
          missing: [...(expected?.missing ?? [])].sort(),
        });
      }),
      { numRuns: 120 },
    );
  });

  test.each<[FieldType, string[]]>([
    ['integer', ['9007199254740993', '1', '9007199254740992', '+9007199254740993', '-5', '1']],
    ['integer', ['12345678901234567890', '-12345678901234567890', '3', '007', '7', '']],
    ['integer', ['9007199254740991', '1', '2', 'x', '2.0']],
    ['number', ['9007199254740993', '1', '9007199254740992', '-0', '0', 'inf', '-inf', 'nan']],
    ['number', ['x', 'y', '']],
  ])('%s: %j', (type, texts) => {
    const builder = new PlainBuilder(texts.length, type === 'integer');
    builder.take(cutOf(texts), 0);
    expectSame(builder.finish(), texts, type);
  });
});

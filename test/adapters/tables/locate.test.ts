import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { elementScanner, lineScanner } from '../../../src/adapters/tables/json/scan.ts';
import { locate } from '../../../src/adapters/tables/locate.ts';
import { readData } from '../../../src/adapters/tables/read.ts';
import { openSources } from '../../../src/adapters/tables/source.ts';
import type { Dialect } from '../../../src/domain/data/table/reading.ts';
import { cuts, scanAll } from './pieces.ts';

const folder = mkdtempSync(join(tmpdir(), 'locate-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('JSON', () => {
  const value = fc.jsonValue({ maxDepth: 2 });
  const row = fc.dictionary(fc.constantFrom('a', 'b', '"]', '\\'), value);
  const gap = fc.constantFrom('', ' ', '\n', '\r\n', '\n\n', '\t');

  test('elements are those of the array, on their lines', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, row, gap)), cuts, (rows, places) => {
        const before = rows.map(([gapBefore], at) => (at === 0 ? '[' : ',') + gapBefore);
        const texts = rows.map(([, content], at) => JSON.stringify(content, null, at % 3));
        let content = '';
        const expected = rows.map(([, , after], at) => {
          content += before[at];
          const line = content.split('\n').length;
          content += texts[at] + after;
          return [texts[at], line];
        });
        content += rows.length === 0 ? '[]' : ']';
        const found: [string, number][] = [];
        const scan = elementScanner((text, line) => {
          found.push([text().trimEnd(), line]);
          return false;
        });
        scanAll(scan, Buffer.from(content), places);
        expect(found).toEqual(expected);
      }),
    );
  });

  test('lines are those that are not blank', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{}', '{"é":1}', '', ' \t', '\r')),
        cuts,
        (lines, places) => {
          const found: [string, number][] = [];
          const scan = lineScanner((text, line) => {
            found.push([text(), line]);
            return false;
          });
          scanAll(scan, Buffer.from(lines.join('\n')), places);
          const numbered = lines.map((line, at): [string, number] => [line, at + 1]);
          expect(found).toEqual(numbered.filter(([line]) => line.trim() !== ''));
        },
      ),
    );
  });
});

describe('files', () => {
  const odd = 'id,"the\nnote"\r\n1,a\r\n\r\n2,"b\r\nb"\r\n3\r\n4,"d ""é"""\r\n5,5,5\r\n6,f';
  const objects = [{ id: 1 }, { id: 2, 'the\nnote': 'é' }, {}, { 'the\nnote': [1, 'x'] }];
  const latin = { delimiter: '§', encoding: 'latin-1' };

  test.each<[string, string | Buffer, Dialect]>([
    ['odd.csv', odd, {}],
    ['marked.csv', `\ufeff${odd}`, {}],
    ['bare.csv', odd, { header: false }],
    ['wide.tsv', Buffer.from(`\ufeff${odd.replaceAll(',', '\t')}`, 'utf16le'), {}],
    ['latin.csv', Buffer.from(odd.replaceAll(',', '§'), 'latin1'), latin],
    ['packed.csv.gz', gzipSync(odd), {}],
    ['rows.jsonl', objects.map((row) => JSON.stringify(row)).join('\n\n'), {}],
    ['rows.json.gz', gzipSync(JSON.stringify(objects, null, 2)), {}],
    ['long.csv', `a,b\n${'1,x\n\n'.repeat(300_000)}2,"\n"\n3\n4,y`, {}],
    ['quoted.csv', `a,b\n${'"1\r",x\n'.repeat(300_000)}4,y`, {}],
  ])('%s: as when it is read into memory', async (file, content, dialect) => {
    writeFileSync(join(folder, file), content);
    const { table } = await readData(file, dialect, folder);
    const [source] = await openSources([file], dialect, folder);
    if (!source) throw new Error('no source');
    const rows = [0, 1, 2, 3, 300_000, 300_001].filter((row) => row < table.rows);
    const expected = rows.map((row) => {
      const cells = table.names.map((name) => table.columns.get(name)?.[row]);
      return [row, { line: table.lines[row], cells }];
    });
    expect([...(await locate(source, rows, table.names))]).toEqual(expected);
    expect(rows.length).toBeGreaterThan(2);
  });
});

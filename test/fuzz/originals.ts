import { readFileSync } from 'node:fs';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../test/adapters/tables/fixtures/${name}.parquet`, import.meta.url));

const rows = Array.from({ length: 14 }, (_, i) => ({
  id: i + 1,
  plan: ['basic', 'full', '', 'NA'][i % 4] as string,
  price: [2.5, -1, 1e3, null][i % 4] ?? null,
  since: `2024-01-${String(i + 10)}`,
  note: ['fine', 'said "no"', 'a, b', 'two\nlines', ' spaced ', 'naïve 日本'][i % 6] as string,
}));

const cell = (value: string | number | null, delimiter: string, quote: string) => {
  const text = String(value ?? '');
  return text.includes(quote) || text.includes(delimiter) || text.includes('\n')
    ? `${quote}${text.replaceAll(quote, quote + quote)}${quote}`
    : text;
};

function csv(delimiter: string, end: string, quote = '"', header = true): Buffer {
  const names = Object.keys(rows[0] as object);
  const lines = [
    ...(header ? [names] : []),
    ...rows.map((row) => Object.values(row).map((value) => cell(value, delimiter, quote))),
  ];
  return Buffer.from(lines.map((line) => line.join(delimiter)).join(end) + end);
}

/** Files that are well. */
export const files: Readonly<Record<string, Buffer>> = {
  'plain.csv': csv(',', '\n'),
  'crlf.csv': csv(',', '\r\n'),
  'semicolon.csv': csv(';', '\n'),
  'tabs.tsv': csv('\t', '\n'),
  'single.csv': csv(',', '\n', "'"),
  'bare.csv': csv(',', '\n', '"', false),
  'column.csv': Buffer.from(`note\n${rows.map(({ note }) => cell(note, ',', '"')).join('\n')}\n`),
  'lines.jsonl': Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')),
  'array.json': Buffer.from(JSON.stringify(rows, null, 1)),
  'snappy.parquet': fixture('snappy'),
  'none.parquet': fixture('none'),
  'zstd.parquet': fixture('zstd'),
};

const fields = `fields:
  - {name: id, type: integer, constraints: {required: true, unique: true, maximum: 12}}
  - {name: plan, constraints: {enum: [basic, full]}}
  - {name: price, type: number, constraints: {minimum: 0}}
  - {name: since, type: date, constraints: {maximum: '2024-01-20'}}
  - {name: note, constraints: {pattern: '[a-z ,]*', maxLength: 8}}
`;

const checks = `checks:
  - row_count between 2 and 13
  - missing(price) < 20%
  - duplicates(id, plan) = 0
  - mean(price) between -10 and 10
  - share(plan = 'full') > 10%
  - distinct(note) > 3
  - {check: freshness(since) < 30 days, level: warn}
`;

/** Contracts that are well; none asks for SQL. */
export const contracts: Readonly<Record<string, string>> = {
  all: `${fields}primaryKey: [id]\nmissingValues: ['', NA]\n${checks}columns: {missing: fail, extra: warn, order: warn}\n`,
  texts: `missingValues: []\nfields:\n  - {name: note, constraints: {minLength: 1}}\n  - {name: id, constraints: {unique: true}}\n`,
  json: JSON.stringify({
    fields: [
      { name: 'id', type: 'integer', title: 'number' },
      { name: 'price', type: 'number', decimalChar: ',', groupChar: '.' },
      { name: 'plan', type: 'boolean', trueValues: ['full'], falseValues: ['basic'] },
    ],
    missingValues: ['-', ''],
    primaryKey: 'id',
  }),
  semicolon: `dialect: {delimiter: ';'}\n${fields}`,
  single: `dialect: {quoteChar: "'"}\n${fields}`,
  headless: `dialect: {header: false}\nfields: [{name: field1, type: integer}]\n`,
  western: `dialect: {encoding: latin-1}\n${fields}`,
};

/** Ask for SQL. */
export const sqlContracts: Readonly<Record<string, string>> = {
  rows: `${fields}checks:\n  - {name: dear, rows: "price > 100 and plan != 'full'", allow: 10%}\n  - {name: odd, rows: id % 2 = 1}\n`,
  where: `${fields}checks:\n  - {check: missing(price) < 50%, where: "plan in ('basic', 'full')"}\n  - {check: mean(price) > 0, where: length(note) > 3 or since >= '2024-01-12'}\n`,
};

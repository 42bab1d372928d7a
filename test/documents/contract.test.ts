import { describe, expect, test } from '@jest/globals';
import { knownKeys } from '../../src/domain/data/contract/contract.ts';
import { parseContract } from '../../src/domain/data/contract/text.ts';
import { defaultThresholds } from '../../src/domain/data/drift/finding.ts';
import { patternMatcher } from '../../src/domain/data/pattern/pattern.ts';
import { measures } from '../../src/domain/data/rule/subject.ts';
import { isRule, parseRule } from '../../src/domain/data/rule/text.ts';
import { knownDirectives } from '../../src/domain/data/values/times.ts';
import {
  defaultFalse,
  defaultTrue,
  fieldTypes,
  knownTextFormats,
} from '../../src/domain/data/values/values.ts';
import { blocksOf, read, section } from './pages.ts';

const page = 'docs/contract.md';

const contracts = blocksOf(page).filter(({ file }) => file !== 'mlops.yml');

test.each(contracts.map((block) => [block.where, block] as const))(
  'the contract at %s can be read',
  (_, { language, text }) => {
    expect(['yaml', 'json']).toContain(language);
    parseContract(text, language === 'json' ? 'schema.json' : 'contract.yml');
  },
);

/** The first cell of each row of the tables in a section. */
const firstCells = (title: string) =>
  [...section(page, title).matchAll(/^\| (.+?) \|/gm)].map(([, cell = '']) => cell);

/** What stands in backticks, fenced blocks aside. */
const codes = (text: string) =>
  [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );

describe('checks', () => {
  const forms = firstCells('Checks')
    .filter((cell) => /^`[^`]*[(_]/.test(cell))
    .flatMap(codes);

  test.each(forms)('%s', (form) => {
    expect(isRule(parseRule(form))).toBe(true);
  });

  test('each measure and each comparison has its row', () => {
    const rules = forms.map((form) => parseRule(form)).filter(isRule);
    expect(new Set(rules.map(({ rule }) => rule.measure))).toEqual(new Set(measures));
    const signs = ['=', '!=', '<', '<=', '>', '>='];
    const used = rules.flatMap(({ rule }) => rule.bounds.map(({ comparison }) => comparison));
    expect(new Set(used)).toEqual(new Set(signs));
  });

  test('each unit of time', () => {
    const told = codes(section(page, 'Checks'));
    for (const unit of ['seconds', 'minutes', 'hours', 'days', 'weeks']) {
      expect(told).toContain(unit);
      expect(isRule(parseRule(`freshness(a) < 2 ${unit}`))).toBe(true);
    }
  });
});

test('every key of a contract is told of', () => {
  const told = new Set([
    ...codes(read(page)),
    ...contracts.flatMap(({ text }) => [...text.matchAll(/"?(\$?\w+)"?:/g)].map(([, key]) => key)),
  ]);
  for (const [path, keys] of Object.entries(knownKeys))
    expect([path, keys.filter((key) => !told.has(key))]).toEqual([path, []]);
});

test('every type, format and spelling', () => {
  const told = codes(section(page, 'Fields')).map((code) => code.replace('format: ', ''));
  const formats = knownTextFormats.filter((format) => format !== 'default');
  for (const word of [
    ...fieldTypes,
    ...formats,
    ...knownDirectives,
    ...defaultTrue,
    ...defaultFalse,
  ])
    expect(told).toContain(word);
});

test('what patterns may not hold is refused', () => {
  const [, sentence = ''] =
    /What RE2 has not is refused[^:]*: (.*?)\. Flags/.exec(read(page)) ?? [];
  const starts = codes(sentence);
  expect(starts.length).toBeGreaterThan(4);
  for (const start of starts) {
    const pattern = start.startsWith('(') ? `${start}a)` : start;
    expect(patternMatcher(pattern)).toHaveProperty('problem');
  }
});

test('the effects are the defaults of drift', () => {
  const rows = [...section(page, 'Drift').matchAll(/^\| `(\w+)` \| ([\d.]+) \|/gm)];
  const { level: _, ...sizes } = defaultThresholds;
  expect(Object.fromEntries(rows.map(([, name, size]) => [name, Number(size)]))).toEqual(sizes);
  expect(knownKeys['drift.effect']).toEqual(Object.keys(sizes));
});

import { expect, test } from '@jest/globals';
import { configKeys } from '../../src/declarations.ts';
import { parseConfig } from '../../src/domain/config.ts';
import { parseRule } from '../../src/domain/judge/gate/rule.ts';
import { looksRef } from '../../src/domain/judge/looks.ts';
import { blocksOf, read } from './pages.ts';

const page = 'docs/gate.md';

test('every rule that the page shows is one', () => {
  const rules = [...read(page).matchAll(/^\| `([^`]+)` \| /gm)].map(([, rule]) => rule!);
  expect(rules.length).toBeGreaterThan(7);
  for (const rule of rules) expect(parseRule(rule, page).text).toBe(rule);
});

test('what it shows of mlops.yml is known, and the ref of the looks is where it says', () => {
  for (const { text } of blocksOf(page))
    expect(parseConfig(text, page, configKeys()).size).toBeGreaterThan(0);
  const ref = looksRef({ model: 'MODEL', data: 'a'.repeat(64) });
  expect(read(page)).toContain(`\`${ref.replace('a'.repeat(32), 'HASH')}\``);
});

import { describe, expect, test } from '@jest/globals';
import * as blocks from '../../../src/domain/report/blocks.ts';
import { markdown } from '../../../src/domain/report/markdown.ts';
import { terminal } from '../../../src/domain/report/terminal.ts';

const hostile = [
  '<img src=x onerror=alert(1)>',
  '[click](https://evil.example)',
  '@everyone fixes #1',
  '| a | b |\n| --- | --- |',
  '```\n::set-output name=passed::true\n```',
  '<!-- mlops -->',
  '# not a heading',
  '**bold** _it_ `code`',
  '\u001b[2J\u0007',
];

describe('Markdown', () => {
  test.each(hostile)('shows %j as text', (text) => {
    const made = markdown([
      blocks.paragraph(text),
      blocks.table(['name', 'value'], [[text, [{ code: text }]]]),
      blocks.list([text]),
    ]);
    const outsideCode = made.replace(/(`+) ?.*? ?\1(?!`)/g, '');
    expect(outsideCode).not.toContain('<');
    expect(outsideCode).not.toMatch(/(^|[^\\])\[click\]/);
    expect(outsideCode).not.toMatch(/@everyone|#1/);
    const rows = made.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
  });

  test.each(['# a', '###### a', '#', '- a', '1. a', '---', '    a', '\ta', '=== '])(
    '%j at the beginning of a paragraph is text',
    (text) => {
      expect(markdown([blocks.paragraph(text)])).toMatch(/^(\\|1\\\.|a)/);
    },
  );

  test('the title of what is folded is HTML, in which a backslash would be seen', () => {
    const made = markdown([blocks.details('What "a_b <i> & *c*" got, @ada', [])]);
    expect(made).toContain('<summary>What "a_b &lt;i&gt; &amp; *c*" got, @\u2060ada</summary>');
  });

  test('code holds any run of backticks', () => {
    expect(markdown([blocks.code('a\n```\nb')])).toBe('````\na\n```\nb\n````');
    expect(markdown([blocks.paragraph({ code: 'a`b' })])).toBe('``a`b``');
  });

  test('marks what is meant to be marked', () => {
    const made = markdown([
      blocks.heading('churn'),
      blocks.paragraph({ bold: 'better' }, ', see ', { link: 'https://e.example/a(b)', text: 'x' }),
      blocks.details('more', [blocks.list(['one', 'two'])]),
    ]);
    expect(made).toBe(
      '### churn\n\n**better**, see [x](https://e.example/a%28b%29)\n\n' +
        '<details><summary>more</summary>\n\n- one\n- two\n\n</details>',
    );
  });
});

describe('terminal', () => {
  test('lets no control character through', () => {
    for (const text of hostile)
      expect(terminal([blocks.paragraph(text), blocks.code(text)])).not.toMatch(/\p{Cc}(?<!\n)/u);
  });

  test('breaks lines between words to its width, and shows what is folded', () => {
    const made = terminal(
      [
        blocks.list(['one two three four five']),
        blocks.details('six seven eight', [blocks.paragraph('nine'), blocks.paragraph('ten')]),
      ],
      16,
    );
    expect(made).toBe(
      '  - one two\n    three four\n    five\n\n▾ six seven\n  eight\n\nnine\n\nten',
    );
  });

  test('aligns a table', () => {
    expect(
      terminal([
        blocks.table(
          ['metric', 'value'],
          [
            ['roc_auc', '0.84'],
            ['f1', '0.6'],
          ],
        ),
      ]),
    ).toBe('  metric   value\n  ───────  ─────\n  roc_auc   0.84\n  f1         0.6');
  });
});

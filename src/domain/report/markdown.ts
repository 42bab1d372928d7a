import type { Block, Inline, Piece } from './blocks.ts';
import { isNumeric } from './figures.ts';
import { inert, inertLines } from './text.ts';

/** Blocks as GitHub's Markdown. Every character of the texts is shown as it is; none is markup. */
export function markdown(blocks: readonly Block[]): string {
  return blocks.map(block).join('\n\n');
}

function block(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escaped(block.text)}`;
    case 'paragraph':
      return inline(block.text).trimStart();
    case 'list':
      return block.items.map((item) => `- ${inline(item).trimStart()}`).join('\n');
    case 'table':
      return tableLines(block.head, block.rows).join('\n');
    case 'code':
      return fenced(block.text);
    case 'details':
      return `<details><summary>${inHtml(block.summary)}</summary>\n\n${markdown(block.blocks)}\n\n</details>`;
  }
}

function tableLines(head: readonly string[], rows: readonly (readonly Inline[])[]): string[] {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const cells = rows.map((row) => row.map((cell) => inline(cell, true)));
  return [
    line(head.map(escaped)),
    line(head.map((_, column) => (isNumeric(cells, column) ? '---:' : '---'))),
    ...cells.map(line),
  ];
}

function inline(text: Inline, inCell = false): string {
  if (typeof text === 'string') return escaped(text);
  return text.map((each) => piece(each, inCell)).join('');
}

function piece(piece: Piece, inCell: boolean): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('bold' in piece) return `**${escaped(piece.bold)}**`;
  if ('code' in piece) return codeSpan(piece.code, inCell);
  return `[${escaped(piece.text)}](${encodeURI(piece.link).replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/**
 * Text in which nothing is markup, HTML, a mention, an issue link, an emoji, a formula or the end of a
 * table's cell. The joiner after `@` and `#` stops GitHub from turning a text into a mention; a reader
 * does not see it. A dollar in a span begins no formula, as GitHub's documentation says.
 */
function escaped(text: string): string {
  return inHtml(text)
    .replace(/([\\`*_{}[\]|~])/g, '\\$1')
    .replace(/\$/g, () => '<span>$</span>')
    .replace(/^(\s*)([-+=](?=\s|$)|[-=](?=[-=]+\s*$)|#(?=#*(\s|$)))/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** The same inside of HTML, where Markdown's own escapes would be seen. */
function inHtml(text: string): string {
  return inert(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/([@#])(?=\w)/g, '$1\u2060')
    .replace(/:\/\//g, ':\u2060//')
    .replace(/\b(GH)(?=-\d)|(www)(?=\.)/gi, '$&\u2060')
    .replace(/:(?=[a-z_][\w+-]*:|[+-]1:)/gi, ':\u2060');
}

function codeSpan(text: string, inCell: boolean): string {
  const plain = inert(text);
  // Renderers do not agree whether a bar after two backslashes ends a table's cell.
  if (inCell && plain.includes('\\|')) return `<code>${escaped(plain)}</code>`;
  const line = inCell ? plain.replaceAll('|', '\\|') : plain;
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${inertLines(text).replace(/\n$/, '')}\n${fence}`;
}

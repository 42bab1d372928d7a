import type { Block, Inline, Piece } from './blocks.ts';
import { isNumeric } from './figures.ts';

/** Blocks as plain text for a terminal: aligned tables, no colours, control characters removed. */
export function terminal(blocks: readonly Block[]): string {
  return blocks.map(block).join('\n\n');
}

function block(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${clean(block.text)}\n${'─'.repeat(Math.min(72, clean(block.text).length))}`;
    case 'paragraph':
      return inline(block.text);
    case 'list':
      return block.items.map((item) => `  - ${inline(item)}`).join('\n');
    case 'table':
      return tableText(
        block.head,
        block.rows.map((row) => row.map(inline)),
      );
    case 'code':
      return block.text
        .split('\n')
        .map((line) => `    ${clean(line)}`)
        .join('\n');
    case 'details':
      return `${clean(block.summary)}\n${terminal(block.blocks)}`;
  }
}

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head.map(clean), ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumeric(rows, column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [line(all[0] as string[]), widths.map((w) => '─'.repeat(w)).join('  '), ...rows.map(line)]
    .map((text) => `  ${text}`)
    .join('\n');
}

function inline(text: Inline): string {
  return typeof text === 'string' ? clean(text) : text.map(piece).join('');
}

function piece(piece: Piece): string {
  if (typeof piece === 'string') return clean(piece);
  if ('bold' in piece) return clean(piece.bold);
  if ('code' in piece) return clean(piece.code);
  return piece.text === piece.link
    ? clean(piece.link)
    : `${clean(piece.text)} (${clean(piece.link)})`;
}

/** Escape sequences of a terminal are control characters: text from outside must not hold any. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
}

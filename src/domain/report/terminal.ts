import type { Block, Inline, Piece } from './blocks.ts';
import { columnsOf } from './columns.ts';
import { inert, inertLines, widthOf } from './text.ts';

/**
 * Blocks as plain text for a terminal: aligned tables, no colours, and nothing that steers a terminal
 * or the runner's log.
 *
 * @param width columns of the terminal; without it no line is broken
 */
export function terminal(blocks: readonly Block[], width = Number.POSITIVE_INFINITY): string {
  return withoutCommands(texts(blocks, width));
}

const texts = (blocks: readonly Block[], width: number): string =>
  blocks.map((each) => text(each, width)).join('\n\n');

function text(block: Block, width: number): string {
  switch (block.kind) {
    case 'heading':
      return `${inert(block.text)}\n${'─'.repeat(Math.min(72, widthOf(inert(block.text))))}`;
    case 'paragraph':
      return wrapped(inline(block.text), width, '');
    case 'list':
      return block.items.map((item) => wrapped(`  - ${inline(item)}`, width, '    ')).join('\n');
    case 'table':
      return columnsOf(
        block.head.map(inert),
        block.rows.map((row) => row.map(inline)),
        width,
      );
    case 'code':
      return inertLines(block.text)
        .split('\n')
        .map((line) => `    ${line.replaceAll('\t', '    ')}`.trimEnd())
        .join('\n');
    case 'details':
      return `${wrapped(`▾ ${inert(block.summary)}`, width, '  ')}\n\n${texts(block.blocks, width)}`;
  }
}

/** Broken between words; a word longer than a line stays whole, so that it can be copied. */
function wrapped(text: string, width: number, indent: string): string {
  if (widthOf(text) <= width) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) /)) {
    const longer = line === '' ? word : `${line} ${word}`;
    const isFull = line.trim() !== '' && widthOf(longer) > width;
    if (isFull) lines.push(line);
    line = isFull ? indent + word : longer;
  }
  return [...lines, line].join('\n');
}

function inline(text: Inline): string {
  return typeof text === 'string' ? inert(text) : text.map(piece).join('');
}

function piece(piece: Piece): string {
  if (typeof piece === 'string') return inert(piece);
  if ('bold' in piece) return inert(piece.bold);
  if ('code' in piece) return inert(piece.code);
  return piece.text === piece.link
    ? inert(piece.link)
    : `${inert(piece.text)} (${inert(piece.link)})`;
}

/** In a workflow's log a line that begins with `::`, or holds `##[`, would be a command. */
function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1:\u2060').replace(/##(?=\[)/g, '#\u2060#');
}

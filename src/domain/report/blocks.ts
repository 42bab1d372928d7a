/**
 * A report is a list of blocks of plain text. Only the renderers (`markdown.ts`, `terminal.ts`) know
 * how a format is written, so only they escape, and text from outside cannot become markup.
 */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Inline }
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly Inline[])[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] };

/** Text within a line: plain, or pieces of which some are marked. */
export type Inline = string | readonly Piece[];

export type Piece =
  | string
  | { readonly bold: string }
  | { readonly code: string }
  | { readonly link: string; readonly text: string };

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (...pieces: Piece[]): Block => ({ kind: 'paragraph', text: pieces });
export const list = (items: readonly Inline[]): Block => ({ kind: 'list', items });
export const table = (head: readonly string[], rows: readonly (readonly Inline[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});
export const code = (text: string): Block => ({ kind: 'code', text });
export const details = (summary: string, blocks: readonly Block[]): Block => ({
  kind: 'details',
  summary,
  blocks,
});

import { type Block, paragraph } from './blocks.ts';
import { markdown } from './markdown.ts';
import { formatMarker, type Marker } from './marker.ts';

/** GitHub refuses a longer comment. */
export const longestComment = 65_536;
/** GitHub drops a summary of more than 1 MiB; a character takes three bytes at most here. */
export const longestSummary = 340_000;

/**
 * The comment of a pull request: the blocks, and the marker in the last line. What is too long loses
 * its sections from the end, the longest folded one first, and says where they are shown whole.
 *
 * @param elsewhere where the whole report is, as the address of the run; null when nowhere
 */
export function comment(
  blocks: readonly Block[],
  marker: Marker,
  elsewhere: string | null,
  limit: number = longestComment,
): string {
  const end = `\n\n${formatMarker(marker)}`;
  const where = elsewhere === null ? 'the report file' : 'the summary of the run';
  return `${fit(blocks, limit - end.length, where)}${end}`;
}

/** The blocks as Markdown of at most `limit` characters; what is left out is named, and where it is. */
export function fit(blocks: readonly Block[], limit: number, where: string): string {
  let kept = blocks;
  while (markdown(kept).length > limit && kept.length > 1) kept = replaceLongest(kept, where);
  return markdown(kept).slice(0, limit);
}

/** Without its longest part; the first block, which holds the verdict, always stays. */
function replaceLongest(blocks: readonly Block[], where: string): Block[] {
  const sizes = blocks.map((block, index) => (index === 0 ? 0 : markdown([block]).length));
  const longest = sizes.indexOf(Math.max(...sizes));
  const block = blocks[longest] as Block;
  const note = 'Too long to be shown here: ';
  const what = block.kind === 'details' ? block.summary : block.kind;
  const left = paragraph(`${note}${what.slice(0, 100)} is in ${where}.`);
  const isNote = block.kind === 'paragraph' && markdown([block]).startsWith(note);
  return blocks.flatMap((each, index) => {
    if (index !== longest) return [each];
    return isNote ? [] : [left];
  });
}

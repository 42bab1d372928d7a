import { distance } from 'fastest-levenshtein';

/** The known word that `word` was most likely meant to be, if any is near enough to suggest. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const ranked = known
    .map((name) => ({ name, away: distance(lower, name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best && best.away <= Math.max(1, Math.round(word.length / 2.5)) ? best.name : undefined;
}

const mostKnown = 40;

/** `did you mean "x"?`, or the list of what is known when nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const name = nearest(word, known);
  return name === undefined
    ? `known: ${known.slice(0, mostKnown).join(', ')}${known.length > mostKnown ? ', …' : ''}`
    : `did you mean ${JSON.stringify(name)}?`;
}

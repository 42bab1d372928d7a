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
/** In characters: of a name, and of all that are listed. */
const longest = { name: 60, list: 450 };

/** `did you mean "x"?`, or the list of what is known when nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const name = nearest(word, known);
  return name === undefined ? `known: ${listed(known)}` : `did you mean ${JSON.stringify(name)}?`;
}

function listed(known: readonly string[]): string {
  const names: string[] = [];
  for (const name of known.slice(0, mostKnown)) {
    names.push(name.length > longest.name ? `${name.slice(0, longest.name)}…` : name);
    if (names.join(', ').length > longest.list) break;
  }
  return names.length < known.length ? `${names.join(', ')}, …` : names.join(', ');
}

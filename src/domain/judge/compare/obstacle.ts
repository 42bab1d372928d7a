import { minimumRows } from '../examples/slices.ts';
import type { Match } from './match.ts';

const mostAmbiguous = 0.05;
const leastShared = 0.5;

/** Why two models cannot be told apart on these examples, whatever the numbers say; with what to do. */
export function obstacle(match: Match): string | null {
  const { both, changed, onlyChampion, onlyCandidate, ambiguous, candidate } = match;
  const all = both + changed + Math.max(onlyChampion, onlyCandidate);
  if (candidate.keyedBy === 'label')
    return 'nothing tells one example from another: write an id, or the features, into the predictions file and set id';
  if (changed > 0)
    return `${changed} of ${both + changed} examples have another label than the champion was judged by: judge both models on the same evaluation data, for which predict runs the champion again`;
  if (both === 0)
    return 'champion and candidate have no example in common: judge both on the same evaluation data, or set id to a column that names an example';
  if (both < minimumRows)
    return `only ${both} examples are common to both, and ${minimumRows} are needed: judge both models on more of the same data`;
  if (both < leastShared * all)
    return `only ${both} of ${all} examples are common to both: judge both models on the same evaluation data`;
  if (ambiguous > mostAmbiguous * both)
    return `${ambiguous} of ${both} examples are equal to others, of which a model said different things: set id to a column that names an example`;
  return null;
}

/** Why values alone decide nothing. */
export const withoutPredictions =
  'without predictions of both models nothing tells how sure that is: let training write a predictions file';

/** Why evaluation data that have been looked at too often decide nothing any more. */
export function spent({ used, planned }: { used: number; planned: number }): string {
  return `this would be look ${used} at evaluation data that were meant for ${planned}, and a model can be good on them by luck: refresh the evaluation data`;
}

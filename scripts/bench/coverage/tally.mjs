/** How many intervals held the truth, and of how many it was said that they might not. */
export const tallyOf = () => ({ of: 0, held: 0, warned: 0, none: 0 });

/** @param found bounds, null where there are none */
export function count(tally, { low, high }, truth, isWarned = false) {
  if (low === null || high === null) {
    tally.none++;
    return;
  }
  tally.of++;
  if (low <= truth && truth <= high) tally.held++;
  if (isWarned) tally.warned++;
}

/**
 * In percent, bold where it is off 93 to 97 % by more than chance, then with the share of intervals
 * with a caveat; and with the share of draws that had no interval, when there are any.
 */
export function shareOf({ of, held, warned, none }) {
  if (of === 0) return none > 0 ? 'none' : '';
  const text = ((100 * held) / of).toFixed(1);
  const isOff = Math.abs(held / of - 0.95) > 0.02 + 2 * Math.sqrt((0.05 * 0.95) / of);
  const percent = (part) => `${((100 * part) / of).toFixed(0)} %`;
  const notes = [
    ...(isOff && warned > 0 ? [`caveat in ${percent(warned)}`] : []),
    ...(none > 0 ? [`none in ${((100 * none) / (of + none)).toFixed(0)} %`] : []),
  ];
  return `${isOff ? `**${text}**` : text}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}

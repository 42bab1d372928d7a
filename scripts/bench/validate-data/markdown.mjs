/** Results as a table in Markdown, each figure with its bar beside it. */

export const number = (value, digits) =>
  value.toLocaleString('en', { maximumFractionDigits: digits });
export const seconds = (value) => number(value, value < 10 ? 2 : 1);

/** @param {string[]} titles @param {string[][]} rows */
export function markdown(titles, rows) {
  const ruler = titles.map((_, index) => (index === 0 ? '---' : '---:'));
  return [titles, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * One row a contestant. `bars(contestant, taken, times)` gives sentences `[text, met]`; `times(of)`
 * is how many times as long as another it took.
 */
export function timeTable(contestants, results, { against, bars, installed }) {
  const rows = contestants.map((contestant) => {
    const taken = results.get(contestant.name);
    const times = (of) => ratio(taken, results.get(of.name));
    if (taken.failed && taken.ended)
      return [
        contestant.name,
        `failed (exit ${taken.code})`,
        ...against.map(() => ''),
        '',
        '',
        '',
        '',
      ];
    const over = taken.ended ? '' : 'over ';
    return [
      contestant.name,
      taken.ended ? `${seconds(taken.seconds)} s` : `did not end in ${seconds(taken.seconds)} s`,
      ...against.map((of) => (of.name === contestant.name ? '' : `${over}${number(times(of), 1)}`)),
      `${seconds(taken.cpu)} s`,
      `${number(taken.peak, 0)} MB`,
      `${number(installed(contestant), 0)} MB`,
      bars(contestant, taken, times).map(verdict).join('; '),
    ];
  });
  const ratios = against.map(({ name }) => `times ${name}`);
  return markdown(['', 'time', ...ratios, 'CPU', 'peak memory', 'installed', 'bar'], rows);
}

/** NaN where there is nothing to compare with. */
const ratio = (one, other) =>
  other?.ended && !other.failed ? one.seconds / other.seconds : Number.NaN;
const verdict = ([text, met]) => `${text}: ${met ? 'met' : 'not met'}`;

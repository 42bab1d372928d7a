/**
 * How often a verdict is right, on pairs of models whose true difference is known, beside other ways
 * of deciding on the same draws. `npm run bench -- decisions [whole] [slices] [roc_auc]
 * [accuracy] [rmse] [--quick]`. Keeps the tables in `docs/decision-rates.md`, but for `--quick`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

if (!existsSync(join(import.meta.dirname, '../../build/src/domain/judge/compare/compare.js')))
  throw new Error('npm run compile comes first');
const { accuracyOf, drawBinary, drawRegression, randomsOf } = await import('./decisions/draws.mjs');
const { gates, ours, rawSlices, rivals } = await import('./decisions/gates.mjs');
const { drawsOf, tell } = await import('./coverage/page.mjs');
const { markdown } = await import('./validate-data/markdown.mjs');

const isQuick = process.argv.includes('--quick');
const sizes = [200, 1000, 5000];
const page = isQuick ? null : 'decision-rates.md';
/** By size, and of slices when none is worse, which are to be rarely called so. */
const work = { 200: 1000, 1000: 600, 5000: 400 };
const manyDraws = 2000;
const partOf = (draws) => Math.round(draws / (isQuick ? 20 : 1));
const champion = 0.8;
const groups = 8;
const thousands = (count) => count.toLocaleString('en');

/** By metric: the margin, how a pair of a true gain is drawn, and how far from 0 a gain can be seen. */
const metrics = {
  roc_auc: {
    margin: 0.01,
    draw: (random, n, gain) =>
      drawBinary(random, { n, groups, champion, candidate: () => champion + gain }),
  },
  accuracy: {
    margin: 0.01,
    draw: (random, n, gain) => {
      const auc = solve((at) => accuracyOf(at, champion) - accuracyOf(champion, champion) - gain);
      return drawBinary(random, { n, groups, champion, candidate: () => auc });
    },
  },
  rmse: {
    margin: 0.02,
    // No candidate can gain more than the whole of the champion's error.
    draw: (random, n, gain) => drawRegression(random, { n, ratio: Math.max(0, 1 - gain) }),
  },
};

/** Of a function that ascends over areas from 0.5 to 1. */
function solve(of) {
  let [low, high] = [0.5, 0.9999];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (of(middle) < 0) low = middle;
    else high = middle;
  }
  return low;
}

/** The answers of each way of deciding, by its name. */
function simulate({ names, n, seed, draw, terms, draws = work[n] }) {
  const answers = Object.fromEntries(names.map((name) => [name, []]));
  for (let index = 0; index < partOf(draws); index++) {
    const pair = draw(randomsOf(seed * 1_000_003 + index * 101 + n));
    for (const name of names) answers[name].push(gates[name](pair, terms));
  }
  return answers;
}

const passes = ({ verdict }) => verdict === 'better' || verdict === 'not-worse';
const isWorse = ({ verdict }) => verdict === 'worse';
const share = (answers, is) => answers.filter(is).length / answers.length;
const percent = (value) => `${Number((100 * value).toFixed(1))}`;

/** A table with a row a gate and a column a size; the bar is for ours. */
function table(title, names, found, { is, bar, note = '' }) {
  const at = (name, n) => share(found[n][name], is);
  const rows = names.map((name) => [
    name,
    ...sizes.map((n) => `${percent(at(name, n))} %`),
    name === ours && bar ? `${bar.text}: ${bar.isMet(at) ? 'met' : 'not met'}` : '',
  ]);
  const draws = `Draws: ${drawsOf(sizes.map((n) => [found[n][ours].length, n]))} examples.${note}`;
  const titles = ['', ...sizes.map((n) => `${thousands(n)} examples`), 'bar'];
  tell(page, title, `${draws}\n\n${markdown(titles, rows)}`);
}

const atMost = (most) => ({
  text: `at most ${percent(most)} %`,
  isMet: (at) => sizes.every((n) => at(ours, n) <= most),
});
const atLeast = (least) => ({
  text: `at least ${percent(least)} %`,
  isMet: (at) => sizes.every((n) => at(ours, n) >= least),
});
/** A group of 25, which is all that 200 examples hold, is not judged. */
const noLess = (other) => ({
  text: 'no less often than the other, from 1,000 examples on',
  isMet: (at) => sizes.filter((n) => n >= 1000).every((n) => at(ours, n) >= at(other, n)),
});

function bySize(run) {
  return Object.fromEntries(sizes.map((n) => [n, run(n)]));
}

const parts = { whole: onWhole, slices: onSlices };
for (const name of askedOf(Object.keys(parts))) parts[name]();

/** Those that the command names, or all. */
function askedOf(names) {
  const asked = names.filter((name) => process.argv.includes(name));
  return asked.length > 0 ? asked : names;
}

/** Verdicts on all examples. */
function onWhole() {
  for (const metric of askedOf(Object.keys(metrics))) {
    const { margin, draw } = metrics[metric];
    const seed = Object.keys(metrics).indexOf(metric);
    const terms = { metric, margin };
    const names = [ours, ...Object.keys(rivals)];
    const run = (gain, shift) =>
      bySize((n) =>
        simulate({
          names,
          n,
          seed: 10 * seed + shift,
          terms,
          draw: (random) => draw(random, n, gain(n)),
        }),
      );
    const equal = run(() => 0, 1);
    const seen = bySize((n) => median(equal[n][ours].map(({ detectable }) => detectable)));
    const near = run(() => -1.1 * margin, 2);
    const far = run((n) => 2 * seen[n], 3);
    const title = (what) => `${metric}, margin ${margin}: ${what}`;
    table(title('worse by a tenth more than the margin, and passed'), names, near, {
      is: passes,
      bar: atMost(0.05),
    });
    table(
      title('equal, and called worse (or refused, where there is nothing between)'),
      names,
      equal,
      { is: isWorse, bar: atMost(0.05) },
    );
    table(title('equal, and passed'), names, equal, { is: passes });
    table(title('better by twice the detectable difference, and called better'), names, far, {
      is: ({ verdict }) => verdict === 'better',
      bar: atLeast(0.9),
      note: ` Twice the detectable: ${sizes.map((n) => (2 * seen[n]).toPrecision(2)).join(', ')}.`,
    });
  }
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** A candidate that is worse for one group, and groups for which it is not. */
function onSlices() {
  const terms = { metric: 'roc_auc', margin: 0.005 };
  const sliced = [ours, rawSlices, ...Object.keys(rivals)];
  const candidateOf = (bad) => (at) => (at === 0 ? champion - bad : champion + 0.03);
  for (const bad of [0.08, 0.05]) {
    const found = bySize((n) =>
      simulate({
        ...{ names: sliced, n, seed: 50 + 100 * bad, terms },
        draw: (random) => drawBinary(random, { n, groups, champion, candidate: candidateOf(bad) }),
      }),
    );
    const what = `roc_auc, margin 0.005, better by 0.03 in seven groups and worse by ${bad} in one`;
    table(`${what}: that one is named`, [ours, rawSlices], found, {
      is: ({ slices }) => slices.includes('g0'),
      bar: noLess(rawSlices),
    });
    table(`${what}: another one is named`, [ours, rawSlices], found, {
      is: ({ slices }) => slices.some((name) => name !== 'g0'),
      bar: atMost(0.05),
    });
    table(`${what}: passed`, sliced, found, { is: passes });
  }

  const many = bySize((n) =>
    simulate({
      ...{ names: [ours, rawSlices], n, seed: 80, terms: { metric: 'roc_auc', margin: 0 } },
      draws: manyDraws,
      draw: (random) => drawBinary(random, { n, groups: 20, champion, candidate: () => champion }),
    }),
  );
  table(
    'roc_auc, margin 0, twenty groups and two equal models: a group is called worse',
    [ours, rawSlices],
    many,
    {
      is: ({ slices }) => slices.length > 0,
      bar: atMost(0.05),
    },
  );
  table(
    'roc_auc, margin 0, twenty groups and two equal models: the whole is called worse',
    [ours, rawSlices],
    many,
    {
      is: isWorse,
      bar: atMost(0.05),
    },
  );
}

/**
 * How often drift is called where nothing has changed, and how often a change is found: ours from
 * rows and from a stored profile, Evidently's defaults, and plain tests at 0.05, on the same draws
 * of twenty columns. `npm run bench -- drift [SHARE]`, with a share of the comparisons.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changes, columns, draw, randomOf } from './drift/draws.mjs';
import { startRivals } from './drift/rivals.mjs';

const root = join(import.meta.dirname, '../..');
if (!existsSync(join(root, 'build/src/domain/data/drift/compare.js')))
  throw new Error('npm run compile comes first');
const { compareDrift } = await import('../../build/src/domain/data/drift/compare.js');
const { fileOf, storedOf } = await import('./drift/sides.mjs');
const part = Number(process.argv[3] ?? 1);

/** Rows of the reference and of the current table; comparisons by ours and the plain tests, and by Evidently. */
const sizes = [
  [50, 50, 400, 10],
  [200, 200, 400, 10],
  [1000, 1000, 400, 10],
  [1001, 1001, 400, 10],
  [5000, 5000, 200, 6],
  [5000, 200, 200, 0],
  [1000, 20_000, 100, 0],
  [100_000, 100_000, 20, 1],
];
const rivals = await startRivals(join(root, '.bench/drift'));
const versions = Object.entries(rivals.versions).map(([name, version]) => `${name} ${version}`);
const names = Object.keys(columns);
console.log(`${names.length} columns; ${versions.join(', ')}; Node ${process.version}\n`);

console.log('No change: comparisons in which at least one column is called drifted\n');
heading('rows', 'ours, from rows', 'ours, from a stored profile', 'Evidently', 'tests at 0.05');
for (const [n, m, ours, theirs] of sizes) {
  const called = await simulate(n, m, ours, theirs, null, (drifted) => drifted.length > 0);
  row(n === m ? thousands(n) : `${thousands(n)} and ${thousands(m)}`, called);
}

console.log('\nOne column changed: comparisons in which it is found\n');
heading(
  'rows, change',
  'ours, from rows',
  'ours, from a stored profile',
  'Evidently',
  'tests at 0.05',
);
for (const n of [1000, 5000])
  for (const [name, change] of Object.entries(changes)) {
    const isFound = (drifted) => drifted.includes(change.column);
    row(`${thousands(n)}, ${name}`, await simulate(n, n, 100, 6, change, isFound));
  }
rivals.close();

/** By each way of looking, of how many comparisons how many count. */
async function simulate(n, m, ours, theirs, change, counts) {
  const tallies = {};
  const tally = (way, drifted) => {
    tallies[way] ??= { of: 0, count: 0 };
    tallies[way].of++;
    if (counts(drifted)) tallies[way].count++;
  };
  for (let i = 0; i < Math.ceil(ours * part); i++) {
    const random = randomOf(i * 1_000_003 + n * 31 + m + (change ? 7 : 0));
    const [reference, current] = [draw(n, random), draw(m, random, change)];
    const [before, now] = [fileOf(reference, n), fileOf(current, m)];
    tally('rows', driftedOf(compareDrift(before, now)));
    tally('profile', driftedOf(compareDrift(storedOf(before), now)));
    const isAsked = i < Math.ceil(theirs * part);
    const answer = await rivals.ask(reference, current, [n, m], isAsked);
    tally('plain', answer.plain);
    if (isAsked) tally('evidently', answer.evidently);
  }
  return tallies;
}

function driftedOf({ columns }) {
  return columns.filter(({ verdict }) => verdict === 'drifted').map(({ column }) => column);
}

function heading(...cells) {
  console.log(`| ${cells.join(' | ')} |\n| --- |${' ---: |'.repeat(cells.length - 1)}`);
}

function row(label, tallies) {
  const cells = ['rows', 'profile', 'evidently', 'plain'].map((way) => {
    const { of, count } = tallies[way] ?? { of: 0 };
    return of === 0 ? '' : `${Number(((100 * count) / of).toFixed(1))} % of ${of}`;
  });
  console.log(`| ${label} | ${cells.join(' | ')} |`);
}

function thousands(count) {
  return count.toLocaleString('en');
}

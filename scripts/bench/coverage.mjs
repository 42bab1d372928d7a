/**
 * How often the 95 % intervals hold the truth, on worlds in which it is known: ours and, beside it on
 * the same draws, the percentile bootstrap by rows. `npm run bench -- coverage [--quick] [SHARE] [PART…]`,
 * with a share of the draws; a part is a word of a world's name, or `differences`. Keeps the tables in
 * `docs/coverage.md`, but for `--quick`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
if (!existsSync(join(root, 'build/src/domain/judge/intervals/uncertainties.js')))
  throw new Error('npm run compile comes first');
const { worlds } = await import('./coverage/models.mjs');
const { metricsOfWorld, simulate, truthOf } = await import('./coverage/simulate.mjs');
const { shareOf } = await import('./coverage/tally.mjs');
const { drawsOf, tell } = await import('./coverage/page.mjs');
const { markdown } = await import('./validate-data/markdown.mjs');

const isQuick = process.argv.includes('--quick');
const words = process.argv.slice(3).filter((word) => !word.startsWith('--'));
const parts = words.filter((word) => !(Number(word) > 0));
const sizes = [100, 1000, 10_000];
/** By size: draws, those of them with percentiles as well, and the resamples of these. */
const work = {
  100: { draws: 2000, percentiles: 200, resamples: 1000 },
  1000: { draws: 1000, percentiles: 100, resamples: 1000 },
  10000: { draws: 500, percentiles: 50, resamples: 400 },
};
const part = isQuick ? 0.1 : Number(words.find((word) => Number(word) > 0) ?? 1);
const page = isQuick ? null : 'coverage.md';
const workOf = (n) => ({
  ...work[n],
  draws: Math.ceil(part * work[n].draws),
  percentiles: Math.ceil(part * work[n].percentiles),
});

for (const world of Object.keys(worlds)) {
  if (parts.length > 0 && !parts.some((part) => world.includes(part))) continue;
  const metrics = metricsOfWorld(world);
  const truth = truthOf(world, metrics);
  const tallies = sizes.map((n) => simulate(world, metrics, truth, n, workOf(n)));
  const rows = metrics.map(({ name }, which) => {
    const own = tallies.map((all) => all[which]);
    const methods = new Set(own.flatMap((one) => [...one.methods]));
    const cells = own.flatMap(({ ours, theirs }) => [shareOf(ours), shareOf(theirs)]);
    return [name, ...cells, [...methods].join('; ') || 'none'];
  });
  const titles = sizes.flatMap((n) => [`n = ${n.toLocaleString('en')}`, 'percentile']);
  const counted = (what) => drawsOf(sizes.map((n) => [workOf(n)[what], n]));
  const draws = `Draws: ${counted('draws')} examples; with percentiles ${counted('percentiles')}.`;
  tell(page, world, `${draws}\n\n${markdown(['metric', ...titles, 'method'], rows)}`);
}

if (parts.length === 0 || parts.includes('differences')) {
  const { differences } = await import('./coverage/differences.mjs');
  for (const { title, text } of differences(part)) tell(page, title, text);
}

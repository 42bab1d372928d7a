/**
 * How often the 95 % intervals hold the truth, on worlds in which it is known: ours and, beside it on
 * the same draws, the percentile bootstrap by rows. `npm run bench -- coverage [--quick] [SHARE] [PART…]`,
 * with a share of the draws; a part is a word of a world's name, or `differences`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
if (!existsSync(join(root, 'build/src/domain/judge/intervals/uncertainties.js')))
  throw new Error('npm run compile comes first');
const { worlds } = await import('./coverage/models.mjs');
const { metricsOfWorld, simulate, truthOf } = await import('./coverage/simulate.mjs');
const { markdown } = await import('./validate-data/markdown.mjs');

const isQuick = process.argv.includes('--quick');
const words = process.argv.slice(3).filter((word) => !word.startsWith('--'));
const parts = words.filter((word) => !(Number(word) > 0));
const sizes = [100, 1000, 10_000];
/** By size: draws, those of them with percentiles as well, and the resamples of these. */
const work = {
  100: { draws: 2000, percentiles: 600, resamples: 1000 },
  1000: { draws: 1000, percentiles: 300, resamples: 1000 },
  10000: { draws: 500, percentiles: 100, resamples: 400 },
};
const part = isQuick ? 0.1 : Number(words.find((word) => Number(word) > 0) ?? 1);
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
  console.log(`\n### ${world}\n`);
  const rows = metrics.map(({ name }, which) => {
    const own = tallies.map((all) => all[which]);
    const methods = new Set(own.flatMap((one) => [...one.methods]));
    const cells = own.map(({ ours, theirs }) => `${share(ours)} | ${share(theirs)}`);
    return [name, [...methods].join('; ') || 'none', ...cells];
  });
  const titles = sizes.flatMap((n) => [`n = ${n.toLocaleString('en')}`, 'percentile']);
  console.log(markdown(['metric', 'method', ...titles], rows));
}

if (parts.length === 0 || parts.includes('differences')) {
  const { differences } = await import('./coverage/differences.mjs');
  console.log(`\n### differences of two models\n\n${differences({ quick: isQuick })}`);
}

/** In percent; with the share of draws that had no interval, when there are any. */
function share({ of, held, undefined: none }) {
  if (of === 0) return '';
  const text = ((100 * held) / of).toFixed(1);
  const isOff = Math.abs(held / of - 0.95) > 0.02 + 2 * Math.sqrt((0.05 * 0.95) / of);
  const marked = isOff ? `**${text}**` : text;
  return none > 0 ? `${marked} (none in ${((100 * none) / (of + none)).toFixed(0)} %)` : marked;
}

/**
 * What intervals and comparisons take, beside scipy.stats.bootstrap with scikit-learn's metrics, and
 * evalsig: `npm run bench -- judge [--quick] [PART…]`, where a part is `metrics` or `compare`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
if (!existsSync(join(root, 'build/src/domain/judge/evaluate.js')))
  throw new Error('npm run compile comes first');
const { predictions } = await import('./judge/files.mjs');
const { environment } = await import('./environment.mjs');
const { markdown, number, seconds } = await import('./validate-data/markdown.mjs');
const { race } = await import('./validate-data/measure.mjs');

const isQuick = process.argv.includes('--quick');
const parts = process.argv.slice(3).filter((word) => !word.startsWith('--'));
const home = join(root, '.bench/judge');
const script = (name) => join(import.meta.dirname, 'judge', name);
const commands = environment(join(home, 'python'), script('requirements.txt'));
const ours = (name, ...rest) => [process.execPath, script(name), ...rest];
const resamples = 2000;
/** Of scipy: the time of one more resample is the difference of the two runs over that of these. */
const [few, more] = [5, 15];
const binary = ['--task', 'binary', '--id', 'id', '--score', 'score'];

if (parts.length === 0 || parts.includes('metrics'))
  for (const rows of isQuick ? [100_000] : [100_000, 1_000_000]) await metricsOf(rows);
if (parts.length === 0 || parts.includes('compare')) await comparisonOf(100_000);

async function metricsOf(rows) {
  const { champion } = await predictions(home, rows);
  const python = (count) => [join(commands, 'python'), script('bootstrap.py'), champion.csv, count];
  const results = race(
    [
      { name: 'mlops evaluate', argv: ours('mlops.mjs', 'evaluate', champion.csv, ...binary) },
      { name: 'mlops, all resampled', argv: ours('resample.mjs', champion.csv, resamples) },
      { name: 'reading alone', argv: ours('resample.mjs', champion.csv, 1) },
      { name: 'few', argv: python(few), runs: 1 },
      { name: 'more', argv: python(more), runs: 1 },
    ],
    { runs: isQuick ? 1 : 3, limit: 900 },
  );
  const [short, long] = [results.get('few'), results.get('more')];
  const all = (what) =>
    short[what] + ((long[what] - short[what]) / (more - few)) * (resamples - few);
  const theirs = { ...long, seconds: all('seconds'), cpu: all('cpu') };
  console.log(`\n### All binary metrics of ${rows.toLocaleString('en')} rows\n`);
  table([
    ['mlops evaluate (the method chosen by metric)', results.get('mlops evaluate')],
    ['mlops, 2,000 resamples of every metric', results.get('mlops, all resampled')],
    ['of it, to start and to read', results.get('reading alone')],
    [`scipy.stats.bootstrap, 2,000 (from ${few} and ${more})`, theirs],
  ]);
}

/** evalsig compares one mean a run, of a score that its file holds ready: there is no more to ask of it. */
async function comparisonOf(rows) {
  const { champion, candidate } = await predictions(home, rows);
  const files = [
    champion.csv,
    candidate.csv,
    ...binary,
    '--primary',
    'accuracy',
    '--margin',
    '0.005',
  ];
  const evalsig = (...method) => [
    ...[join(commands, 'evalsig'), 'compare', '--baseline', champion.json],
    ...['--candidate', candidate.json, '--metric', 'accuracy', ...method],
  ];
  const bootstrap = ['--method', 'paired_bootstrap', '--resamples', String(resamples)];
  const alone = ours('difference.mjs', 'accuracy', champion.csv, candidate.csv);
  const runs = isQuick ? 1 : 3;
  const results = race(
    [
      { name: 'mlops', argv: ours('mlops.mjs', 'compare', ...files) },
      { name: 'slices', argv: ours('mlops.mjs', 'compare', ...files, '--slices', 'region') },
      { name: 'accuracy', argv: alone },
      { name: 'evalsig', argv: evalsig() },
      { name: 'accuracy, bootstrap', argv: [...alone, resamples] },
      { name: 'evalsig, bootstrap', argv: evalsig(...bootstrap), runs: 1 },
    ],
    { runs, limit: 900 },
  );
  console.log(`\n### Two models on ${rows.toLocaleString('en')} rows\n`);
  table([
    ['mlops compare, every metric', results.get('mlops')],
    ['mlops compare, every metric, with 50 slices', results.get('slices')],
    ['mlops, accuracy alone', results.get('accuracy')],
    ['evalsig compare, accuracy alone', results.get('evalsig')],
    ['mlops, accuracy alone, 2,000 resamples', results.get('accuracy, bootstrap')],
    ['evalsig compare, accuracy alone, 2,000 resamples', results.get('evalsig, bootstrap')],
  ]);
}

/** Exit codes from 2 on are failures of the contestant; 1 is a verdict, or a bug that `mlops` shows. */
function table(contestants) {
  const [, first] = contestants[0];
  const rows = contestants.map(([name, taken]) => {
    if (!taken.ended || taken.code > 1) return [name, `failed (exit ${taken.code})`, '', '', ''];
    const times = number(taken.seconds / first.seconds, 1);
    return [
      name,
      ...[`${seconds(taken.seconds)} s`, times],
      ...[`${seconds(taken.cpu)} s`, `${number(taken.peak, 0)} MB`],
    ];
  });
  console.log(markdown(['', 'time', 'times the first', 'CPU', 'peak memory'], rows));
}

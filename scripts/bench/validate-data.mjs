/**
 * How fast `validate-data` is beside its own engine and beside the known tools, as tables in Markdown:
 * `npm run bench -- validate-data [rows] [rivals] [flights] [small] [growth] [width] [--large] [--beside NAME,…]`.
 * `--beside` names the known tools that are measured, of which some take half an hour; `--large` adds to the growth 50 million rows, and 72 million, a CSV of 5 GB, with little memory.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runtime } from './runtime.mjs';
import {
  check,
  fetchSize,
  installed,
  limited,
  parse,
  profile,
  rivals,
  summarize,
  versions,
} from './validate-data/contestants.mjs';
import { customerTable, flightTable, folder, wideTable } from './validate-data/files.mjs';
import { markdown, number, seconds, timeTable } from './validate-data/markdown.mjs';
import { race } from './validate-data/measure.mjs';

const million = 1_000_000;
const parts = { rows, rivals: customers, flights, small, growth, width };
const { values: given, positionals: asked } = parseArgs({
  args: process.argv.slice(3),
  options: { large: { type: 'boolean', default: false }, beside: { type: 'string' } },
  allowPositionals: true,
});
const { large } = given;
const beside = given.beside?.split(',');
for (const [kind, known, names] of [
  ['part', Object.keys(parts), asked],
  ['tool', rivals.map(({ name }) => name), beside ?? []],
]) {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) continue;
  console.error(`no ${kind} ${unknown}; there are: ${known.join(', ')}`);
  process.exit(2);
}
const tools = rivals.filter(({ name }) => !beside || beside.includes(name));
const [{ model }] = cpus();
const release = execFileSync(runtime(), ['--version'], { encoding: 'utf8' }).trim();
console.log(`Node ${release}, ${model}, two cores, the fastest of the runs.\n`);
for (const name of asked.length > 0 ? asked : Object.keys(parts)) await parts[name]();

/** Our share on top of the engine's. */
async function rows() {
  const table = await customerTable(5 * million);
  for (const format of ['csv', 'parquet']) {
    const all = [parse, summarize, profile, check];
    const results = time(all, table, format, { runs: 5 });
    const bars = (contestant, taken, times) => [
      ...(contestant === profile && format === 'csv'
        ? [['at most 3 × parse', times(parse) <= 3]]
        : []),
      ...(contestant === check && format === 'csv'
        ? [['at most 4 × parse', times(parse) <= 4]]
        : []),
      ...([profile, check].includes(contestant) ? [['below 600 MB', taken.peak < 600]] : []),
    ];
    print(`5 million rows by 10 columns, ${format}`, all, results, { against: [parse], bars });
  }
}

/** The known tools with the same work, as far as each can. */
async function customers() {
  const table = await customerTable(5 * million);
  for (const format of ['csv', 'parquet'])
    besideTools(`5 million rows by 10 columns, beside the known tools, ${format}`, table, {
      format,
      runs: 5,
    });
  const notes = tools.map((rival) => [rival.name, versions(rival), rival.cannot]);
  console.log(`${markdown(['', 'versions', 'cannot do'], notes)}\n`);
}

/** The same with a real table. */
async function flights() {
  // Runs of a second differ more from each other than those of ten.
  const options = { format: 'csv', runs: 10, env: ownCache('flights') };
  besideTools('flights, 336,776 rows by 19 columns, csv', await flightTable(), options);
}

function besideTools(title, table, { format, runs, env }) {
  const least = { hand: 2.5, suite: 6, report: 12 };
  const bars = ({ kind, does = check }, _, times) =>
    kind ? [[`at least ${least[kind]} × ${does.name}`, times(does) >= least[kind]]] : [];
  const all = [parse, { ...profile, env }, { ...check, env }, ...tools];
  const results = time(all, table, format, { runs, once: ['suite', 'report'] });
  print(title, all, results, { against: [parse, profile, check], bars });
}

/** What V8 compiled is of runs with the same table, as it is where one table is checked again and again. */
function ownCache(name) {
  return { XDG_CACHE_HOME: join(folder, 'cache', name) };
}

/** What it takes to start. */
async function small() {
  const table = await customerTable(1000);
  const env = ownCache('small');
  const all = [{ ...profile, env }, { ...check, env }, ...tools];
  const results = time(all, table, 'csv', { runs: 5 });
  const bars = ({ kind, does = check }, taken, times) => {
    if (!kind) return [['below 0.7 s', taken.seconds < 0.7]];
    return kind === 'hand' ? [] : [[`at least 15 × ${does.name}`, times(does) >= 15]];
  };
  print('1,000 rows by 10 columns, csv', all, results, { against: [profile, check], bars });
  const fetched = fetchSize() / million;
  console.log(
    `The first run ever fetches ${number(fetched, 1)} MB (at most 25: ${fetched <= 25 ? 'met' : 'not met'}).\n`,
  );
}

/** Whether time grows with the rows and no faster, and what little memory costs. */
async function growth() {
  const lines = [];
  const add = async (rows, contestants, runs) => {
    const results = time(contestants, await customerTable(rows), 'csv', { runs, limit: 3600 });
    lines.push(...perUnit(`${number(rows, 0)} rows`, results, rows / million));
    return ({ name }) => {
      const { failed, seconds: taken } = results.get(name);
      return failed ? Number.NaN : taken / rows;
    };
  };
  await add(million / 2, [parse, profile, check], 3);
  await add(5 * million, [parse, profile, check, limited], 3);
  // Both are read by DuckDB, the smaller one with as much memory as it wants.
  const usual = large && (await add(50 * million, [parse, profile, check], 1));
  const little = large && (await add(72 * million, [limited], 1));
  console.log(`${markdown(['', '', 'time', 'a million rows', 'peak memory'], lines)}\n`);
  if (!usual || !little) return;
  const times = little(limited) / usual(check);
  const met = times < 1.5 ? 'met' : 'not met';
  console.log(
    `With 256 MB, a CSV of 5 GB takes ${number(times, 2)} × the time a row of one without a limit (below 1.5: ${met}).\n`,
  );
}

/** Whether time grows with the columns and no faster: ten million cells each. */
async function width() {
  const lines = [];
  for (const columns of [10, 100, 1000]) {
    const table = await wideTable(columns);
    const results = time([parse, profile, check], table, 'csv', { runs: 3 });
    lines.push(...perUnit(`${number(columns, 0)} columns`, results, 10));
  }
  console.log(`${markdown(['', '', 'time', 'a million cells', 'peak memory'], lines)}\n`);
}

function perUnit(title, results, units) {
  return [...results].map(([name, { failed, code, peak, seconds: taken }]) => [
    title,
    name,
    failed ? `failed (exit ${code})` : `${seconds(taken)} s`,
    failed ? '' : `${number(taken / units, 3)} s`,
    `${number(peak, 0)} MB`,
  ]);
}

function time(contestants, table, format, { once = [], ...options }) {
  const commands = contestants.map(({ argv, env, kind, name }) => ({
    ...{ name, env },
    argv: argv(table[format], table),
    ...(once.includes(kind) && { runs: 1 }),
  }));
  return race(commands, options);
}

function print(title, contestants, results, options) {
  console.log(`### ${title}\n`);
  console.log(`${timeTable(contestants, results, { ...options, installed })}\n`);
}

import type { Contract } from '../../domain/data/contract.ts';
import type { ColumnReading } from '../../domain/data/dataset.ts';
import { inferKind, missingSpellings, surelyMissing } from '../../domain/data/kind.ts';
import { isText } from '../../domain/data/profile.ts';
import type { StoredColumn } from './cells.ts';
import type { Cell, Database } from './database.ts';
import { beyondDoubles, type Loaded, load } from './load.ts';
import type { Scan } from './scan.ts';
import { anyOf } from './sql.ts';

/** So many rows of a file say of which type its columns probably are. */
const sampleSize = 10_000;
/** So many different cells that do not read as that say what else they are. */
const mostStrays = 1_000;

interface Guess {
  reading: ColumnReading;
  /** The cells that it was guessed from; null where the contract says what the column is. */
  cells: (string | null)[] | null;
}

/**
 * Loads the files with each column read as the contract says. A column of which it says nothing is
 * read as what its first rows are; where a later cell does not fit, the file is read once more.
 */
export async function loadSettled(
  database: Database,
  table: string,
  scans: readonly Scan[],
  contract: Contract | null,
): Promise<Loaded> {
  const guesses = await guess(database, scans, contract);
  const huge = new Set<string>();
  for (;;) {
    const readings = guesses.map(({ reading }) => reading);
    const loaded = await load(database, table, scans, readings, huge);
    const beyond = await beyondDoubles(database, loaded);
    for (const name of beyond) huge.add(name);
    const strays = await strayCells(database, scans, loaded, guesses);
    for (const [name, cells] of strays)
      widen(guesses.find((it) => it.reading.name === name)!, cells);
    if (beyond.length === 0 && strays.size === 0) {
      await blankMissing(database, loaded, guesses);
      return loaded;
    }
  }
}

async function guess(
  database: Database,
  scans: readonly Scan[],
  contract: Contract | null,
): Promise<Guess[]> {
  const names = [...new Set(scans.flatMap((scan) => scan.names))];
  const open = names.filter((name) => !contract?.fields.some((field) => field.name === name));
  const cells = await sample(database, scans, open);
  return names.map((name) => {
    const field = contract?.fields.find((field) => field.name === name);
    if (field && contract) {
      const missing = field.missingValues ?? contract.missingValues;
      return { reading: { ...field, missing }, cells: null };
    }
    const own = cells.get(name) as (string | null)[];
    const missing = contract?.missingValues ?? missingSpellings(own);
    const kind = inferKind(own, new Set(missing));
    return { reading: { name, ...kind, missing, sensitive: false }, cells: own };
  });
}

async function sample(database: Database, scans: readonly Scan[], names: readonly string[]) {
  const cells = new Map(names.map((name): [string, (string | null)[]] => [name, []]));
  if (names.length === 0) return cells;
  for (const scan of scans.slice(0, 20)) {
    const select = names.map((name) => (scan.names.includes(name) ? scan.cell(name) : 'null'));
    const rows = await database.rows(
      `select ${select.join(', ')} from ${scan.from} where ${scan.where} limit ${sampleSize}`,
    );
    names.forEach((name, index) => {
      for (const row of rows) cells.get(name)?.push((row[index] ?? null) as string | null);
    });
  }
  return cells;
}

/** The cells of guessed columns that do not read as what was guessed. */
async function strayCells(
  database: Database,
  scans: readonly Scan[],
  { table, columns }: Loaded,
  guesses: readonly Guess[],
): Promise<Map<string, string[]>> {
  const guessed = columns.filter(
    ({ reading }, index) => guesses[index]?.cells && !isText(reading.type),
  );
  const found = new Map<string, string[]>();
  if (guessed.length === 0) return found;
  const [counts = []] = await database.rows(
    `select ${guessed.map(({ invalid }) => `count(*) filter (where ${invalid})`).join(', ')} from ${table}`,
  );
  for (const [index, column] of guessed.entries())
    if (Number(counts[index]) > 0)
      found.set(column.reading.name, await distinctStrays(database, scans, column));
  return found;
}

async function distinctStrays(
  database: Database,
  scans: readonly Scan[],
  { reading, made, invalid }: StoredColumn,
): Promise<string[]> {
  const strays = new Set<string>();
  for (const scan of scans.filter(({ names }) => names.includes(reading.name))) {
    const read = made.map(({ name, from }) => `${from('cell')} as ${name}`);
    const rows = await database.rows(
      `select distinct cell from (select cell, ${read.join(', ')} from
       (select ${scan.cell(reading.name)} as cell from ${scan.from} where ${scan.where}))
       where ${invalid} limit ${mostStrays}`,
    );
    for (const [cell] of rows) strays.add(cell as string);
  }
  return [...strays];
}

/** Takes more cells into account: other spellings of a missing value, or else another type. */
function widen(guess: Guess, strays: readonly string[]): void {
  const { reading } = guess;
  const cells = [...(guess.cells as (string | null)[]), ...strays];
  guess.cells = cells;
  const missing = missingSpellings(cells);
  const kind = inferKind(cells, new Set(missing));
  const isNew = strays.every((cell) => missing.includes(cell)) || kind.type !== reading.type;
  const { name, sensitive } = reading;
  guess.reading = isNew
    ? { name, ...kind, missing, sensitive }
    : { name, type: 'string', missing: sure(missing), sensitive };
}

const sure = (missing: readonly string[]) =>
  missing.filter((spelling) => spelling === '' || surelyMissing.includes(spelling));

/** In a column of text a spelling of a missing value is one wherever it stands. */
async function blankMissing(
  database: Database,
  { table, columns }: Loaded,
  guesses: readonly Guess[],
): Promise<void> {
  const guessed = columns.filter(({ reading }, at) => guesses[at]?.cells && isText(reading.type));
  if (guessed.length === 0) return;
  const among = guessed.map(
    ({ value }) => `list(distinct ${value}) filter (where ${value} in ${anyOf(surelyMissing)})`,
  );
  const [row = []] = await database.rows(`select ${among.join(', ')} from ${table}`);
  for (const [index, { reading, value }] of guessed.entries()) {
    const there = (row[index] as unknown as Cell[] | null)?.map(String) ?? [];
    if (there.length === 0) continue;
    reading.missing = [...reading.missing, ...there];
    await database.run(`update ${table} set ${value} = null where ${value} in ${anyOf(there)}`);
  }
}

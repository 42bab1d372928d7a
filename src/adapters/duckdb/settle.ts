import type { Contract } from '../../domain/data/contract/contract.ts';
import type { ColumnReading } from '../../domain/data/dataset.ts';
import { isText } from '../../domain/data/profile/profile.ts';
import { fieldReading } from '../../domain/data/table/reading-of.ts';
import { inferKind, missingSpellings, surelyMissing } from '../../domain/data/values/kind.ts';
import type { StoredColumn } from './cells.ts';
import type { Cell, Database } from './database.ts';
import { type Loaded, load } from './load.ts';
import { isBeyond } from './number-cells.ts';
import type { Scan } from './scan.ts';
import { anyOf } from './sql.ts';

/** So many rows of a file say of which type its columns probably are; fewer where there are many columns. */
const sampleSize = 10_000;
const mostSampled = 1_000_000;
/** So many different cells that do not read as that say what else they are. */
const mostStrays = 1_000;

interface Guess {
  reading: ColumnReading;
  /** The cells that it was guessed from; null where the contract says what the column is. */
  cells: (string | null)[] | null;
  /** Spellings of a missing value that the contract names for all columns; null where they are found out too. */
  missing: readonly string[] | null;
  decimalChar?: string | undefined;
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
    const misfits = await misfitsOf(database, loaded, guesses);
    for (const column of misfits.beyond) huge.add(column.reading.name);
    for (const column of misfits.strange) {
      const guess = guesses.find(({ reading }) => reading === column.reading) as Guess;
      widen(guess, await distinctStrays(database, scans, column));
    }
    if (misfits.beyond.length + misfits.strange.length > 0) continue;
    for (const column of misfits.missing) await blank(database, table, column);
    return loaded;
  }
}

async function guess(
  database: Database,
  scans: readonly Scan[],
  contract: Contract | null,
): Promise<Guess[]> {
  const names = [...new Set(scans.flatMap((scan) => scan.names))];
  const fields = new Map(contract?.fields.map((field) => [field.name, field]));
  const open = names.filter((name) => !fields.has(name));
  const cells = await sample(database, scans, open);
  return names.map((name) => {
    const field = fields.get(name);
    if (field && contract) {
      return { reading: fieldReading(field, contract), cells: null, missing: null };
    }
    const own = cells.get(name) as (string | null)[];
    const said = contract?.missingValues ?? null;
    const missing = said ?? missingSpellings(own);
    const decimalChar = contract?.dialect.decimalChar;
    const kind = inferKind(own, new Set(missing), decimalChar);
    const reading = { name, ...kind, missing, sensitive: false };
    return { reading, cells: own, missing: said, decimalChar };
  });
}

async function sample(database: Database, scans: readonly Scan[], names: readonly string[]) {
  const cells = new Map(names.map((name): [string, (string | null)[]] => [name, []]));
  if (names.length === 0) return cells;
  const size = Math.min(sampleSize, Math.ceil(mostSampled / names.length));
  for (const scan of scans.slice(0, 20)) {
    const select = names.map((name) => (scan.names.includes(name) ? scan.cell(name) : 'null'));
    const rows = await database.rows(
      `select ${select.join(', ')} from ${scan.from} where ${scan.where} limit ${size}`,
    );
    names.forEach((name, index) => {
      for (const row of rows) cells.get(name)?.push((row[index] ?? null) as string | null);
    });
  }
  return cells;
}

/** Columns that are not quite what they were read as. */
interface Misfits {
  /** Whole numbers of which a double does not hold one. */
  beyond: StoredColumn[];
  /** Guessed, and a cell does not read as what was guessed. */
  strange: StoredColumn[];
  /** Guessed to be text, with spellings of a missing value. */
  missing: StoredColumn[];
}

/** Looks at all columns in one pass. */
async function misfitsOf(
  database: Database,
  { table, columns }: Loaded,
  guesses: readonly Guess[],
): Promise<Misfits> {
  const misfits: Misfits = { beyond: [], strange: [], missing: [] };
  const looks: { sql: string; found: (cell: Cell) => void }[] = [];
  for (const [index, column] of columns.entries()) {
    const { reading, value, invalid, isExact } = column;
    if (reading.type === 'integer' && isExact) {
      const sql = `coalesce(bool_or(${isBeyond(column)}), false)`;
      looks.push({ sql, found: (cell) => cell === true && misfits.beyond.push(column) });
    }
    if (!guesses[index]?.cells) continue;
    if (isText(reading.type)) {
      if (guesses[index]?.missing) continue;
      const sql = `coalesce(bool_or(${isSurelyMissing(value)}), false)`;
      looks.push({ sql, found: (cell) => cell === true && misfits.missing.push(column) });
    } else {
      const sql = `coalesce(bool_or(${invalid}), false)`;
      looks.push({ sql, found: (cell) => cell === true && misfits.strange.push(column) });
    }
  }
  if (looks.length === 0) return misfits;
  const [row = []] = await database.rows(
    `select ${looks.map(({ sql }) => sql).join(', ')} from ${table}`,
  );
  looks.forEach(({ found }, index) => {
    found(row[index] as Cell);
  });
  return misfits;
}

/** SQL: a text is compared with those of its length alone. */
function isSurelyMissing(value: string): string {
  const lengths = [...new Set(surelyMissing.map(({ length }) => length))];
  const branches = lengths.map((length) => {
    const some = surelyMissing.filter((spelling) => spelling.length === length);
    return `when strlen(${value}) = ${length} then ${value} in ${anyOf(some)}`;
  });
  return `case ${branches.join(' ')} else false end`;
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
  const missing = guess.missing ?? missingSpellings(cells);
  const kind = inferKind(cells, new Set(missing), guess.decimalChar);
  const { name, sensitive } = reading;
  const next = { name, ...kind, missing, sensitive };
  const isOther = JSON.stringify(next) !== JSON.stringify(reading);
  const asText = {
    name,
    type: 'string',
    missing: guess.missing ?? sure(missing),
    sensitive,
  } as const;
  guess.reading = isOther ? next : asText;
}

const sure = (missing: readonly string[]) =>
  missing.filter((spelling) => spelling === '' || surelyMissing.includes(spelling));

async function blank(
  database: Database,
  table: string,
  { reading, value }: StoredColumn,
): Promise<void> {
  const among = `${value} in ${anyOf(surelyMissing)}`;
  const there = await database.rows(`select distinct ${value} from ${table} where ${among}`);
  reading.missing = [
    ...reading.missing,
    ...surelyMissing.filter((spelling) => there.some(([found]) => found === spelling)),
  ];
  await database.run(`update ${table} set ${value} = null where ${among}`);
}

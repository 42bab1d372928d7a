import { cut } from '../../domain/data/values/text.ts';
import { InputError, quote } from '../../domain/errors.ts';
import { rowNumber, viewOf } from './ask.ts';
import type { Database } from './database.ts';
import { checkLength, checkTree, firstOf } from './expression-bounds.ts';
import type { Loaded } from './load.ts';
import { text } from './sql.ts';

/** A person's own SQL runs no longer, in seconds. */
const patience = 60;

/** What is needed to run a person's own SQL. */
export interface Guarded {
  database: Database;
  loaded: Loaded;
  /** From then on SQL reads the loaded tables, and nothing else. */
  seal: () => Promise<void>;
  /** Seconds for the SQL; a minute when it is not given. */
  patience?: number | undefined;
}

/**
 * Holds SQL expressions against the table's columns, then does `work` with them, for a minute at
 * most. They are about one row, without a query of their own, and run where there are no files, no
 * network, no extensions and no settings.
 *
 * @throws InputError naming the expression that is none, or the time that is over
 */
export async function withExpressions<T>(
  guarded: Guarded,
  expressions: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  if (expressions.length === 0) return work();
  await guarded.seal();
  const { database, patience: seconds = patience } = guarded;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    database.interrupt();
  }, seconds * 1000);
  let asked = expressions;
  try {
    for (const expression of new Set(expressions)) {
      asked = [expression];
      await check(guarded, expression);
    }
    asked = expressions;
    return await work();
  } catch (cause) {
    throw complaint(asked, isLate ? new Error(`it took more than ${seconds} s`) : (cause as Error));
  } finally {
    clearTimeout(timer);
  }
}

async function check({ database, loaded }: Guarded, expression: string): Promise<void> {
  await refuseMore(database, expression);
  // The line end closes a comment that the expression may end with.
  const sql = `select ${rowNumber} from ${viewOf(loaded.table, loaded.columns)} where (${expression}\n) limit 0`;
  if ((await database.statements(sql)) !== 1) throw new Error('it is more than one expression');
  await database.rows(sql);
}

/**
 * An expression is one, and about one row. A query within it could call functions that change what cannot be set any more:
 * `select * from enable_logging(…)` has DuckDB write files.
 */
async function refuseMore(database: Database, expression: string): Promise<void> {
  checkLength(expression);
  const [[tree] = []] = await database.rows(
    `select json_serialize_sql(${text(`select 1 where ${expression}\n`)})`,
  );
  const { error, error_message: problem, statements } = JSON.parse(tree as string);
  if (error && !/^Only SELECT/.test(problem)) throw new Error(problem);
  if (error || statements.length !== 1) throw new Error('it is more than one expression');
  const found = firstOf(statements, ({ class: kind }) => kind === 'SUBQUERY');
  if (found)
    throw new Error('it holds a query (select): it may speak of the columns of one row alone');
  checkTree(statements);
}

function complaint(expressions: readonly string[], cause: Error): InputError {
  const [line = ''] = cause.message.split('\n');
  const shown = expressions.map((expression) => quote(expression, 80)).join(', ');
  return new InputError({ where: `SQL ${cut(shown, 190)}`, remedy: line.slice(0, 300) }, { cause });
}

import { InputError, quote } from '../../domain/errors.ts';
import { viewOf } from './ask.ts';
import type { Database } from './database.ts';
import type { Loaded } from './load.ts';

/** A person's own SQL runs no longer. */
const mostSeconds = 60;

/** What is needed to run a person's own SQL. */
export interface Guarded {
  database: Database;
  loaded: Loaded;
  /** From then on SQL reads the loaded tables, and nothing else. */
  seal: () => Promise<void>;
}

/**
 * Holds SQL expressions against the table's columns, then does `work` with them, for a minute at
 * most. They run where there are no files, no network, no extensions and no settings.
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
  for (const expression of new Set(expressions)) await check(guarded, expression);
  const { database } = guarded;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    database.interrupt();
  }, mostSeconds * 1000);
  try {
    return await work();
  } catch (cause) {
    throw complaint(expressions, isLate ? `it took more than ${mostSeconds} s` : cause);
  } finally {
    clearTimeout(timer);
  }
}

async function check({ database, loaded }: Guarded, expression: string): Promise<void> {
  // The line end closes a comment that the expression may end with.
  const sql = `select rid from ${viewOf(loaded.table, loaded.columns)} where (${expression}\n) limit 0`;
  try {
    if ((await database.statements(sql)) !== 1) throw new Error('it is more than one expression');
    await database.rows(sql);
  } catch (cause) {
    throw complaint([expression], cause);
  }
}

function complaint(expressions: readonly string[], cause: unknown): InputError {
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  const shown = expressions.map((expression) => quote(expression, 80)).join(', ');
  return new InputError(
    { where: `SQL ${shown}`, remedy: line.slice(0, 300) },
    cause instanceof Error ? { cause } : {},
  );
}

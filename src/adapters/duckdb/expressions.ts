import { callable, lengthening } from '../../domain/data/sql/functions.ts';
import { cut } from '../../domain/data/values/text.ts';
import { InputError, quote } from '../../domain/errors.ts';
import { nearest } from '../../domain/words.ts';
import { rowNumber, viewOf } from './ask.ts';
import type { Database } from './database.ts';
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
  const [[tree] = []] = await database.rows(
    `select json_serialize_sql(${text(`select 1 where ${expression}\n`)})`,
  );
  const { error, error_message: problem, statements } = JSON.parse(tree as string);
  if (error && !/^Only SELECT/.test(problem)) throw new Error(problem);
  if (error || statements.length !== 1) throw new Error('it is more than one expression');
  const found = firstOf(statements, ({ class: kind }) => kind === 'SUBQUERY');
  if (found)
    throw new Error('it holds a query (select): it may speak of the columns of one row alone');
  refuseCalls(statements);
}

/** DuckDB's limit of memory does not hold for the texts and lists that functions make. */
function refuseCalls(tree: unknown): void {
  const call = firstOf(tree, (node) => isName(node.function_name) && !mayCall(node.function_name));
  if (call) {
    const name = String(call.function_name);
    const known = nearest(name, [...callable]);
    const hint = known ? `; did you mean ${known}()?` : '';
    throw new Error(`it calls ${quote(name)}, which SQL of a contract may not${hint}`);
  }
  if (firstOf(tree, ({ class: kind }) => kind === 'LAMBDA'))
    throw new Error('it holds a function of its own (lambda)');
  const long = firstOf(tree, (node) => isLong(node) && grows(node));
  if (long)
    throw new Error(
      `what ${long.function_name}() puts in must be written there, in at most ${mostPutIn} characters, and once`,
    );
}

const isName = (name: unknown): name is string => typeof name === 'string' && /^[a-z_]/i.test(name);

const mayCall = (name: string): boolean => callable.has(name.toLowerCase());

const isLong = ({ function_name: name }: Node): boolean =>
  lengthening.has(String(name).toLowerCase());

/** What a function may put in the place of one character. */
const mostPutIn = 100;

/** Is it not plain how much longer a text becomes? */
function grows({ children }: Node): boolean {
  const [text, ...others] = children as Node[];
  const isShort = ({ class: kind, value }: Node) =>
    kind === 'CONSTANT' && String((value as Node).value).length <= mostPutIn;
  return !others.every(isShort) || firstOf(text, isLong) !== undefined;
}

type Node = Readonly<Record<string, unknown>>;

function firstOf(node: unknown, test: (node: Node) => boolean): Node | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if (test(node as Node)) return node as Node;
  for (const part of Object.values(node)) {
    const found = firstOf(part, test);
    if (found) return found;
  }
  return undefined;
}

function complaint(expressions: readonly string[], cause: Error): InputError {
  const [line = ''] = cause.message.split('\n');
  const shown = expressions.map((expression) => quote(expression, 80)).join(', ');
  return new InputError({ where: `SQL ${cut(shown, 190)}`, remedy: line.slice(0, 300) }, { cause });
}

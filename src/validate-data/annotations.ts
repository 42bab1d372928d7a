import { relative, resolve } from 'node:path';
import { quote } from '../domain/errors.ts';
import type { CheckResult, Example } from '../domain/records/validation.ts';
import type { Annotation } from '../runtime/room.ts';

/** GitHub shows no more of one level a step. */
const most = 10;

/**
 * The offending cells as annotations, at most ten a level: the first one of every check, then the
 * second ones, and so on.
 *
 * @param directory the folder that the files are relative to
 * @param workspace the folder that annotations are relative to; files outside it are not linked
 */
export function annotate(
  checks: readonly CheckResult[],
  directory: string,
  workspace: string,
): Annotation[] {
  const place = (file: string) => {
    const path = relative(workspace, resolve(directory, file)).replaceAll('\\', '/');
    return path.startsWith('../') ? {} : { file: path };
  };
  return (['fail', 'warn'] as const).flatMap((level) =>
    inTurn(checks.filter((check) => !check.passed && check.level === level))
      .slice(0, most)
      .map(({ check, example, isFirst }) => ({
        level: level === 'fail' ? ('error' as const) : ('warning' as const),
        title: check.name,
        message: isFirst ? check.message : another(check, example as Example),
        ...(example && place(example.file)),
        ...(example?.line && hasLines(example.file) && { line: example.line }),
      })),
  );
}

interface Turn {
  check: CheckResult;
  example: Example | undefined;
  isFirst: boolean;
}

function inTurn(checks: readonly CheckResult[]): Turn[] {
  const rounds = Math.max(0, ...checks.map(({ examples }) => Math.max(1, examples.length)));
  return Array.from({ length: rounds }, (_, round) =>
    checks
      .filter(({ examples }) => round < Math.max(1, examples.length))
      .map((check) => ({ check, example: check.examples[round], isFirst: round === 0 })),
  ).flat();
}

function another({ name, allowed }: CheckResult, { value, file, line }: Example): string {
  const found = value === null ? '' : `: ${quote(value, 40)}`;
  const row = hasLines(file) ? '' : ` in row ${line}`;
  return `${name}${found}${row}; allowed: ${allowed}`;
}

/** Parquet has rows, but no lines that could be shown. */
const hasLines = (file: string) => !/\.(parquet|pq)$/i.test(file);

import type { CheckResult, Validation } from '../records/validation.ts';
import { type Block, details, type Inline, list, paragraph, table } from './blocks.ts';
import { count, number, share } from './figures.ts';

/** What validate-data found: what failed first, then warnings, the profile folded. */
export function validationSection({ checks, columns, files, rows, valid }: Validation): Block[] {
  const failed = checks.filter(({ level, passed }) => level === 'fail' && !passed);
  const warned = checks.filter(({ level, passed }) => level === 'warn' && !passed);
  const scope = `${count(rows, 'row')} in ${count(files.length, 'file')}, ${count(checks.length, 'check')}`;
  const answer = valid
    ? `${scope}: all that must hold does.`
    : `${count(failed.length, 'check')} failed (${scope}).`;
  const blocks: Block[] = [paragraph(answer)];
  if (failed.length > 0) blocks.push(list(failed.map(finding)));
  if (warned.length > 0)
    blocks.push(
      details(`${count(warned.length, 'warning')} about the data`, [list(warned.map(finding))]),
    );
  if (columns.length > 0) blocks.push(details('The columns', [profileTable(columns)]));
  return blocks;
}

function finding({ message, examples, because }: CheckResult): Inline {
  const [first] = examples;
  const place =
    first && first.line !== null ? [' at ', { code: `${first.file}:${first.line}` }] : [];
  return [message, ...place, ...(because ? [` (${because})`] : [])];
}

function profileTable(columns: Validation['columns']): Block {
  return table(
    ['column', 'type', 'missing', 'distinct', 'min', 'median', 'max', 'mean'],
    columns.map((column) => {
      const all = column.count + column.missing;
      const median = column.quantiles?.[3];
      return [
        [{ code: column.name }],
        column.type,
        share(all === 0 ? null : column.missing / all),
        String(column.distinct),
        bound(column.min),
        number(median ?? null),
        bound(column.max),
        number(column.mean),
      ];
    }),
  );
}

function bound(value: number | string | null): string {
  return typeof value === 'string' ? value.slice(0, 24) : number(value);
}

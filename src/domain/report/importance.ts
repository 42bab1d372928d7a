import type { CheckResult } from '../records/validation.ts';

/** Checks by what a reader must know first: shape, types, keys, then by the share of rows, drift last. */
export function byImportance(checks: readonly CheckResult[]): CheckResult[] {
  return [...checks].sort((a, b) => rank(a) - rank(b) || (b.share ?? 0) - (a.share ?? 0));
}

/** Without its shape nothing of a table is right, without its type nothing of a column. */
function rank({ column, name, share }: CheckResult): number {
  if (name.startsWith('drift(')) return 4;
  if (name === 'cells' || (column === null && share === null)) return 0;
  if (name.startsWith('type(')) return 1;
  return /^(repeated rows$|(primaryKey|foreignKey|unique|duplicates)\()/.test(name) ? 2 : 3;
}

import type { ContractShape } from './contract.ts';
import type { Path } from './source.ts';
import { unknownField } from './unknown-field.ts';

/** Tells that something stands at a path of a contract that may not. */
export type Refuse = (path: Path, found: string, remedy: string, offset?: number) => never;

/** Every name of a field that stands somewhere else than in `fields` must be one of them. */
export function checkNames(shape: ContractShape, known: ReadonlySet<string>, refuse: Refuse): void {
  const check = (names: readonly string[], path: Path) =>
    names.forEach((name, index) => {
      if (known.size > 0 && !known.has(name))
        refuse([...path, index], name, unknownField(name, known));
    });
  const { primaryKey, uniqueKeys, foreignKeys, drift, splits } = shape;
  if (known.size === 0 && primaryKey[0] !== undefined)
    refuse(['primaryKey', 0], primaryKey[0], 'no field of this name; the contract has no fields');
  check(primaryKey, ['primaryKey']);
  uniqueKeys.forEach((names, index) => {
    check(names, ['uniqueKeys', index]);
  });
  foreignKeys.forEach(({ fields, reference }, index) => {
    const path = ['foreignKeys', index];
    check(fields, [...path, 'fields']);
    if (reference.resource === '') check(reference.fields, [...path, 'reference', 'fields']);
    if (fields.length !== reference.fields.length)
      refuse([...path, 'reference', 'fields'], reference.fields.join(', '), pairs(fields.length));
  });
  if (drift) checkDrift(drift, check, refuse);
  if (!splits) return;
  check(splits.key, ['splits', 'key']);
  for (const key of ['time', 'target'] as const)
    if (splits[key] !== undefined && known.size > 0 && !known.has(splits[key]))
      refuse(['splits', key], splits[key], unknownField(splits[key], known));
}

const pairs = (count: number) =>
  `one field there for each here: ${count === 1 ? 'there is 1' : `there are ${count}`}`;

/** A column, or `*` for all others, has one outcome. */
function checkDrift(
  drift: NonNullable<ContractShape['drift']>,
  check: (names: readonly string[], path: Path) => void,
  refuse: Refuse,
): void {
  const seen = new Map<string, string>();
  for (const level of ['fail', 'warn', 'ignore'] as const) {
    const names = drift[level];
    check(
      names.filter((name) => name !== '*'),
      ['drift', level],
    );
    names.forEach((name, index) => {
      const before = seen.get(name);
      if (before) refuse(['drift', level, index], name, `it stands under ${before} already`);
      seen.set(name, level);
    });
  }
}

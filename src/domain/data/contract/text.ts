import { InputError } from '../../errors.ts';
import { readChecks } from './checks.ts';
import { complaint } from './complaint.ts';
import {
  type Contract,
  type ContractCheck,
  type ContractShape,
  contractShape,
} from './contract.ts';
import { readFields } from './fields.ts';
import { checkNames, type Refuse } from './names.ts';
import { fieldsMatch } from './parts.ts';
import { readSource } from './source.ts';

/**
 * Reads a contract: YAML, or a Table Schema in JSON.
 *
 * @throws InputError with line and column: not YAML, an unknown key, a value that may not stand there
 */
export function parseContract(text: string, file: string): Contract {
  const source = readSource(text, file);
  // A contract is read once: to compile its schema would take longer.
  const shaped = contractShape.safeParse(source.value, { jitless: true });
  if (!shaped.success) throw complaint(shaped.error, source);
  const refuse: Refuse = (path, found, remedy, offset = 0) => {
    throw new InputError({ where: source.where(path, { offset }), found, remedy });
  };
  const { uniqueKeys, fieldsMatch: match, ...rest } = shaped.data;
  const fields = readFields(shaped.data, refuse);
  checkNames(shaped.data, new Set(fields.keys()), refuse);
  const own = readChecks(shaped.data, fields, source);
  return {
    ...rest,
    file,
    fields: [...fields.values()],
    columns: columnsOf(shaped.data),
    checks: [...own, ...uniqueKeys.map(uniqueKey)],
  };
}

function columnsOf({ columns, fieldsMatch: match }: ContractShape): Contract['columns'] {
  const usual = { missing: 'fail', extra: 'warn', order: 'ignore' } as const;
  const { missing, extra, order } = { ...usual, ...(match && fieldsMatch[match[0]]) };
  return {
    missing: columns.missing ?? missing,
    extra: columns.extra ?? extra,
    order: columns.order ?? order,
  };
}

function uniqueKey(columns: readonly string[]): ContractCheck {
  const text = `uniqueKey(${columns.join(', ')})`;
  const bounds = [{ comparison: '=', value: { digits: 0n, places: 0 }, text: '0' } as const];
  const rule = { text, measure: 'duplicates', columns, bounds, isShare: false } as const;
  return { name: text, rule, level: 'fail', where: undefined, because: undefined };
}

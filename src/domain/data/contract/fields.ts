import { asCell } from '../values/values.ts';
import { constraintProblems } from './constraints.ts';
import type { ContractShape, Field } from './contract.ts';
import type { Refuse } from './names.ts';

/** The fields of a contract by name, each with all that it inherits, their constraints written as the cells are. */
export function readFields(
  { fields, dialect }: ContractShape,
  refuse: Refuse,
): ReadonlyMap<string, Field> {
  const read = new Map<string, Field>();
  fields.forEach((written, index) => {
    const path = ['fields', index];
    if (read.has(written.name))
      refuse([...path, 'name'], written.name, 'a field of this name stands above');
    const field = spelled({ ...written, decimalChar: written.decimalChar ?? dialect.decimalChar });
    for (const { at, found, problem, offset } of constraintProblems(field))
      refuse([...path, ...at], found, problem, offset);
    read.set(field.name, field);
  });
  return read;
}

function spelled(field: Field): Field {
  const { minimum, maximum, enum: known } = field.constraints;
  const as = (text: string) => asCell(field, text);
  return {
    ...field,
    constraints: {
      ...field.constraints,
      ...(minimum !== undefined && { minimum: as(minimum) }),
      ...(maximum !== undefined && { maximum: as(maximum) }),
      ...(known && { enum: known.map(as) }),
    },
  };
}

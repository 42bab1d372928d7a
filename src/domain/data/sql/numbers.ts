import { type Loops, loops } from '../loops/loops.ts';
import { beyond, type Numbers } from './batch.ts';
import type { Sign } from './expression.ts';
import { doubles } from './room.ts';

const calculations = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' } as const;

export function calculation(sign: Sign, one: Numbers, other: Numbers): Numbers {
  const { [calculations[sign]]: calculate } = loops();
  const results = doubles();
  return (from, length) => {
    const [left, right] = [one(from, length), other(from, length)];
    const odd = calculate(left.byteOffset, right.byteOffset, length, results.byteOffset);
    // What DuckDB makes of overflow and of division by zero is for a setting of its own to say.
    if (odd > 0) throw beyond;
    return results;
  };
}

export const opposite = (numbers: Numbers): Numbers => changed(numbers, loops().neg);
export const absolute = (numbers: Numbers): Numbers => changed(numbers, loops().abs);

function changed(numbers: Numbers, change: Loops['abs']): Numbers {
  const results = doubles();
  return (from, length) => {
    change(numbers(from, length).byteOffset, length, results.byteOffset);
    return results;
  };
}

import { no, type Truths, unknown, yes } from './batch.ts';
import { bytes } from './room.ts';

/** By the logic of three values: what is not known decides nothing. */
export function joint(is: 'and' | 'or', one: Truths, other: Truths): Truths {
  const truths = bytes();
  const join = joins[is];
  return (from, length) => {
    join(one(from, length), other(from, length), truths, length);
    return truths;
  };
}

const joins = {
  and: (one: Uint8Array, other: Uint8Array, truths: Uint8Array, length: number) => {
    for (let at = 0; at < length; at++) truths[at] = one[at]! & other[at]!;
  },
  or: (one: Uint8Array, other: Uint8Array, truths: Uint8Array, length: number) => {
    for (let at = 0; at < length; at++) truths[at] = one[at]! | other[at]!;
  },
};

const opposites = Uint8Array.of(yes, unknown, unknown, no);

export function opposed(truths: Truths): Truths {
  const results = bytes();
  return (from, length) => {
    const values = truths(from, length);
    for (let at = 0; at < length; at++) results[at] = opposites[values[at]!]!;
    return results;
  };
}

export function equality(one: Truths, other: Truths): Truths {
  const truths = bytes();
  return (from, length) => {
    const left = one(from, length);
    const right = other(from, length);
    for (let at = 0; at < length; at++) {
      const a = left[at]!;
      const b = right[at]!;
      truths[at] = a === unknown || b === unknown ? unknown : a === b ? yes : no;
    }
    return truths;
  };
}

export function missingTruths(truths: Truths): Truths {
  const results = bytes();
  return (from, length) => {
    const values = truths(from, length);
    for (let at = 0; at < length; at++) results[at] = 3 * Number(values[at] === 1);
    return results;
  };
}

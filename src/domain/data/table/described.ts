import type { Arena } from '../../arena.ts';
import type { ColumnProfile } from '../../records/validation.ts';
import type { ColumnReading } from '../dataset.ts';
import { type Known, knownOf } from '../known.ts';
import { type ColumnFacts, isNumber, profileOf } from '../profile/profile.ts';
import type { Column } from './column.ts';
import { factsOf } from './facts.ts';
import type { Held } from './held.ts';

/** What is told of a column, and what is kept of it to answer by. */
export interface Described {
  profile: ColumnProfile;
  known: Known;
}

/** @param arena has memory for a while */
export function describe(column: Column, reading: ColumnReading, arena?: Arena): Described {
  const facts = factsOf(column, arena);
  return {
    profile: profileOf(reading, facts),
    known: knownOf(reading, facts, isExact(reading, facts)),
  };
}

/** Two cells are the same when their numbers are: none is beyond 2^53, which is then an end, told as text. */
const isExact = ({ type }: ColumnReading, { min, max }: ColumnFacts) =>
  isNumber(type) && typeof min !== 'string' && typeof max !== 'string';

/** The profile of a column. */
export const profileIn = ({ column, readings }: Held, name: string): ColumnProfile =>
  profileOf(readings.get(name)!, factsOf(column(name)));

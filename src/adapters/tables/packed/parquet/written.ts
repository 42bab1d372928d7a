import { doubleText, parsers } from '../../parquet/cells.ts';
import type { ValueType } from './types.ts';
import type { Vector } from './vector.ts';

/** How the value of a row is written. */
type TextOf = (row: number) => string;

/** By type, how values are written. */
const writers: Record<ValueType, (data: ArrayBuffer) => TextOf> = {
  boolean: (data) => {
    const truths = new Uint8Array(data);
    return (row) => (truths[row] === 0 ? 'false' : 'true');
  },
  int32: (data) => numbers(new Int32Array(data)),
  uint32: (data) => numbers(new Uint32Array(data)),
  int64: (data) => whole(new BigInt64Array(data)),
  uint64: (data) => whole(new BigUint64Array(data)),
  float: (data) => numbers(new Float32Array(data)),
  double: (data) => numbers(new Float64Array(data)),
  date: (data) => {
    const days = new Int32Array(data);
    return (row) => parsers.dateFromDays(usual(days[row]!, 1));
  },
  milliseconds: instants(1_000n, parsers.timestampFromMilliseconds),
  microseconds: instants(1_000_000n, parsers.timestampFromMicroseconds),
  nanoseconds: instants(1_000_000_000n, parsers.timestampFromNanoseconds),
  text: () => {
    throw new Error('texts are written already');
  },
};

/** @throws Error, when a value is written that readers of Parquet write in other ways */
export const textsIn = ({ data, type }: Vector): TextOf => writers[type](data);

const numbers =
  (values: ArrayLike<number>): TextOf =>
  (row) =>
    doubleText(values[row]!);

const whole =
  (values: ArrayLike<bigint>): TextOf =>
  (row) =>
    String(values[row]!);

function instants(perSecond: bigint, write: (value: bigint) => string) {
  return (data: ArrayBuffer): TextOf => {
    const values = new BigInt64Array(data);
    return (row) => {
      usual(Number(values[row]! / perSecond), secondsADay);
      return write(values[row]!);
    };
  };
}

const secondsADay = 86_400;

/** The days of the years from 1 to 9999, counted from 1970 on, which are written alike everywhere. */
const [first, last] = [-719_162, 2_932_896];

function usual(time: number, aDay: number): number {
  if (time < first * aDay || time >= (last + 1) * aDay) throw new Error(`${time} is far away`);
  return time;
}

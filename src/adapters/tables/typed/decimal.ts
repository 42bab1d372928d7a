import { decimal } from '../../../domain/judge/examples/cells.ts';

const [MINUS, POINT, ZERO] = [45, 46, 48];

/** So many digits make a whole number that a double holds, and so many places a power of ten. */
const most = 15;
const powers = Float64Array.from({ length: most + 1 }, (_, places) => Number(`1e${places}`));

/**
 * As `decimal`, of the bytes of a text: digits with a point among them are read without making a
 * text. Both a whole number of 15 digits and a power of ten are exact, so that their quotient is the
 * nearest double, as it is by `Number`.
 */
export function decimalAt(bytes: Buffer, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  let [whole, digits, point] = [0, 0, -1];
  let at = isNegative ? start + 1 : start;
  if (end - at > most + 1) return slowly(bytes, start, end);
  for (; at < end; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit >= 0 && digit <= 9) {
      whole = 10 * whole + digit;
      digits++;
    } else if (bytes[at] === POINT && point < 0) point = at;
    else return slowly(bytes, start, end);
  }
  if (digits === 0 || digits > most) return slowly(bytes, start, end);
  const value = point < 0 ? whole : whole / powers[end - point - 1]!;
  return isNegative ? -value : value;
}

function slowly(bytes: Buffer, start: number, end: number): number {
  return decimal(bytes.toString('utf8', start, end));
}

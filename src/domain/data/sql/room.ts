import { loops } from '../loops/loops.ts';
import { batch, beyond } from './batch.ts';

declare const there: unique symbol;

/** An array in the memory of `loops.wat`, where it lies at its `byteOffset`. */
export type There<Values> = Values & { readonly [there]: true };

let used = 0;

/** Takes all back that was given: what one expression needs nobody uses when the next one begins. */
export function clearRoom(): void {
  used = 0;
}

/** A number for each row of a batch. It may hold anything, as do those below. */
export function doubles(): There<Float64Array> {
  const { doubles } = loops().room;
  return given(doubles, batch);
}

export function ints(): There<Int32Array> {
  const { ints } = loops().room;
  return given(ints, batch);
}

export function bytes(length = batch): There<Uint8Array> {
  const { bytes } = loops().room;
  return given(bytes, length);
}

/** An array of doubles begins where eight bytes can. */
const aligned = 8;

function given<Values extends Float64Array | Int32Array | Uint8Array>(
  room: Values,
  length: number,
): There<Values> {
  const from = used;
  used += Math.ceil((length * room.BYTES_PER_ELEMENT) / aligned) * aligned;
  if (used > room.byteLength) throw beyond;
  const first = from / room.BYTES_PER_ELEMENT;
  return room.subarray(first, first + length) as unknown as There<Values>;
}

import type { Numbers } from '../plain.ts';
import type { Vector } from './vector.ts';
import { textsIn } from './written.ts';

let values = new Float64Array(0);

/** The numbers of a vector, which are to be used before those of another one are asked for. */
export function numbersIn(vector: Vector): Numbers {
  const { present, rows, type } = vector;
  if (values.length < rows) values = new Float64Array(rows);
  fill(vector);
  const areWhole = type !== 'float' && type !== 'double';
  return { rows, values, present, areWhole, textOf: textsIn(vector) };
}

function fill({ data: buffer, rows, type }: Vector): void {
  if (type === 'int32') values.set(new Int32Array(buffer, 0, rows));
  else if (type === 'uint32') values.set(new Uint32Array(buffer, 0, rows));
  else if (type === 'float') values.set(new Float32Array(buffer, 0, rows));
  else if (type === 'double') values.set(new Float64Array(buffer, 0, rows));
  else {
    // In two halves, as a number of their own for each would take memory.
    const Half = type === 'uint64' ? Uint32Array : Int32Array;
    fillLong(new Uint32Array(buffer, 0, 2 * rows), new Half(buffer, 0, 2 * rows), rows);
  }
}

function fillLong(low: Uint32Array, high: Uint32Array | Int32Array, rows: number): void {
  for (let row = 0; row < rows; row++)
    values[row] = 4_294_967_296 * high[2 * row + 1]! + low[2 * row]!;
}

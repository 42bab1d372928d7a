import { code } from './cells.wasm.ts';

/** Cells of a column: rows of a text, where their starts and ends stand, and how far apart those are. */
export type CellsOf = [text: number, starts: number, ends: number, stride: number, rows: number];

/** What `cells.wat` has, which says what it is given; where something lies is told by its address. */
interface Code {
  cut: (
    ...args: [
      ...[text: number, at: number, end: number],
      ...[delimiter: number, quote: number, width: number],
      ...[starts: number, ends: number],
    ]
  ) => number;
  numbers: (...args: [...CellsOf, places: number, into: number, odd: number]) => number;
  lookUp: (...args: [...CellsOf, into: number, table: number]) => number;
  unpack: (from: number, end: number, into: number, most: number) => number;
}

/** Memory with code that works in it. Several threads may have a module each in the same memory. */
export interface Module extends Code {
  /** For another thread, as `moduleIn` takes it. */
  memory: SharedMemory;
  buffer: SharedArrayBuffer;
  /** Adds so many bytes. @returns their address; null where there are no more */
  add: (bytes: number) => number | null;
  /** So many bytes for a moment, the same ones each time. @returns their address; null where there are none */
  scratch: (bytes: number) => number | null;
}

/** As much as it uses in Node; the types that TypeScript has are those of a browser. */
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object;
  Memory: new (pages: { initial: number; maximum: number; shared: true }) => SharedMemory;
  Instance: new (module: object, imports: object) => { exports: Code };
};

export interface SharedMemory {
  buffer: SharedArrayBuffer;
}

/** So many bytes are a page. */
const page = 64 * 1024;

/**
 * All that there is to give, in bytes. It takes memory only where it is written to, and is there from
 * the beginning, as a thread does not see for a while by how much another one has made it larger.
 */
const most = 512 * 1024 ** 2;

let compiled: object | undefined;

/** @returns null on a machine that does not run it */
export function newModule(): Module | null {
  try {
    const pages = most / page;
    return moduleIn(new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true }));
  } catch {
    return null;
  }
}

/** @throws Error on a machine that does not run it */
export function moduleIn(memory: SharedMemory): Module {
  compiled ??= new WebAssembly.Module(Buffer.from(code, 'base64'));
  const { exports } = new WebAssembly.Instance(compiled, { own: { memory } });
  const { buffer } = memory;
  const add = (bytes: number) => added(buffer, bytes);
  let [at, length]: [number | null, number] = [null, 0];
  const scratch = (bytes: number) => {
    if (bytes <= length) return at;
    [at, length] = [add(2 * bytes), 2 * bytes];
    return at;
  };
  return { memory, buffer, add, scratch, ...exports };
}

/** How much of the memory is given away stands at its beginning, in units of `aligned` bytes. */
const aligned = 64;

function added(buffer: SharedArrayBuffer, bytes: number): number | null {
  const given = new Int32Array(buffer, 0, 1);
  const units = Math.ceil(bytes / aligned);
  // The first unit is what stands here.
  const unit = 1 + Atomics.add(given, 0, units);
  // What is asked for too much is lost to others, who have another way then as well.
  return (unit + units) * aligned <= buffer.byteLength ? unit * aligned : null;
}

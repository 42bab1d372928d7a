import { code } from './cells.wasm.ts';

/** Rows in `bytes[at..end)` of a text are cut; all else is told by its address. */
type Cut = (
  ...args: [
    ...[text: number, at: number, end: number],
    ...[delimiter: number, quote: number, width: number],
    ...[starts: number, ends: number],
  ]
) => number;

/** Memory with code that works in it. */
export interface Module {
  buffer: () => SharedArrayBuffer;
  /** Adds so many bytes. @returns their address; null where there are no more */
  add: (bytes: number) => number | null;
  /** As `cells.wat` says. */
  cut: Cut;
}

/** As much as it uses in Node; the types that TypeScript has are those of a browser. */
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object;
  Memory: new (pages: { initial: number; maximum: number; shared: true }) => SharedMemory;
  Instance: new (module: object, imports: object) => { exports: { cut: Cut } };
};

interface SharedMemory {
  /** Another one after each `grow`. */
  buffer: SharedArrayBuffer;
  /** @returns how many there were */
  grow: (pages: number) => number;
}

/** So many bytes are a page. */
const page = 64 * 1024;

/** Addresses for so much are set apart. */
const most = 1024 ** 3;

let compiled: object | undefined;

/** @returns null on a machine that does not run it */
export function newModule(): Module | null {
  try {
    compiled ??= new WebAssembly.Module(Buffer.from(code, 'base64'));
    const memory = new WebAssembly.Memory({ initial: 0, maximum: most / page, shared: true });
    const { cut } = new WebAssembly.Instance(compiled, { own: { memory } }).exports;
    return { buffer: () => memory.buffer, add: (bytes) => add(memory, bytes), cut };
  } catch {
    return null;
  }
}

function add(memory: SharedMemory, bytes: number): number | null {
  try {
    return memory.grow(Math.ceil(bytes / page)) * page;
  } catch {
    return null;
  }
}

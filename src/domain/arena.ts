/**
 * Memory of a fixed size for what is needed for a while: an array that the system has to find memory
 * for takes longer to fill for the first time than to sort. What does not fit is given memory of its
 * own. Nothing in it is zero, but what was never used.
 */
export class Arena {
  private readonly buffer: ArrayBuffer;
  private used = 0;

  /** @param bytes take memory only when they are used */
  constructor(bytes = 0) {
    this.buffer = new ArrayBuffer(bytes);
  }

  /** Everything that was taken is free again, and not to be used any more. */
  clear(): void {
    this.used = 0;
  }

  doubles(length: number): Float64Array {
    return this.take(Float64Array, length);
  }

  words(length: number): Uint32Array {
    return this.take(Uint32Array, length);
  }

  halves(length: number): Uint16Array {
    return this.take(Uint16Array, length);
  }

  private take<T>(kind: Kind<T>, length: number): T {
    const start = this.used;
    const end = start + Math.ceil((length * kind.BYTES_PER_ELEMENT) / aligned) * aligned;
    if (end > this.buffer.byteLength) return new kind(length);
    this.used = end;
    return new kind(this.buffer, start, length);
  }
}

/** Numbers of any size begin at a multiple of theirs. */
const aligned = 8;

interface Kind<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): T;
  new (buffer: ArrayBuffer, start: number, length: number): T;
}

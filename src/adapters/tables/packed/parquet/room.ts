/** Memory that is used again and again, as what is let go is there for a while. */
export class Room {
  private buffer = new ArrayBuffer(0);

  /** So many bytes at least, in which anything may stand; those that were asked for before are no more. */
  of(bytes: number): ArrayBuffer {
    // Numbers of any size fill it.
    if (this.buffer.byteLength < bytes) this.buffer = new ArrayBuffer(8 * Math.ceil(bytes / 4));
    return this.buffer;
  }
}

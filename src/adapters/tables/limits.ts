import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { InputError } from '../../domain/errors.ts';

/** What Node allows itself: 4 GB, or a quarter of a small machine's memory. */
const heap = getHeapStatistics().heap_size_limit;

/** What this machine has, or its container. */
const memory = Math.min(totalmem(), process.constrainedMemory?.() || Infinity);

/**
 * The most that is read into memory: bytes of a file, unpacked, and cells of all files together.
 * A cell takes about 110 bytes until its check is done (measured), so both leave room.
 */
export const limits = {
  bytes: Math.min(256 * 1024 ** 2, Math.floor(heap / 16)),
  cells: Math.min(30_000_000, Math.floor(heap / 140)),
  /** What the cells of delimited text take, in bytes, where nothing else is said. */
  packed: Math.min(1024 ** 3, Math.floor(memory / 4)),
  /**
   * Cells of a file of predictions that are kept, of which comparing two files takes at most about
   * 50 bytes each (measured).
   */
  kept: Math.floor(memory / 64),
} as const;

const remedy = 'check a sample of its rows, or split it and check each part';

export function tooLarge(file: string, size: number): InputError {
  return new InputError({
    where: file,
    found: `${Math.ceil(size / 1024 ** 2)} MB`,
    allowed: `at most ${Math.floor(limits.bytes / 1024 ** 2)} MB in memory`,
    remedy,
  });
}

/** @throws InputError when there are more cells than are read */
export function checkCells(file: string, cells: number): void {
  if (cells <= limits.cells) return;
  throw new InputError({
    where: file,
    found: `${cells} cells`,
    allowed: `at most ${limits.cells} in memory`,
    remedy,
  });
}

/** As many rows of predictions as are judged, of which so many columns are kept. */
export function mostRows(columns: number): number {
  return Math.floor(limits.kept / Math.max(1, columns));
}

export function tooManyRows(file: string, most: number): InputError {
  return new InputError({
    where: file,
    found: `more than ${most} rows`,
    allowed: `at most ${most} of these columns in memory`,
    remedy: 'judge a sample of its rows',
  });
}

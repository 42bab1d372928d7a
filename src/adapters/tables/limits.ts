import { InputError } from '../../domain/errors.ts';

/**
 * The most that is read into memory: bytes of a file, unpacked, and cells of all files together.
 * At both limits the cells take about 3 GB of the 4 GB that Node allows itself.
 */
export const limits = { bytes: 256 * 1024 * 1024, cells: 30_000_000 } as const;

const remedy = 'check a sample of its rows, or split it and check each part';

export function tooLarge(file: string, size: number): InputError {
  return new InputError({
    where: file,
    found: `${Math.ceil(size / 1024 ** 2)} MB`,
    allowed: `at most ${limits.bytes / 1024 ** 2} MB in memory`,
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

import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all. */
export function replaceFile(
  path: string,
  content: string | Uint8Array,
  options: { mode?: number } = {},
): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content, options);
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
}

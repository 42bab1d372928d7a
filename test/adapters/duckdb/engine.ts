import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { type Engine, openEngine } from '../../../src/adapters/duckdb/dataset.ts';

/** An engine for the tests of one file, and a folder for what they read; both are gone when they are done. */
export function engineInFolder(): { engine: Engine; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-engine-'));
  let opened: Engine;
  beforeAll(async () => {
    opened = await openEngine({ scratch: folder });
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    engine: { load: (...given) => opened.load(...given), close: () => opened.close() },
  };
}

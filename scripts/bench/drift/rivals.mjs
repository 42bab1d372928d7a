/** Evidently and scipy in an environment of their own, asked about one pair of tables at a time. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { environment } from '../environment.mjs';
import { columns } from './draws.mjs';

const requirements = join(import.meta.dirname, 'requirements.txt');

/** What the others say: `ask` gives the drifted columns by each, for two tables. */
export async function startRivals(home) {
  environment(home, requirements);
  const folder = mkdtempSync(join(tmpdir(), 'mlops-drift-'));
  const named = Object.entries(columns).map(([name, { type, missing, isId = false }]) => {
    return { name, type, missing, id: isId };
  });
  const script = join(import.meta.dirname, 'rivals.py');
  const child = spawn(join(home, 'bin/python'), [script, folder, JSON.stringify(named)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('the process with Evidently ended early');
    return JSON.parse(value);
  };
  const write = (name, table) => {
    const all = Object.values(table).map(({ buffer }) => Buffer.from(buffer));
    writeFileSync(join(folder, `${name}.bin`), Buffer.concat(all));
  };
  return {
    versions: await next(),
    ask: async (reference, current, rows, evidently) => {
      write('reference', reference);
      write('current', current);
      child.stdin.write(`${JSON.stringify({ rows, evidently })}\n`);
      return next();
    },
    close: () => {
      child.stdin.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

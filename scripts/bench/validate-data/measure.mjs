/** What commands take: each in a process of its own, on two cores, one after the other. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const wrapper = join(import.meta.dirname, 'measure.py');

/**
 * Runs each command `runs` times in turns and keeps the fastest run of each, with the highest peak:
 * `{seconds, cpu, peak, code, ended}`, in seconds and MiB.
 *
 * @param {{name: string, argv: string[], env?: object, runs?: number}[]} commands
 */
export function race(commands, { runs, limit = 480 }) {
  const best = new Map();
  for (let run = 0; run < runs; run++) {
    for (const command of commands) {
      if (run >= (command.runs ?? runs) || best.get(command.name)?.failed) continue;
      const taken = measure(command, limit);
      const before = best.get(command.name);
      const fastest = before && before.seconds < taken.seconds ? before : taken;
      best.set(command.name, { ...fastest, peak: Math.max(taken.peak, before?.peak ?? 0) });
    }
  }
  return best;
}

function measure({ name, argv, env }, limit) {
  const text = execFileSync('python3', [wrapper, limit, ...argv], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', process.env.BENCH_DEBUG ? 'inherit' : 'ignore'],
  });
  const taken = JSON.parse(text);
  console.error(`${name}: ${taken.seconds.toFixed(2)} s, exit ${taken.code}`);
  return { ...taken, failed: !taken.ended || taken.code !== 0 };
}

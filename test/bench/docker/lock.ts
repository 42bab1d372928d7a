import type { Holding } from './holding.ts';

/**
 * Takes a lock that ends with this process, however it ends. Returns what gives it back; undefined
 * when another process has it and `wait` is not set.
 */
export async function lock(holding: Holding, file: string, wait: boolean) {
  const held = ['sh', '-c', 'echo held; exec sleep infinity'];
  const how = wait ? [] : ['--nonblock'];
  const argv = ['flock', ...how, '--no-fork', file, ...held];
  const child = await holding.start('lock', argv, { stdio: ['ignore', 'pipe', 'ignore'] });
  const mine = await new Promise<boolean>((resolve) => {
    child.stdout?.once('data', () => resolve(true));
    child.once('exit', () => resolve(false));
    // It may have ended before anybody listened.
    if (child.exitCode !== null) resolve(false);
  });
  return mine ? () => void child.kill('SIGKILL') : undefined;
}

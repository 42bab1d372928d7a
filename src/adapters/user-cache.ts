import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder in which this user's programs keep what they can make again. */
export function userCache(env: NodeJS.ProcessEnv): string {
  const home = env.HOME ?? homedir();
  const users = {
    darwin: join(home, 'Library', 'Caches'),
    win32: env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'),
  } as Record<string, string>;
  return env.XDG_CACHE_HOME || (users[process.platform] ?? join(home, '.cache'));
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of the release that `runs.using` in every action.yml names, which is faster than the oldest one that can be used. */
const version = '24.22.3';

const names = { win32: 'win' };
const platform = `node-${names[process.platform] ?? process.platform}-${process.arch}`;
const home = join(import.meta.dirname, '../../.bench/node');

/** The Node that runs our actions, from the user's npm registry. */
export function runtime() {
  const own = join(home, 'node_modules', platform);
  const found = join(own, 'package.json');
  if (!existsSync(found) || JSON.parse(readFileSync(found, 'utf8')).version !== version) {
    const options = ['--prefix', home, '--no-save', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', ['install', ...options, `${platform}@${version}`], { stdio: 'inherit' });
  }
  return join(own, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
}

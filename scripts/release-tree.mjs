/**
 * Writes the tree that a release's tag names: `npm run release-tree -- DIR`. It is lean, as every
 * job of every user downloads it: `dist/`, the actions at the root and under `actions/`, README
 * and LICENSE.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [target] = process.argv.slice(2);
if (!target) {
  console.error('which folder? npm run release-tree -- DIR');
  process.exit(2);
}
const tree = resolve(target);
process.chdir(join(import.meta.dirname, '..'));

rmSync(tree, { recursive: true, force: true });
mkdirSync(tree, { recursive: true });
for (const part of ['dist', 'action.yml', 'README.md', 'LICENSE'])
  cpSync(part, join(tree, part), { recursive: true });
for (const name of readdirSync('actions')) {
  copyAction(name, join('actions', name), '../../dist');
  copyAction(name, name, '../dist');
}

function copyAction(name, folder, dist) {
  const action = readFileSync(join('actions', name, 'action.yml'), 'utf8');
  mkdirSync(join(tree, folder), { recursive: true });
  writeFileSync(
    join(tree, folder, 'action.yml'),
    action.replace('main: ../../dist/', `main: ${dist}/`),
  );
}

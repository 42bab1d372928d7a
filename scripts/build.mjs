/**
 * Builds `dist/`: one bundle for all actions, its parts loaded when they are needed, and a stub of
 * two lines for each action and for the command. With `--check`, fails when the result differs
 * from what is committed.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';

process.chdir(join(import.meta.dirname, '..'));

compile();
bundle();
const { rooms } = await import('../build/src/rooms.js');
for (const name of Object.keys(rooms)) stub(name, `action('${name}')`);
stub('cli', 'command()', '#!/usr/bin/env node\n');
if (process.argv.includes('--check')) compare();

/** TypeScript to `build/`, and beside it what the code reads as text. */
function compile() {
  rmSync('build/src', { recursive: true, force: true });
  run('tsc');
  copyTexts('build/src/adapters/ssm', 'build/src/pipeline/init/templates');
}

/** The program that runs on an instance, and the workflows that `mlops init` copies. */
function copyTexts(programs, templates) {
  for (const file of globSync('src/**/*.py')) cpSync(file, join(programs, basename(file)));
  for (const file of globSync('workflows-templates/*.yml'))
    cpSync(file, join(templates, basename(file)));
}

function bundle() {
  rmSync('dist', { recursive: true, force: true });
  run('ncc', 'build', 'build/src/main.js', '-o', 'dist', '-m', '--license', 'licenses.txt');
  writeFileSync('dist/package.json', '{ "type": "module" }\n');
}

function stub(name, call, head = '') {
  const [verb] = call.split('(');
  writeFileSync(
    join('dist', `${name}.js`),
    `${head}import { ${verb} } from './index.js';\nawait ${call};\n`,
    { mode: name === 'cli' ? 0o755 : 0o644 },
  );
}

function compare() {
  const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], {
    encoding: 'utf8',
  });
  if (changed === '') return;
  console.error(`dist/ is not what src/ builds to; run npm run build and commit it:\n${changed}`);
  process.exit(1);
}

function run(tool, ...args) {
  execFileSync(join('node_modules', '.bin', tool), args, {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

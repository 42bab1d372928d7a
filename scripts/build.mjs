/**
 * Builds `dist/`: one bundle for all actions, its parts loaded when they are needed, and a stub
 * of a line for each action and for the command. With `--check`, fails when the result differs
 * from what is committed. A folder as argument is built instead of `dist/`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { globSync } from 'tinyglobby';
import { placeBindings } from './bindings.mjs';
import { copyTexts } from './texts.mjs';

process.chdir(join(import.meta.dirname, '..'));

/** Where tsconfig.build.json puts the code: apart from what tests run from. */
const compiled = 'build/bundle';
const [folder = 'dist'] = process.argv.slice(2).filter((given) => given !== '--check');
compile();
lightenCore();
const { rooms } = await import(`../${compiled}/src/rooms.js`);
bundle();
minify();
for (const name of Object.keys(rooms)) stub(name, `require('./index.js').action('${name}');\n`);
stub('cli', "#!/usr/bin/env node\nrequire('./command.js').command(__dirname);\n", 0o755);
if (process.argv.includes('--check')) compare();

/** TypeScript to JavaScript, and beside it what the code reads as text. */
function compile() {
  rmSync(compiled, { recursive: true, force: true });
  run('tsc', '--project', 'tsconfig.build.json');
  copyTexts(compiled);
  placeBindings(compiled);
}

/**
 * Our actions never ask `@actions/core` for an OpenID token, yet the client for it takes half of an
 * action's start (`npm run bench -- startup`): the bundle's own copy of core goes without.
 */
function lightenCore() {
  const core = join(compiled, 'node_modules/@actions/core');
  cpSync('node_modules/@actions/core', core, { recursive: true });
  writeFileSync(join(core, 'lib/oidc-utils.js'), 'export class OidcClient {}\n');
}

/**
 * In CommonJS, which the nearest package.json decides: the newer format takes Node 20 longer to load,
 * and what V8 makes of it cannot be kept.
 */
function bundle() {
  const format = join(compiled, 'package.json');
  writeFileSync(format, '{}\n');
  rmSync(folder, { recursive: true, force: true });
  run('ncc', 'build', `${compiled}/src/main.js`, '-o', folder, '--license', 'licenses.txt');
  const command = join(compiled, 'command');
  run('ncc', 'build', `${compiled}/src/command.js`, '-o', command);
  cpSync(join(command, 'index.js'), join(folder, 'command.js'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  rmSync(format);
}

/** ncc's own minifier leaves the parts. Names stay, for the stack traces that debugging shows. */
function minify() {
  for (const file of globSync(`${folder}/*.js`)) {
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      ...{ minify: true, keepNames: true, legalComments: 'none' },
      ...{ platform: 'node', target: 'node20' },
    });
    writeFileSync(file, code);
  }
}

function stub(name, text, mode = 0o644) {
  writeFileSync(join(folder, `${name}.js`), text, { mode });
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

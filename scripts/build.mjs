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
/** For `import.meta.url`, which CommonJS has not. */
const address = "const addressOfFile=require('node:url').pathToFileURL(__filename).href;";

compile();
lightenCore();
const { rooms } = await import(`../${compiled}/src/rooms.js`);
bundle();
lighten();
for (const name of Object.keys(rooms)) stub(name, `require('./index.js').action('${name}');\n`);
stub('cli', "#!/usr/bin/env node\nrequire('./command.js').command(__dirname);\n", 0o755);
stub('worker', "require('./command.js').thread(__dirname, 'text');\n");
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

function bundle() {
  rmSync(folder, { recursive: true, force: true });
  run('ncc', 'build', `${compiled}/src/main.js`, '-o', folder, '--license', 'licenses.txt');
  bundleAlone('src/command.js', 'command.js');
  // They are started by their addresses, so that ncc has put them there as they were.
  bundleAlone('src/adapters/tables/packed/worker.js', 'text.js');
  bundleAlone('src/adapters/tables/packed/parquet/pages-worker.js', 'pages-worker.js');
}

/** A program of its own, in one file. */
function bundleAlone(entry, name) {
  const own = join(compiled, 'alone', name);
  run('ncc', 'build', join(compiled, entry), '-o', own);
  cpSync(join(own, 'index.js'), join(folder, name));
}

/**
 * To CommonJS, as the newer format takes Node 20 longer to load and what V8 makes of it cannot be
 * kept; and without what only readers need. Names stay, for the stack traces that debugging shows.
 */
function lighten() {
  for (const file of globSync(`${folder}/*.js`)) {
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      ...{
        platform: 'node',
        target: 'node20',
        format: 'cjs',
        supported: { 'dynamic-import': false },
      },
      ...{ define: { 'import.meta.url': 'addressOfFile' }, banner: address },
      ...{ minify: true, keepNames: true, legalComments: 'none' },
    });
    writeFileSync(file, code);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
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

import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { globSync } from 'tinyglobby';
import { licenses } from './licenses.mjs';

/**
 * Bundles the compiled code: `index.js` and `command.js`, and beside them what they load when it is
 * asked for. Names of functions stay, for the stack traces that debugging shows.
 */
export async function bundle(compiled, folder) {
  rmSync(folder, { recursive: true, force: true });
  const bundled = await rolldown({
    input: {
      index: resolve(compiled, 'src/main.js'),
      command: resolve(compiled, 'src/command.js'),
    },
    platform: 'node',
    onLog: refuse,
  });
  const { output } = await bundled.write({
    dir: folder,
    // Modules in the newer format take Node 20 longer to load, and V8's work on them cannot be kept.
    format: 'cjs',
    strict: true,
    dynamicImportInCjs: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
    comments: false,
    minify: { compress: { keepNames: both }, mangle: { keepNames: true }, codegen: true },
  });
  await bundled.close();
  copyTexts(compiled, join(folder, 'parts'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  const modules = output.flatMap(({ moduleIds = [] }) => moduleIds);
  writeFileSync(join(folder, 'licenses.txt'), licenses(modules));
}

const both = { function: true, class: true };

/** A warning of the bundler's is about something that would be missing at run time. */
function refuse(level, { message }) {
  if (level === 'warn') throw new Error(message);
}

/** What the code reads as text lies where its address is relative to: beside the parts. */
function copyTexts(compiled, parts) {
  for (const file of globSync(`${compiled}/src/**/*.py`)) cpSync(file, join(parts, basename(file)));
  const templates = globSync(`${compiled}/src/pipeline/init/templates/*.yml`);
  for (const file of templates) cpSync(file, join(parts, 'templates', basename(file)));
}

/**
 * Compiles each WebAssembly text `src/**\/*.wat` to base64 in a file of TypeScript beside it, so that
 * it is part of any bundle. With `--check`, writes nothing and fails when one is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import wabt from 'wabt';

process.chdir(join(import.meta.dirname, '..'));
const check = process.argv.includes('--check');
const { parseWat } = await wabt();

for (const file of globSync('src/**/*.wat')) {
  const module = parseWat(file, readFileSync(file), {
    simd: true,
    threads: true,
    bulk_memory: true,
  });
  const code = Buffer.from(module.toBinary({}).buffer).toString('base64');
  const content = `/** \`${file}\`, made by \`node scripts/wasm.mjs\`. */\nexport const code =\n  '${code}';\n`;
  const path = file.replace(/\.wat$/, '.wasm.ts');
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  if (check) {
    console.error(`${path} is out of date; run node scripts/wasm.mjs`);
    process.exitCode = 1;
  } else writeFileSync(path, content);
}

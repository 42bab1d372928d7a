import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { placeBindings } from './bindings.mjs';

/**
 * Puts beside the compiled code what it reads as text: the program that runs on an instance, and the
 * workflows that `mlops init` copies.
 */
export function copyTexts(compiled) {
  for (const file of globSync('src/**/*.py')) cpSync(file, join(compiled, file));
  const templates = join(compiled, 'src/pipeline/init/templates');
  for (const file of globSync('workflows-templates/*.yml'))
    cpSync(file, join(templates, basename(file)));
}

const [, program, compiled] = process.argv;
if (program === import.meta.filename && compiled) {
  copyTexts(compiled);
  placeBindings(compiled);
}

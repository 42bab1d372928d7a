/** Benchmarks anyone can run: `npm run bench -- NAME [ARGUMENT…]`. Without a name it lists them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'bench');
const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
const names = files.map((file) => file.replace('.mjs', ''));
const [name] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exit(2);
}
await import(join(folder, `${name}.mjs`));

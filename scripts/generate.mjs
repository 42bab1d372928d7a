/**
 * Writes what is told twice from where it is told once: each `action.yml` from the declaration of
 * its room, the tables in its README from `action.yml`, and the JSON Schemas of `mlops.yml` and of
 * the records. With `--check`, writes nothing and fails when something is out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { actionYaml } from '../build/bundle/src/documents/action-yaml.js';
import { configSchema } from '../build/bundle/src/documents/config-schema.js';
import { fillTables } from '../build/bundle/src/documents/readme.js';
import { recordSchemas } from '../build/bundle/src/documents/record-schemas.js';
import { rooms } from '../build/bundle/src/rooms.js';

process.chdir(join(import.meta.dirname, '..'));
const check = process.argv.includes('--check');
const stale = [];

for (const { declaration } of Object.values(rooms)) {
  const isRoot = declaration.name === 'pipeline';
  const folder = isRoot ? '.' : join('actions', declaration.name);
  const yaml = actionYaml(declaration, isRoot ? 'dist' : '../../dist');
  write(join(folder, 'action.yml'), yaml);
  const readme = isRoot ? 'docs/pipeline.md' : join(folder, 'README.md');
  if (existsSync(readme)) write(readme, fillTables(readFileSync(readme, 'utf8'), parse(yaml)));
  else if (check) stale.push(`${readme} is missing`);
}
write('docs/schema/mlops.json', json(configSchema()));
for (const [name, schema] of Object.entries(recordSchemas()))
  write(`docs/schema/${name}`, json(schema));

if (stale.length > 0) {
  console.error(`out of date; run npm run generate:\n  ${stale.join('\n  ')}`);
  process.exit(1);
}

function write(path, content) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  if (check) {
    stale.push(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licenses of the packages that these modules are from; a text that many have stands there once. */
export function licenses(modules) {
  const holders = new Map();
  const folders = new Set(modules.map(packageOf).filter(Boolean));
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json')));
    const text = textIn(folder) ?? `${license}\n`;
    holders.set(text, [...(holders.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const blocks = [...holders].map(
    ([text, names]) => `${[...new Set(names)].sort().join('\n')}\n\n${text}`,
  );
  return `${blocks.sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** The folder of the package that a module is in; undefined for our own. */
function packageOf(module) {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'))?.[0];
}

function textIn(folder) {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file && `${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}

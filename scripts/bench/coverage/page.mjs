/** Pages that a benchmark keeps: what stands above the tables is written by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../docs');

/**
 * Puts a section of a page under its title, in the place of the one that is there, or at the end.
 *
 * @param {string} name of the page in `docs/` @param {string} title @param {string} text
 */
export function keepSection(name, title, text) {
  const file = join(folder, name);
  const sections = readFileSync(file, 'utf8')
    .trimEnd()
    .split(/\n+(?=## )/);
  const section = `## ${title}\n\n${text}`;
  const at = sections.findIndex((one) => one.startsWith(`## ${title}\n`));
  sections.splice(at < 0 ? sections.length : at, at < 0 ? 0 : 1, section);
  writeFileSync(file, `${sections.join('\n\n')}\n`);
}

/** Prints a section, and keeps it in its page when there is one. */
export function tell(name, title, text) {
  console.log(`\n## ${title}\n\n${text}`);
  if (name) keepSection(name, title, text);
}

/** `2,000 of 100, 1,000 of 1,000`. @param {[draws: number, n: number][]} counts */
export function drawsOf(counts) {
  const all = (value) => value.toLocaleString('en');
  return counts.map(([draws, n]) => `${all(draws)} of ${all(n)}`).join(', ');
}

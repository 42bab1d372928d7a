import type { Settings } from './settings.ts';

/** What a run leaves, and belongs into no commit. */
export function generatedBy({ results }: Pick<Settings, 'results'>): string[] {
  return ['.mlops/', '__pycache__/', ...results];
}

/** The lines that a `.gitignore` lacks. */
export function missingFrom(text: string, settings: Pick<Settings, 'results'>): string[] {
  const bare = (line: string) => line.trim().replace(/^\/|\/$/g, '');
  const there = new Set(text.split(/\r?\n/).map(bare));
  return generatedBy(settings).filter((line) => !there.has(bare(line)));
}

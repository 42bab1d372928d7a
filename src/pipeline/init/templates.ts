import { readFile } from 'node:fs/promises';
import { type Places, workflow } from './workflows.ts';
import type { Draft } from './write.ts';

/** Where the workflows to copy are, by name. Each is named in full, so that the bundler takes it along. */
export const templates = {
  'pull-request': new URL('./templates/pull-request.yml', import.meta.url),
  main: new URL('./templates/main.yml', import.meta.url),
  promote: new URL('./templates/promote.yml', import.meta.url),
  rollback: new URL('./templates/rollback.yml', import.meta.url),
  'fork-report': new URL('./templates/fork-report.yml', import.meta.url),
} as const;

export type Templates = Readonly<Record<keyof typeof templates, URL>>;

/** The workflows that fit: models are released where one is trained, rolled out where one is served. */
export async function workflows(
  { trains, deploys }: { readonly trains: boolean; readonly deploys: boolean },
  places: Places,
  from: Templates,
): Promise<Draft[]> {
  const names: (keyof Templates)[] = ['pull-request'];
  if (trains) names.push('main');
  if (trains && deploys) names.push('promote', 'rollback', 'fork-report');
  return Promise.all(
    names.map(async (name) => {
      const text = workflow(await readFile(from[name], 'utf8'), places);
      return { path: `.github/workflows/mlops-${name}.yml`, text };
    }),
  );
}

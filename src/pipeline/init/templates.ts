import { readFile } from 'node:fs/promises';
import { type Places, workflow } from './workflows.ts';
import type { Draft } from './write.ts';

/** The workflows that fit, by the name of their template. */
export interface Wanted {
  readonly trains: boolean;
  readonly deploys: boolean;
}

const folder = '.github/workflows';

/** The workflows of a project, from the templates in the folder `templates`. */
export async function workflows(wanted: Wanted, places: Places, templates: URL): Promise<Draft[]> {
  const names = [
    'pull-request',
    ...(wanted.trains ? ['main'] : []),
    ...(wanted.trains && wanted.deploys ? ['promote', 'rollback', 'fork-report'] : []),
  ];
  return Promise.all(
    names.map(async (name) => {
      const template = await readFile(new URL(`${name}.yml`, templates), 'utf8');
      return { path: `${folder}/mlops-${name}.yml`, text: workflow(template, places) };
    }),
  );
}

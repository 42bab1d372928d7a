import { scalar } from './yaml-text.ts';

/** What differs from project to project in a workflow. */
export interface Places {
  /** As in `3.11`. */
  readonly python: string;
  /** The command that installs what training needs; null when there is nothing to install. */
  readonly install: string | null;
  readonly branch: string;
  /** What the job that releases needs of the one that trains. */
  readonly results: readonly string[];
}

/**
 * A workflow for a project: a template of `workflows-templates/` with its places filled in, and
 * nothing else of it changed.
 *
 * @throws TypeError when the template has no such place
 */
export function workflow(template: string, places: Places): string {
  let text = setUp(template, places);
  if (/^ *branches: /m.test(text))
    text = replaced(text, /^( *)branches: .*$/m, `$1branches: [${scalar(places.branch)}]`);
  if (text.includes('name: mlops-candidate\n          path: |')) text = withResults(text, places);
  return text;
}

function setUp(template: string, { python, install }: Places): string {
  if (!template.includes('python-version:')) return template;
  const text = replaced(template, /^( *)python-version: .*$/m, `$1python-version: '${python}'`);
  const line = /^ *- run: pip install -r requirements\.txt\n/m;
  if (install !== null)
    return replaced(text, line, (found: string) =>
      found.replace('pip install -r requirements.txt', () => install),
    );
  // setup-python refuses to cache for a project that names no packages.
  return replaced(replaced(text, line, ''), /^ *cache: pip\n/m, '');
}

function withResults(text: string, { results }: Places): string {
  return replaced(text, /^( *)\.mlops\/\*\.json\n(?:\1\S.*\n)*/m, (_: string, indent: string) =>
    ['.mlops/*.json', ...results].map((path) => `${indent}${path}\n`).join(''),
  );
}

function replaced(
  text: string,
  place: RegExp,
  by: string | ((...found: string[]) => string),
): string {
  if (!place.test(text)) throw new TypeError(`a workflow template has no ${place}`);
  return text.replace(place, by as string);
}

const preferred = '3.11';

/** What may say which Python a project runs on; texts of the files, by name. */
export type Sayings = ReadonlyMap<string, string>;

/**
 * The version of Python that the workflows set up: that of `.python-version`, else of the image that
 * serves the model, else the first that `pyproject.toml` allows.
 */
export function pythonVersion(texts: Sayings): string {
  const pinned = /^\s*(?:cpython-)?(3\.\d+(?:\.\d+)?)\s*$/m.exec(
    texts.get('.python-version') ?? '',
  )?.[1];
  const image = /^\s*FROM\s+(?:\S*\/)?python:(3\.\d+)/im.exec(texts.get('Dockerfile') ?? '')?.[1];
  return pinned ?? image ?? allowed(texts.get('pyproject.toml') ?? '') ?? preferred;
}

/** 3.11 where it is allowed, else the lowest one that is. */
function allowed(project: string): string | undefined {
  const said = /^\s*(?:requires-python|python)\s*=\s*["']([^"']+)["']/m.exec(project)?.[1];
  if (!said) return undefined;
  const minors = (sign: string) =>
    [...said.matchAll(new RegExp(`(?:${sign})\\s*3\\.(\\d+)`, 'g'))].map((found) =>
      Number(found[1]),
    );
  const low = Math.max(...minors('>=|~=|==|\\^'), ...minors('(?<![<>=~^!])>').map((it) => it + 1));
  const high = Math.min(...minors('(?<!<)<(?!=)').map((it) => it - 1), ...minors('<=|=='));
  const wanted = Number(preferred.slice(2));
  if (!Number.isFinite(low)) return high < wanted ? `3.${high}` : undefined;
  return low <= wanted && wanted <= high ? preferred : `3.${low}`;
}

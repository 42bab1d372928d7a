/** A version as in `v1.2.3-rc.1+build`: Semantic Versioning 2.0.0 with a leading `v`. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** The identifiers after `-`; empty for a release. */
  readonly prerelease: readonly string[];
}

/** Which part of the version grows. */
export type Bump = 'major' | 'minor' | 'patch';

/**
 * The first version is 1.0.0: what is registered has passed its gate and may go to production,
 * which is what Semantic Versioning means by leaving 0.y.z.
 */
export const firstVersion = 'v1.0.0';

const number = '(0|[1-9]\\d{0,14})';
const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const pattern = new RegExp(
  `^v${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`,
);

/** Null when `text` is no version. */
export function parseVersion(text: string): Version | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, major, minor, patch, prerelease] = match;
  return {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    prerelease: prerelease?.split('.') ?? [],
  };
}

/**
 * Orders two versions by precedence, as semver.org item 11 says; what is no version comes first, and
 * what has the same precedence (build metadata) is ordered by its text, so that the order is total.
 */
export function compareVersions(left: string, right: string): number {
  const a = parseVersion(left);
  const b = parseVersion(right);
  if (!a || !b) return Number(a !== null) - Number(b !== null) || compareText(left, right);
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    a.patch - b.patch ||
    comparePrerelease(a.prerelease, b.prerelease) ||
    compareText(left, right)
  );
}

function comparePrerelease(a: readonly string[], b: readonly string[]): number {
  // A release follows its prereleases.
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareIdentifiers(a[index] as string, b[index] as string);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareIdentifiers(a: string, b: string): number {
  const numeric = [a, b].map((text) => /^\d+$/.test(text));
  if (numeric[0] && numeric[1]) return a.length - b.length || compareText(a, b);
  return Number(numeric[1]) - Number(numeric[0]) || compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The version that follows all of `existing`: withdrawn ones too, because a tag's name that was once
 * used may be burned. A prerelease is followed by its own release where the bump allows.
 */
export function nextVersion(existing: readonly string[], bump: Bump): string {
  const last = [...existing]
    .filter((text) => parseVersion(text))
    .sort(compareVersions)
    .at(-1);
  if (last === undefined) return firstVersion;
  const { major, minor, patch, prerelease } = parseVersion(last) as Version;
  const pending = prerelease.length > 0;
  switch (bump) {
    case 'major':
      return pending && minor === 0 && patch === 0 ? `v${major}.0.0` : `v${major + 1}.0.0`;
    case 'minor':
      return pending && patch === 0 ? `v${major}.${minor}.0` : `v${major}.${minor + 1}.0`;
    case 'patch':
      return `v${major}.${minor}.${pending ? patch : patch + 1}`;
  }
}

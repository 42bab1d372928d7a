import { InputError } from '../../domain/errors.ts';

export type Partitions = Record<string, string | null>;

/** How Hive writes a missing value. */
const missing = '__HIVE_DEFAULT_PARTITION__';

/** The columns that stand in the names of a file's folders: `year=2024/month=01/part.csv`. */
export function partitionsOf(path: string): Partitions {
  const found: Partitions = Object.create(null);
  for (const folder of path.split(/[/\\]/).slice(0, -1)) {
    const [, name, value] = /^([^=]+)=(.*)$/.exec(folder) ?? [];
    if (name !== undefined && value !== undefined)
      found[unescaped(name)] = value === missing ? null : unescaped(value);
  }
  return found;
}

/** Hive escapes what a folder's name may not hold as in an address. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @throws InputError when not all files of a table stand in folders of the same kind */
export function refuseMixed(files: readonly { path: string; partitions: Partitions }[]): void {
  const [first, ...others] = files;
  if (!first) return;
  const kind = (partitions: Partitions) => Object.keys(partitions).join(', ') || 'none';
  for (const { path, partitions } of others)
    if (kind(partitions) !== kind(first.partitions))
      throw new InputError({
        where: path,
        found: kind(partitions),
        allowed: `the columns in the folders of ${first.path}: ${kind(first.partitions)}`,
        remedy: 'put all files of a table into folders of the same kind',
      });
}

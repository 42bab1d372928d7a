import { digest } from '../domain/digest.ts';

/** What a training depends on. */
export interface Dependencies {
  readonly command: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** Tool to version, as in `python: 3.11.7`. */
  readonly tools: Readonly<Record<string, string>>;
  /** The paths that the command writes to. */
  readonly results: readonly string[];
}

/** The key of a training: equal exactly when everything that it depends on is. */
export function fingerprint({ command, files, tools, results }: Dependencies): string {
  const sorted = Object.entries(tools).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [command, files.map(({ path, sha256 }) => [path, sha256]), sorted, results];
  return digest(JSON.stringify(parts)).slice(0, 32);
}

/** The names under which a version's files are kept with its release. */
export const modelAsset = 'model.tar.gz';
export const cardAsset = 'MODEL_CARD.md';
export const versionAsset = 'version.json';

/** The name of the predictions: what the file was called does not matter, its format does. */
export function predictionsAsset(path: string): string {
  return `predictions${/(\.[A-Za-z0-9]+){0,2}$/.exec(path.split(/[\\/]/).at(-1) as string)?.[0] ?? ''}`;
}

/** Whether GitHub keeps a file under this name as it is; it rewrites others. */
export function isAssetName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/.test(name) && !name.endsWith('.');
}

/** Which run wrote a comment. It stands hidden in the comment's last line. */
export interface Marker {
  readonly model: string;
  /** The commit that was judged. */
  readonly commit: string;
  /** GitHub's run id; a later run has a larger one. */
  readonly run: string;
  readonly attempt: number;
}

const pattern = /<!-- mlops-report (\{[^\n]*\}) -->\s*$/;

export function formatMarker({ model, commit, run, attempt }: Marker): string {
  const json = JSON.stringify({ model, commit, run, attempt });
  // A comment in HTML ends at "-->": neither character may stand in the text.
  return `<!-- mlops-report ${json.replace(/-/g, '\\u002d').replace(/>/g, '\\u003e')} -->`;
}

/** The marker of a comment's body; null when it is not ours. */
export function parseMarker(body: string): Marker | null {
  const json = pattern.exec(body)?.[1];
  if (json === undefined) return null;
  try {
    const { model, commit, run, attempt } = JSON.parse(json) as Partial<Marker>;
    const isWhole =
      typeof model === 'string' && typeof commit === 'string' && /^\d+$/.test(run ?? '');
    return isWhole && Number.isInteger(attempt)
      ? { model, commit, run: run as string, attempt: attempt as number }
      : null;
  } catch {
    return null;
  }
}

/** Whether a run may replace what another wrote: not when the other one is newer. */
export function mayReplace(mine: Marker, theirs: Marker): boolean {
  const [a, b] = [BigInt(mine.run), BigInt(theirs.run)];
  return a === b ? mine.attempt >= theirs.attempt : a > b;
}

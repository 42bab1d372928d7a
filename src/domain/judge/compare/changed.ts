import type { Evaluation } from '../../records/evaluation.ts';

type Origin = Evaluation['trainedOn'];

const most = 10;

/** What two trainings differ in, one sentence each: command, files (code and data), tools. */
export function whatChanged(champion: Origin, candidate: Origin): string[] {
  if (!champion || !candidate) return [];
  if (champion.key === candidate.key)
    return ['nothing that training depends on has changed since the champion'];
  const files = changes(
    Object.fromEntries(champion.files.map(({ path, sha256 }) => [path, sha256])),
    Object.fromEntries(candidate.files.map(({ path, sha256 }) => [path, sha256])),
  );
  const tools = changes(champion.tools, candidate.tools).map(({ name, before, after }) =>
    before && after ? `${name} ${before} to ${after}` : `${name} ${after ? 'added' : 'removed'}`,
  );
  const named = files.map(({ name, before, after }) =>
    before && after ? name : `${name} (${after ? 'new' : 'removed'})`,
  );
  return [
    ...(champion.command === candidate.command
      ? []
      : ['the training command has changed since the champion']),
    ...(named.length > 0 ? [`files changed since the champion: ${cut(named)}`] : []),
    ...(tools.length > 0 ? [`tools changed since the champion: ${cut(tools)}`] : []),
  ];
}

type Named = Readonly<Record<string, string>>;

function changes(champion: Named, candidate: Named) {
  const names = [...new Set([...Object.keys(champion), ...Object.keys(candidate)])].sort();
  return names
    .map((name) => ({ name, before: champion[name], after: candidate[name] }))
    .filter(({ before, after }) => before !== after);
}

function cut(items: readonly string[]): string {
  const rest = items.length - most;
  return `${items.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

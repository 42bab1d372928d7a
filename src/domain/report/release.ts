import type { DeploymentRecord } from '../records/deployment.ts';
import type { ImageRecord } from '../records/image.ts';
import type { SmokeRecord } from '../records/smoke.ts';
import { type Block, code, details, type Inline, list, paragraph, table } from './blocks.ts';
import { count } from './figures.ts';

/** The image that was built, or found. */
export function imageSection({ built, digest, repository, tags }: ImageRecord): Block[] {
  const done = built ? 'built' : 'found, not built again';
  return [
    paragraph(`Image ${done}: `, { code: `${repository}@${digest}` }, ` (${tags.join(', ')}).`),
  ];
}

/** What became of each place of a deployment. */
export function deploymentSection(deployment: DeploymentRecord): Block[] {
  const { digest, missing, places, putBack, service, succeeded, url, version } = deployment;
  const what = version ? `${version} (${short(digest)})` : short(digest);
  const where = url ? ` at ${url}` : '';
  const answer = succeeded
    ? `${service}: ${what} answers on ${count(places.length, 'place')}${where}.`
    : `${service}: ${what} was not deployed${putBack ? '; places that had switched were put back' : ''}.`;
  const rows = places.map(({ after, before, id, reason, state }): Inline[] => [
    [{ code: id }],
    state,
    short(before?.digest ?? null),
    short(after?.digest ?? null),
    reason ?? '',
  ]);
  const blocks = [
    paragraph(answer),
    table(['place', 'state', 'served before', 'serves now', 'reason'], rows),
  ];
  if (missing.length > 0)
    blocks.push(list(missing.map(({ id, reason }) => [{ code: id }, ` took no part: ${reason}`])));
  return blocks;
}

/** The smoke test's cases, the failed ones first, with what they got. */
export function smokeSection({ cases, passed, target }: SmokeRecord): Block[] {
  const failed = cases.filter((one) => !one.passed);
  const answer = passed
    ? `Smoke test of ${target}: ${count(cases.length, 'case')} passed.`
    : `Smoke test of ${target}: ${failed.length} of ${count(cases.length, 'case')} failed.`;
  const lines = [...failed, ...cases.filter((one) => one.passed)].map((one): Inline => {
    const where = one.place ? ` on ${one.place}` : '';
    const why = one.passed ? `${Math.round(one.got.milliseconds)} ms` : one.problems.join('; ');
    return `${one.passed ? '✓' : '✗'} ${one.name}${where}: ${why}`;
  });
  const bodies = failed.filter(({ got }) => got.body !== '').slice(0, 5);
  return [
    paragraph(answer),
    list(lines),
    ...bodies.map(({ got, name }) => details(`What "${name}" got`, [code(got.body)])),
  ];
}

function short(digest: string | null): string {
  return digest === null ? '–' : digest.replace('sha256:', '').slice(0, 12);
}

import type { Champion } from '../adapters/registry/champion.ts';
import { match } from '../domain/judge/compare/match.ts';
import { type Again, predictAgain } from './predict.ts';
import { type Judged, readAgain } from './sides.ts';

/** The champion on today's evaluation data, as far as it can be had, with what to say of it. */
export interface Today {
  readonly judged: Judged;
  readonly notes: readonly string[];
}

/**
 * The champion as it was judged, or run again where the evaluation data have changed since.
 *
 * @throws OutsideError, InputError when running it again fails
 */
export async function onToday(
  champion: Champion,
  { judged, candidate }: { judged: Judged; candidate: Judged },
  again: Omit<Again, 'champion'>,
): Promise<Today> {
  const why = whyAgain(judged, candidate);
  if (why === null) return { judged, notes: [] };
  const { tag } = champion.version;
  if (!again.inputs.predict)
    return {
      judged,
      notes: [`${why}; with compare.predict the champion is run again on today's`],
    };
  const file = await predictAgain({ ...again, champion });
  if (file === null)
    return { judged, notes: [`${why}; ${tag} was registered without a model to run again`] };
  return {
    judged: await readAgain(judged, { file, tag, candidate: again.candidate }, again.tools.context),
    notes: [`${why}; ${tag} was run again on today's${otherPython(judged, candidate)}`],
  };
}

/** Null when the champion was judged on all of the candidate's examples as they are. */
function whyAgain(champion: Judged, candidate: Judged): string | null {
  if (!candidate.examples) return null;
  if (!champion.examples) return 'the champion was registered without predictions';
  if (champion.examples.task !== candidate.examples.task) return null;
  const { changed, onlyCandidate } = match(champion.examples, candidate.examples);
  const parts = [
    ...(onlyCandidate > 0 ? [`${onlyCandidate} examples are new`] : []),
    ...(changed > 0 ? [`${changed} have another label`] : []),
  ];
  if (parts.length === 0) return null;
  return `the evaluation data have changed since the champion was judged: ${parts.join(', ')}`;
}

function otherPython(champion: Judged, candidate: Judged): string {
  const [then, now] = [champion, candidate].map(
    ({ evaluation }) => evaluation?.trainedOn?.tools.python,
  );
  return then && now && then !== now ? `, by Python ${now} where it was trained by ${then}` : '';
}

import type { Answer, Request } from '../smoke/answer.ts';
import { unpackAnswers } from './answers.ts';
import type { Crew, Rules } from './crew.ts';
import { batches, requireFleet } from './fleet.ts';
import { askInstruction } from './request.ts';

/** Seconds that one request may take. */
const requestTimeout = 10;
const mostRequests = 20;
const longestRequests = 30_000;

/** Asks every place all requests, in as few commands as their answers fit into. */
export async function askPlaces(crew: Crew, rules: Rules, requests: Request[]) {
  const fleet = await crew.muster();
  requireFleet(fleet, rules.meant, rules.allowMissing);
  const all = new Map<string, Answer[]>(fleet.ready.map((id) => [id, []]));
  for (const some of portions(requests)) {
    for (const ids of batches(fleet.ready, crew.batch))
      for (const [id, answers] of await askThese(crew, rules, ids, some))
        all.get(id)?.push(...answers);
  }
  return [...all].map(([id, answers]) => ({ id, answers }));
}

/** Pieces small enough for one command; what is too long for any is told by who sends it. */
function portions(requests: Request[]): Request[][] {
  const pieces: Request[][] = [];
  let size = 0;
  for (const request of requests) {
    const length = JSON.stringify(request).length;
    const last = pieces.at(-1);
    const fits = last && last.length < mostRequests && size + length <= longestRequests;
    size = fits ? size + length : length;
    if (fits) last.push(request);
    else pieces.push([request]);
  }
  return pieces;
}

async function askThese(crew: Crew, rules: Rules, ids: string[], requests: Request[]) {
  const told = await crew.tell(ids, askInstruction(rules.settings, requests, requestTimeout));
  const all = new Map<string, Answer[]>();
  for (const id of ids) {
    const report = told.get(id);
    if (report && 'mlops' in report && report.answers) all.set(id, unpackAnswers(report.answers));
    else if (requests.length > 1 && report?.state === 'unknown')
      all.set(id, await askHalves(crew, rules, id, requests));
    else {
      const error = report?.reason ?? 'no answer came back; it may be too long to be returned';
      all.set(
        id,
        requests.map(() => ({ error, milliseconds: 0 })),
      );
    }
  }
  return all;
}

/** An output that was cut holds nothing: half as many answers may fit. */
async function askHalves(crew: Crew, rules: Rules, id: string, requests: Request[]) {
  const half = Math.ceil(requests.length / 2);
  const answers: Answer[] = [];
  for (const some of [requests.slice(0, half), requests.slice(half)])
    answers.push(...((await askThese(crew, rules, [id], some)).get(id) ?? []));
  return answers;
}

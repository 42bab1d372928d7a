import { quote } from '../errors.ts';
import type { Answer } from './answer.ts';
import { latencyLimit, type SmokeCase } from './case.ts';
import { differences } from './subset.ts';

/** What became of a case: passed when there is no problem. */
export interface Judged {
  name: string;
  passed: boolean;
  /** Each a line for the user; what the service answered stands quoted and cut. */
  problems: string[];
}

/** Compares an answer with what its case expects. An answer that never came fails every case. */
export function judgeCase(smoke: SmokeCase, answer: Answer): Judged {
  const problems =
    'error' in answer ? [`no answer: ${quote(answer.error, 200)}`] : judgeAnswer(smoke, answer);
  const { latency } = smoke.expect;
  if (latency !== undefined && answer.milliseconds > latencyLimit(latency)) {
    problems.push(`took ${Math.round(answer.milliseconds)} ms, allowed ${latency}`);
  }
  return { name: smoke.name, passed: problems.length === 0, problems };
}

function judgeAnswer({ expect }: SmokeCase, answer: { status: number; body: string }): string[] {
  const problems: string[] = [];
  if (answer.status !== expect.status) {
    problems.push(
      `expected status ${expect.status}, got ${answer.status} with ${quote(answer.body, 200)}`,
    );
  }
  if (expect.json === undefined) return problems;
  let body: unknown;
  try {
    body = JSON.parse(answer.body);
  } catch {
    return [...problems, `expected JSON, got ${quote(answer.body, 200)}`];
  }
  const found = differences(expect.json, body, expect.tolerance);
  return [...problems, ...found.map((each) => sentence(each, expect.tolerance))];
}

function sentence(
  { path, expected, got }: ReturnType<typeof differences>[number],
  tolerance: number,
) {
  const room = typeof expected === 'number' && tolerance > 0 ? ` ± ${tolerance}` : '';
  const there = got === undefined ? 'nothing' : short(got);
  return `${path}: expected ${short(expected)}${room}, got ${there}`;
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

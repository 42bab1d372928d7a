import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputFiles } from '../adapters/files/inputs.ts';
import { decode } from '../adapters/tables/text.ts';
import { InputError } from '../domain/errors.ts';
import type { Origin } from '../domain/records/header.ts';
import type { SmokeRecord } from '../domain/records/smoke.ts';
import { type Block, heading, list, paragraph, table } from '../domain/report/blocks.ts';
import type { Answer } from '../domain/smoke/answer.ts';
import { requestOf, type SmokeCase } from '../domain/smoke/case.ts';
import { judgeCase } from '../domain/smoke/judge.ts';
import { readCases } from '../domain/smoke/read.ts';
import type { Outcome } from '../runtime/room.ts';
import type { Asker } from './asker.ts';

/**
 * The cases of all files that the patterns name, in the order of the files.
 *
 * @throws InputError with file, line and column
 */
export async function loadCases(directory: string, patterns: string[]): Promise<SmokeCase[]> {
  const cases: SmokeCase[] = [];
  for (const file of await inputFiles(directory, patterns, 'input cases'))
    cases.push(...readCases(decode(await readFile(join(directory, file)), file), file));
  if (cases.length > 0) return cases;
  throw new InputError({ where: 'input cases', remedy: 'there is no case in these files' });
}

/** Asks every case once at every place, and judges the answers. */
export async function smokeTest(
  cases: SmokeCase[],
  asker: Asker,
  origin: Origin,
): Promise<Outcome> {
  const answered = await asker.ask(cases.map(requestOf));
  const judged = answered.flatMap(({ place, answers }) =>
    cases.map((smoke, index) => result(smoke, place, answers[index])),
  );
  const passed = judged.length > 0 && judged.every((each) => each.passed);
  const record: SmokeRecord = {
    schema: 'mlops/smoke/1',
    ...origin,
    target: asker.target,
    passed,
    cases: judged,
  };
  const failed = judged.filter((each) => !each.passed);
  return {
    record: { file: 'smoke.json', content: record },
    outputs: { passed, failed: failed.length },
    refusal: passed ? null : refusal(failed, judged.length),
    summary: summary(record),
  };
}

type Result = SmokeRecord['cases'][number];

function result(smoke: SmokeCase, place: string | null, answer: Answer | undefined): Result {
  const came = answer ?? { error: 'it was not asked', milliseconds: 0 };
  const { milliseconds } = came;
  const got =
    'error' in came
      ? { status: null, body: '', error: came.error, milliseconds }
      : { status: came.status, body: came.body.slice(0, 2000), error: null, milliseconds };
  return { ...judgeCase(smoke, came), place, expected: smoke.expect as Result['expected'], got };
}

function refusal(failed: Result[], all: number): string {
  if (all === 0) return 'no place answered';
  const [first] = failed as [Result];
  const where = first.place === null ? '' : ` on ${first.place}`;
  return `${failed.length} of ${all} smoke cases failed; ${first.name}${where}: ${first.problems[0]}`;
}

function summary({ cases, passed, target }: SmokeRecord): Block[] {
  const failed = cases.filter((each) => !each.passed);
  const rows = cases.map(({ name, place, passed: well, got }) => [
    well ? 'passed' : 'failed',
    name,
    place ?? '',
    got.status === null ? 'none' : String(got.status),
    `${Math.round(got.milliseconds)} ms`,
  ]);
  const problems = failed.flatMap(({ name, problems: all }) => all.map((one) => `${name}: ${one}`));
  return [
    heading(passed ? 'Smoke test passed' : 'Smoke test failed'),
    paragraph('Asked: ', { code: target }),
    ...(problems.length > 0 ? [list(problems)] : []),
    table(['result', 'case', 'place', 'status', 'took'], rows),
  ];
}

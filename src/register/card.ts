import type { RegisteredVersion } from '../domain/registry/history.ts';
import { type Block, heading, paragraph, table } from '../domain/report/blocks.ts';
import { evaluationSection } from '../domain/report/evaluation.ts';
import type { Candidate } from './candidate.ts';

/** The model card: what the model is, how good it is and on what, and how it was made. */
export function modelCard(version: RegisteredVersion, candidate: Candidate): Block[] {
  const { evaluation, model } = candidate;
  return [
    heading(`${model} ${version.version}`),
    ...(evaluation
      ? [paragraph(`Task: ${evaluation.task ?? 'not given'}.`), ...evaluationSection(evaluation)]
      : [paragraph('No evaluation was recorded.')]),
    ...against(candidate),
    heading('How it was made'),
    table(['', ''], provenance(version, candidate)),
  ];
}

function against({ comparison }: Candidate): Block[] {
  if (!comparison) return [];
  const champion = comparison.champion?.version ?? 'no version';
  return [
    heading('Compared'),
    paragraph({ bold: comparison.verdict }, ` against ${champion}: ${comparison.decidedBy}`),
  ];
}

function provenance(version: RegisteredVersion, candidate: Candidate): string[][] {
  const { evaluation, modelSha256, commit } = candidate;
  const trained = evaluation?.trainedOn;
  const rows: [string, string | null | undefined][] = [
    ['tag', version.tag],
    ['source commit', commit],
    ['tagged commit', version.commit === commit ? null : version.commit],
    ['command', trained?.command],
    ['training key', trained?.key],
    ['evaluation data', evaluation?.data && `sha256 ${evaluation.data.sha256}`],
    ['model', `sha256 ${modelSha256}`],
    ...Object.entries(trained?.tools ?? {}),
    ['run', evaluation?.run.url],
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

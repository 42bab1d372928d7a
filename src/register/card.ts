import type { Evaluation, SliceEstimates } from '../domain/records/evaluation.ts';
import type { RegisteredVersion } from '../domain/registry/history.ts';
import { type Block, details, heading, paragraph, table } from '../domain/report/blocks.ts';
import { count, fixed, interval } from '../domain/report/figures.ts';
import type { Candidate } from './candidate.ts';

/** The model card: what the model is, how good it is and on what, and how it was made. */
export function modelCard(version: RegisteredVersion, candidate: Candidate): Block[] {
  const { evaluation, model } = candidate;
  return [
    heading(`${model} ${version.version}`),
    ...(evaluation ? measured(evaluation) : [paragraph('No evaluation was recorded.')]),
    ...against(candidate),
    heading('How it was made'),
    table(['', ''], provenance(version, candidate)),
  ];
}

function measured({ task, data, metrics, slices, gate, method, notes }: Evaluation): Block[] {
  const on = data ? ` on ${count(data.rows, 'example')}` : '';
  const confidence = `${Number((method.confidence * 100).toFixed(2))}%`;
  return [
    paragraph(`Task: ${task ?? 'not given'}. Evaluated${on}.`),
    table(
      ['metric', 'value', `${confidence} interval`],
      Object.entries(metrics).map(([name, { value, low, high }]) => [
        name,
        fixed(value),
        interval(low, high),
      ]),
    ),
    ...(slices.length > 0 ? [details('By slice', [sliceTable(slices)])] : []),
    ...(gate.rules.length > 0
      ? [
          table(
            ['gate', 'passed', 'value'],
            gate.rules.map(({ rule, passed, value }) => [
              rule,
              passed ? 'yes' : 'no',
              fixed(value),
            ]),
          ),
        ]
      : []),
    ...notes.map((note) => paragraph(note)),
  ];
}

function sliceTable(slices: readonly SliceEstimates[]): Block {
  const names = Object.keys(slices[0]?.metrics ?? {});
  return table(
    ['slice', 'examples', ...names],
    slices.map(({ column, value, n, metrics }) => [
      `${column}=${value}`,
      String(n),
      ...names.map((name) => fixed(metrics[name]?.value ?? null)),
    ]),
  );
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

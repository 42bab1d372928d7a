import type { Table } from '../../domain/data/table/table.ts';
import { commandOf, neededArguments } from './command.ts';
import { type Evaluation, evaluationOf } from './evaluation.ts';
import { trainingInputs } from './inputs.ts';
import type { Script } from './python/script.ts';
import { type Written, writtenFiles } from './python/writes.ts';
import { metricsIn, resultsOf } from './results.ts';

/** What of a training was recognised. What is undefined was not, and `gaps` says why. */
export interface Training {
  /** Undefined when `mlops train` could not judge what the script leaves. */
  readonly command: string | undefined;
  /** The command that would train, judged or not. */
  readonly wanted: string;
  readonly inputs: readonly string[];
  readonly model: string | undefined;
  readonly predictions: string | undefined;
  readonly metrics: string | undefined;
  /** The names of the metrics that the script writes, as far as they are written out. */
  readonly metricNames: readonly string[];
  readonly evaluation: Evaluation | undefined;
  readonly gaps: readonly Gap[];
}

/** A key of `mlops.yml` that is left for a person to fill in. */
export interface Gap {
  readonly key: 'train.command' | 'train.model' | 'train.predictions';
  readonly why: string;
}

/** What was seen of a project that has a training script. */
export interface Seen {
  readonly script: Script;
  /** The text of each Python file. */
  readonly sources: ReadonlyMap<string, string>;
  readonly files: readonly string[];
  /** The data, as `mlops.yml` names it, and its rows. */
  readonly data: { readonly patterns: readonly string[]; readonly table: Table } | undefined;
  /** Tables that an earlier training left. */
  readonly tables: ReadonlyMap<string, Table>;
  /** How Python is called here. */
  readonly python: string;
}

/** Reads out of a training script what `mlops.yml` has to say about it. The script is not run. */
export function recognise(seen: Seen): Training {
  const { script, python } = seen;
  const written = writtenFiles(script);
  const { model, tables, metrics } = resultsOf(script, written, seen.files);
  const judged = judge(seen, tables);
  const own = metrics ? metricsIn(script, metrics) : [];
  const metricsFile = typeof own === 'string' ? undefined : metrics?.path;
  const predictions = judged.file;
  const isJudged = predictions !== undefined || metricsFile !== undefined;
  const command = commandOf(script, python);
  const results = [model, ...written.map(({ path }) => path)].filter((path) => path !== undefined);
  return {
    command: isJudged ? command : undefined,
    wanted: command,
    inputs: trainingInputs({ ...seen, data: seen.data?.patterns ?? [], results }),
    model,
    predictions,
    metrics: metricsFile,
    metricNames: typeof own === 'string' ? [] : own,
    evaluation: judged.evaluation,
    gaps: gapsOf({ script, command, isJudged, model, why: judged.why, metrics, own }),
  };
}

interface Judged {
  readonly file?: string;
  readonly evaluation?: Evaluation;
  readonly why?: string;
}

/** The first table whose columns tell how it is to be judged. */
function judge(seen: Seen, tables: readonly Written[]): Judged {
  let why = `no file of predictions that ${seen.script.path} writes was recognised`;
  for (const [index, written] of tables.entries()) {
    const there = seen.tables.get(written.path);
    const evaluation = evaluationOf({
      script: seen.script,
      written,
      data: seen.data?.table,
      there,
    });
    if (typeof evaluation !== 'string') return { file: written.path, evaluation };
    if (index === 0) why = evaluation;
  }
  return { why };
}

interface Missing {
  script: Script;
  command: string;
  isJudged: boolean;
  model: string | undefined;
  why: string | undefined;
  metrics: Written | undefined;
  own: readonly string[] | string;
}

function gapsOf({ script, command, isJudged, model, why, metrics, own }: Missing): Gap[] {
  const gaps: Gap[] = [];
  const alone = 'a later model cannot be compared with this one by metrics alone';
  const ofMetrics =
    typeof own === 'string' ? `${metrics?.path} cannot be read: ${own}` : metrics && alone;
  const needed = neededArguments(script);
  if (!isJudged)
    gaps.push({ key: 'train.command', why: `${command} leaves nothing to judge it by` });
  else if (needed.length > 0)
    gaps.push({ key: 'train.command', why: `${script.path} asks for ${needed.join(', ')}` });
  if (model === undefined)
    gaps.push({
      key: 'train.model',
      why: `where ${script.path} writes the model was not recognised`,
    });
  if (why)
    gaps.push({ key: 'train.predictions', why: [why, ofMetrics].filter(Boolean).join('; ') });
  return gaps;
}

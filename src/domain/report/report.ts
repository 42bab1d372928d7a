import type { Comparison } from '../records/comparison.ts';
import type { DeploymentRecord } from '../records/deployment.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { ImageRecord } from '../records/image.ts';
import type { SmokeRecord } from '../records/smoke.ts';
import type { Validation } from '../records/validation.ts';
import type { VersionRecord } from '../records/version.ts';
import { type Block, code, details, heading, type Piece, paragraph } from './blocks.ts';
import { comparisonSection } from './comparison.ts';
import { evaluationSection, gateSection } from './evaluation.ts';
import { byImportance } from './importance.ts';
import { deploymentSection, imageSection, smokeSection } from './release.ts';
import { validationSection } from './validation.ts';
import { versionSection } from './version.ts';

/** The records that exist: a report is made from any of them. */
export interface Records {
  readonly validation?: Validation | undefined;
  readonly evaluation?: Evaluation | undefined;
  readonly comparison?: Comparison | undefined;
  readonly version?: VersionRecord | undefined;
  readonly image?: ImageRecord | undefined;
  readonly deployment?: DeploymentRecord | undefined;
  readonly smoke?: SmokeRecord | undefined;
}

/** What a report says beside its records. */
export interface About {
  readonly model: string;
  readonly commit: string | null;
  /** The run's address. */
  readonly url: string | null;
  /** Why the run ended early, when it was not a check or gate that said no. */
  readonly failure: string | null;
}

/** The whole report: the answer in the first line, then what it rests on. */
export function report(records: Records, about: About): Block[] {
  const { comparison, deployment, evaluation, image, smoke, validation, version } = records;
  return [
    headline(records, about),
    ...(comparison?.champion
      ? [heading('Compared with the champion'), ...comparisonSection(comparison)]
      : []),
    ...(evaluation ? measured(evaluation, comparison) : []),
    ...(validation ? [heading('Data'), ...validationSection(validation)] : []),
    ...(version || image || deployment || smoke ? [heading('Release')] : []),
    ...(version ? versionSection(version) : []),
    ...(image ? imageSection(image) : []),
    ...(deployment ? deploymentSection(deployment) : []),
    ...(smoke ? smokeSection(smoke) : []),
    ...reproduction(about),
    footer(about),
  ];
}

/** The candidate's own metrics, where they do not stand beside the champion's already. */
function measured(evaluation: Evaluation, comparison: Comparison | undefined): Block[] {
  return comparison?.champion
    ? gateSection(wholeGate(evaluation, comparison))
    : [heading('Metrics'), ...evaluationSection(evaluation)];
}

/** The gate, with what the comparison found of the rules that train left open. */
function wholeGate({ gate }: Evaluation, comparison: Comparison | undefined): Evaluation['gate'] {
  const judged = comparison?.gate?.rules ?? [];
  const rules = gate.rules.map(
    (rule) => (rule.passed === null && judged.find((one) => one.rule === rule.rule)) || rule,
  );
  return { passed: rules.every(({ passed }) => passed !== false), rules };
}

/** The verdict, or what said no before there was one. */
function headline(records: Records, { failure, model }: About): Block {
  const [answer, because] = answerOf(records, failure);
  const name: Piece[] = [{ bold: model }, ': '];
  return paragraph(...name, { bold: answer }, because ? ` – ${because}` : '');
}

function answerOf(
  { comparison, evaluation, smoke, validation }: Records,
  failure: string | null,
): [string, string] {
  if (failure !== null) return ['failed', failure];
  if (validation && !validation.valid) {
    const failed = validation.checks.filter(({ level, passed }) => level === 'fail' && !passed);
    return ['the data is refused', byImportance(failed)[0]?.message ?? ''];
  }
  const gate = evaluation && wholeGate(evaluation, comparison);
  if (gate && !gate.passed) {
    const broken = gate.rules.find(({ passed }) => passed === false);
    return ['the gate failed', broken ? `${broken.rule}: ${broken.reason}` : ''];
  }
  if (smoke && !smoke.passed) return ['the smoke test failed', ''];
  if (comparison) return [comparison.verdict.replace('-', ' '), comparison.decidedBy];
  if (evaluation) return ['the gate passed', 'not compared with a champion'];
  if (validation) return ['the data is valid', ''];
  return ['nothing was checked', ''];
}

function reproduction({ commit }: About): Block[] {
  if (commit === null) return [];
  const commands = [
    `git fetch origin ${commit} && git checkout ${commit}`,
    'npx github:org/mlops#v1 pipeline --steps validate-data,train',
  ];
  return [details('Reproduce this on your machine', [code(commands.join('\n'))])];
}

function footer({ commit, url }: About): Block {
  const at: Piece[] = commit === null ? ['No commit'] : ['Commit ', { code: commit.slice(0, 12) }];
  return paragraph(...at, ...(url ? [', ', { link: url, text: 'the run' } as const] : []), '.');
}

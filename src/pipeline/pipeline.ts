import { hasDocker } from '../adapters/docker/engine.ts';
import { recordsFolder } from '../adapters/files/records.ts';
import { OutsideError } from '../domain/errors.ts';
import { readHistory } from '../domain/registry/history.ts';
import type { Registry } from '../domain/registry/registry.ts';
import { champion } from '../domain/registry/stage.ts';
import { paragraph } from '../domain/report/blocks.ts';
import { failure as messageOf } from '../runtime/failure.ts';
import type { Raw } from '../runtime/kinds.ts';
import type { Performed } from '../runtime/perform.ts';
import type { Outcome, Tools } from '../runtime/room.ts';
import { countStep } from './count.ts';
import type { Inputs } from './inputs.ts';
import { type Plan, plan, type Step } from './plan.ts';
import { type Remedies, recover } from './recover.ts';
import { reportStep, type Subject } from './report.ts';
import type { RoomStep } from './rooms.ts';
import { type Ran, runSteps } from './run.ts';
import { whySkipped } from './skip.ts';
import { output, stepsSection } from './steps.ts';
import { assignBack, versionOf } from './wanted.ts';

/** What the pipeline needs of the rooms. */
export interface Rooms {
  readonly model: string;
  /** Whether `mlops.yml` sets a key. */
  readonly isSet: (key: string) => boolean;
  readonly registry: () => Promise<Registry>;
  /** Runs a room; `own` are inputs that win over `mlops.yml`. */
  readonly perform: (step: RoomStep, own: Record<string, Raw>) => Promise<Performed>;
  /** Takes this run's deployment back. */
  readonly putBack: () => Promise<Performed>;
}

/** Runs the steps that the event asks for, takes back what failed, and tells the pull request. */
export async function runPipeline(inputs: Inputs, tools: Tools, rooms: Rooms): Promise<Outcome> {
  const { context, log } = tools;
  const planned = plan(context, inputs.steps, rooms.model, inputs.stage);
  log.info(`because of ${planned.because}: ${planned.steps.join(', ') || 'nothing to do'}`);
  if (planned.steps.includes('count-look')) await countStep(inputs.token, tools);
  const steps = planned.steps.filter((step) => step !== 'count-look' && step !== 'report');
  const ran = await runSteps(steps, await handsOf(planned, inputs, tools, rooms), tools);
  const recovered = await recover(
    planned,
    ran,
    remediesOf(planned, inputs.stage, tools, rooms),
    tools,
  );
  const failure = failureOf(ran);
  const report = planned.steps.includes('report')
    ? await reportOf(ran, { model: rooms.model, token: inputs.token, failure }, tools)
    : undefined;
  if (ran.error !== undefined) {
    if (recovered !== null) log.warn(recovered);
    throw ran.error;
  }
  return outcomeOf(planned, ran, recovered, report);
}

async function handsOf(planned: Plan, inputs: Inputs, { context }: Tools, rooms: Rooms) {
  const { steps, wanted } = planned;
  const { stage } = inputs;
  const version = wanted && (await versionOf(await rooms.registry(), rooms.model, wanted)).version;
  const asksEngine = context.place === 'local' && steps.includes('build-and-push-image');
  const engine = !asksEngine || (await hasDocker(context.env));
  const own: Partial<Record<Step, Record<string, Raw>>> = {
    // The report is posted at the end, with what comes after the comparison.
    'compare-to-champion': { stage, comment: 'false' },
    'deploy-to-ec2-via-ssm': version === null ? {} : { version },
    promote: {
      ...{ stage: wanted?.stage ?? stage, ...(version !== null && { version }) },
      reason: wanted
        ? `${wanted.tag}, deployed and checked`
        : 'better or not worse, and it answers',
    },
  };
  return {
    whySkipped: (step: Step) =>
      step === 'build-and-push-image' && !engine
        ? 'no Docker Engine answers: the service runs as a process'
        : whySkipped(step, rooms.isSet, version),
    perform: (step: Step) => rooms.perform(step as RoomStep, own[step] ?? {}),
  };
}

function remediesOf({ wanted }: Plan, stage: string, { context }: Tools, rooms: Rooms): Remedies {
  const { model } = rooms;
  return {
    putBack: rooms.putBack,
    toChampion: async (served) => {
      const history = readHistory(model, await (await rooms.registry()).tags(model));
      const version = champion(history, stage)?.version ?? null;
      if (version === null || version === served) return null;
      const { refusal } = await rooms.perform('deploy-to-ec2-via-ssm', { version });
      if (refusal !== null) throw new OutsideError(refusal);
      return version;
    },
    assignBack: async (served, reason) =>
      wanted === null
        ? null
        : assignBack(await rooms.registry(), { model, wanted, served, reason }, context),
  };
}

/** Why the steps ended counts for more than that it could not be shown in the pull request. */
async function reportOf({ results }: Ran, subject: Subject, tools: Tools) {
  try {
    return await reportStep(subject, tools);
  } catch (error) {
    if (!results.some(({ ending }) => ending === 'refused' || ending === 'failed')) throw error;
    tools.log.warn(messageOf(error).message);
    return undefined;
  }
}

function failureOf({ results }: Ran): string | null {
  const failed = results.find(({ ending }) => ending === 'failed');
  return failed ? `${failed.step}: ${failed.note}` : null;
}

function outcomeOf(
  { because, steps }: Plan,
  { results }: Ran,
  recovered: string | null,
  report: Outcome | undefined,
): Outcome {
  const refused = results.find(({ ending }) => ending === 'refused');
  const own = report?.summary ?? results.flatMap(({ performed }) => performed?.summary ?? []);
  const idle = steps.length === 0 ? [paragraph(`Nothing to do: ${because}.`)] : [];
  const put = recovered === null ? [] : [paragraph({ bold: 'Put back' }, `: ${recovered}.`)];
  return {
    outputs: {
      passed: refused === undefined,
      verdict: output(results, 'compare-to-champion', 'verdict'),
      version:
        output(results, 'register', 'version') ||
        output(results, 'deploy-to-ec2-via-ssm', 'version'),
      digest: output(results, 'deploy-to-ec2-via-ssm', 'digest'),
      'comment-url': report?.outputs['comment-url'] ?? null,
      record: recordsFolder,
    },
    refusal: refused
      ? [`${refused.step}: ${refused.note}`, recovered].filter(Boolean).join('; ')
      : null,
    annotations: results.flatMap(({ performed }) => performed?.annotations ?? []),
    summary: [...idle, ...put, ...own, stepsSection(results)],
  };
}

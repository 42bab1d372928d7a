import { deploy } from '../deploy-to-ec2-via-ssm/deploy.ts';
import type { DeploymentRecord } from '../domain/records/deployment.ts';
import type { Origin } from '../domain/records/header.ts';
import { assign } from '../domain/registry/assign.ts';
import type { Registry } from '../domain/registry/registry.ts';
import { heading, paragraph } from '../domain/report/blocks.ts';
import { lostPlaces } from '../domain/rollout/outcome.ts';
import type { Order, Target } from '../domain/rollout/target.ts';
import type { Outcome } from '../runtime/room.ts';
import type { Goal } from './goal.ts';

export interface Rollback {
  model: string;
  stage: string;
  reason: string;
  run: string;
  actor: string;
  goal: Goal;
  order: Order;
}

export interface Means {
  target: Target;
  registry: Registry;
  origin: Origin;
  /** Asks the smoke cases; null when there are none. */
  smoke: (() => Promise<Outcome>) | null;
}

/**
 * Serves the version, asks it the smoke cases, and only then assigns the stage to it. When it does
 * not do, every place serves what it did, and the stage stays.
 */
export async function rollBack(wish: Rollback, means: Means): Promise<Outcome> {
  const { goal, order, stage } = wish;
  const deployed = await deploy(means.target, order, means.origin);
  if (deployed.refusal !== null) return refused(deployed, wish, deployed.refusal);
  const smoke = await ask(means);
  if (smoke && smoke.refusal !== null) return takeBack(deployed, wish, means, smoke);
  const { model, reason, run, actor } = wish;
  const left = goal.from === goal.version.version ? null : goal.from;
  const assigned = await assign(means.registry, {
    ...{ model, stage, version: goal.version, reason, run, actor, rolledBackFrom: left },
  });
  const { version } = goal.version;
  return {
    ...deployed,
    outputs: { version, previous: goal.from, digest: order.digest, tag: assigned.tag },
    summary: [
      heading(`${stage} of ${model} is ${version}`),
      paragraph(
        assigned.changed
          ? `Rolled back from ${goal.from ?? 'nothing'}, by the tag ${assigned.tag}: ${reason}.`
          : `It was so already, by the tag ${assigned.tag}; nothing was assigned.`,
      ),
      ...deployed.summary,
      ...(smoke?.summary ?? []),
    ],
  };
}

type Smoke = Pick<Outcome, 'refusal' | 'summary'>;

/** A service that cannot be asked has failed its smoke test as well. */
async function ask({ smoke }: Means): Promise<Smoke | undefined> {
  try {
    return await smoke?.();
  } catch (error) {
    return { refusal: (error as Error).message, summary: [] };
  }
}

async function takeBack(
  deployed: Outcome,
  wish: Rollback,
  { target }: Means,
  { refusal, summary }: Smoke,
): Promise<Outcome> {
  const record = deployed.record?.content as DeploymentRecord;
  const places = record.places.map((place) => ({ ...place, log: '' }));
  const back = await target.restore({ places, missing: record.missing });
  const lost = lostPlaces(back);
  const content = {
    ...{ ...record, succeeded: false },
    putBack: back.places.some(({ state }) => state === 'restored'),
    places: back.places.map(({ log: _, ...place }) => place),
  };
  const taken = {
    ...deployed,
    record: { file: 'deployment.json', content },
    summary: [...deployed.summary, ...summary],
  };
  return refused(taken, wish, lost === null ? `${refusal}` : `${refusal}; not put back: ${lost}`);
}

function refused(deployed: Outcome, { goal, stage }: Rollback, why: string): Outcome {
  const { version } = goal.version;
  return {
    ...deployed,
    outputs: { version: null, previous: goal.from, digest: null, tag: null },
    refusal: `${stage} was not rolled back to ${version}: ${why}`,
  };
}

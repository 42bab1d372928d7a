import type { DeploymentRecord } from '../domain/records/deployment.ts';
import type { Origin } from '../domain/records/header.ts';
import { type Block, code, details, heading, paragraph, table } from '../domain/report/blocks.ts';
import { deploymentRecord, refusalOf, succeeded } from '../domain/rollout/outcome.ts';
import type { Order, Outcome as Rollout, Target } from '../domain/rollout/target.ts';
import type { Outcome } from '../runtime/room.ts';

/** Serves the order on every place, or leaves every place as it was; tells which. */
export async function deploy(target: Target, order: Order, origin: Origin): Promise<Outcome> {
  const rollout = await target.deploy(order);
  const record = deploymentRecord(origin, target, order, rollout);
  return outcome(record, rollout, refusalOf(rollout, order.service));
}

/** What a deployment leaves behind. */
export function outcome(
  record: DeploymentRecord,
  rollout: Rollout,
  refusal: string | null,
): Outcome {
  const { version, previousDigest, changed, target, url, digest } = record;
  const done = succeeded(rollout);
  return {
    record: { file: 'deployment.json', content: record },
    outputs: {
      digest: done ? digest : null,
      'previous-digest': previousDigest,
      'previous-version': record.previousVersion,
      version: done ? version : null,
      changed,
      target,
      url,
    },
    refusal,
    summary: summary(record, rollout),
  };
}

function summary(record: DeploymentRecord, { places }: Rollout): Block[] {
  const { service, version, digest, target, missing, changed, succeeded: done } = record;
  const what = version ?? digest.slice(0, 19);
  const title = done
    ? `${service} serves ${what}${changed ? '' : ', as it did before'}`
    : `${service} does not serve ${what}`;
  const rows = places.map(({ id, state, reason, before, after, timings }) => [
    [{ code: id }],
    state,
    short(before),
    short(after),
    timings.total === undefined ? '' : `${timings.total.toFixed(1)} s`,
    reason ?? '',
  ]);
  const logs = places.filter(({ log }) => log !== '');
  return [
    heading(title),
    paragraph(`Target: ${target}. Digest: `, { code: digest }),
    table(['place', 'state', 'before', 'after', 'took', 'reason'], rows),
    ...missing.map(({ id, reason }) => paragraph('Without ', { code: id }, `: it ${reason}.`)),
    ...logs.map(({ id, log }) => details(`Log of ${id}`, [code(log)])),
  ];
}

function short(served: { version: string | null; digest: string } | null): string {
  return served === null ? 'nothing' : (served.version ?? served.digest.slice(7, 19));
}

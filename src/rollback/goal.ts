import { InputError } from '../domain/errors.ts';
import type { History, RegisteredVersion } from '../domain/registry/history.ts';
import { noVersions, wantedVersion } from '../domain/registry/lookup.ts';
import { champion, findVersion, previousHealthy } from '../domain/registry/stage.ts';

/** Where a rollback goes, and which version it leaves. */
export interface Goal {
  version: RegisteredVersion;
  /** Null when the stage is assigned to nothing. */
  from: string | null;
}

/** What a rollback is asked for. */
export interface Wish {
  stage: string;
  to: string | undefined;
  /** The run's address; null on a laptop, where runs are not told apart. */
  run: string | null;
}

/**
 * The version to go back to. A run that has rolled the stage back already, and is run again, stays
 * with where it went.
 *
 * @throws InputError when there is none
 */
export function goalOf(history: History, { stage, to, run }: Wish): Goal {
  const present = champion(history, stage);
  const from = present?.version ?? null;
  if (to) return { version: wantedVersion(history, to, 'input to'), from };
  if (history.versions.length === 0) throw noVersions(history.model, 'input stage');
  if (run !== null && present?.run === run && present.rolledBackFrom !== null) {
    const done = findVersion(history, from);
    if (done) return { version: done, from: present.rolledBackFrom };
  }
  const version = previousHealthy(history, stage);
  if (version) return { version, from };
  throw new InputError({
    where: 'input stage',
    found: stage,
    remedy: `no earlier version was healthy in this stage${from ? ` before ${from}` : ''}; name one with to`,
  });
}

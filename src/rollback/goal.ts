import { InputError } from '../domain/errors.ts';
import type { History, RegisteredVersion } from '../domain/registry/history.ts';
import { noVersions, wantedVersion } from '../domain/registry/lookup.ts';
import { champion, previousHealthy } from '../domain/registry/stage.ts';

/** Where a rollback goes, and which version it leaves. */
export interface Goal {
  version: RegisteredVersion;
  /** Null when the stage is assigned to nothing. */
  from: string | null;
}

/**
 * The version to go back to.
 *
 * @throws InputError when there is none
 */
export function goalOf(history: History, stage: string, to: string | undefined): Goal {
  const from = champion(history, stage)?.version ?? null;
  if (to) return { version: wantedVersion(history, to, 'input to'), from };
  if (history.versions.length === 0) throw noVersions(history.model, 'input stage');
  const version = previousHealthy(history, stage);
  if (version) return { version, from };
  throw new InputError({
    where: 'input stage',
    found: stage,
    remedy: `no earlier version was healthy in this stage${from ? ` before ${from}` : ''}; name one with to`,
  });
}

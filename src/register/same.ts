import { type Released, readReleased } from '../adapters/registry/champion.ts';
import type { History, RegisteredVersion } from '../domain/registry/history.ts';
import type { Registry } from '../domain/registry/registry.ts';
import type { Candidate } from './candidate.ts';

/** What tells one version's content from another's. */
interface Content {
  readonly key: string | null;
  readonly modelSha256: string | null;
}

/**
 * The version that the candidate is already: from the same commit, and from the same inputs (or,
 * where nothing is known of those, with the same model). One that was killed half way counts when
 * it can be finished, that is when the model is the same to the byte.
 *
 * @param folder for what must be downloaded to find out
 */
export async function findSame(
  registry: Registry,
  history: History,
  candidate: Candidate,
  folder: string,
): Promise<Released | null> {
  const here = history.versions.filter(
    ({ source, withdrawn }) => source === candidate.commit && !withdrawn,
  );
  for (const version of [...here].reverse()) {
    const released = await readReleased(registry, version, folder);
    const isPublished = released.release?.draft === false;
    const content = contentOf(version, released);
    if (isPublished ? isSame(content, candidate) : canFinish(content, candidate)) return released;
  }
  return null;
}

/** A tag made by hand does not say what it holds; the release that we gave it does. */
function contentOf({ trailers }: RegisteredVersion, { record }: Released): Content | null {
  if (trailers.Model)
    return { key: trailers.Key ?? null, modelSha256: trailers.Model.replace('sha256:', '') };
  return record;
}

function isSame(content: Content | null, { evaluation, modelSha256 }: Candidate): boolean {
  if (content === null) return false;
  const key = evaluation?.trainedOn?.key ?? null;
  if (key !== null && content.key !== null) return key === content.key;
  return content.modelSha256 === modelSha256;
}

/** A version that a person has tagged and not released takes what was trained from its commit. */
function canFinish(content: Content | null, { modelSha256 }: Candidate): boolean {
  return content === null || content.modelSha256 === modelSha256;
}

import { InputError } from '../errors.ts';
import { didYouMean } from '../words.ts';
import type { History, RegisteredVersion } from './history.ts';
import { findVersion } from './stage.ts';
import { parseTag } from './tag.ts';

/**
 * The version that the user means by `v1.2.3`, `1.2.3` or `churn@v1.2.3`.
 *
 * @param where the input that it comes from
 * @throws InputError with the versions that there are, when it is none of them
 */
export function wantedVersion(history: History, wanted: string, where: string): RegisteredVersion {
  const tag = parseTag(wanted);
  const name = tag?.kind === 'register' && tag.model === history.model ? tag.version : wanted;
  const known = history.versions
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ version }) => version);
  if (known.length === 0) throw noVersions(history.model, where);
  const found = findVersion(history, name) ?? findVersion(history, `v${name}`);
  if (found) return found;
  const withdrawn = history.versions.some(({ version }) => version === name);
  throw new InputError({
    where,
    found: wanted,
    remedy: withdrawn
      ? 'this version was deregistered'
      : `no such version of ${history.model}; ${didYouMean(name, known.slice(-20).reverse())}`,
  });
}

/** What is said when a model has no version at all. */
export function noVersions(model: string, where: string): InputError {
  return new InputError({
    where,
    remedy: `no version of ${model} is registered in this repository (no tag ${model.replace(':', '=')}@v…): run register first, or correct the model's name`,
  });
}

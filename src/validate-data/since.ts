import { InputError } from '../domain/errors.ts';
import { driftSection } from '../domain/report/drift.ts';
import type { Tools } from '../runtime/room.ts';
import type { Answer } from '../verbs.ts';
import { withData } from './data.ts';
import { driftSince } from './drift.ts';
import { readReference } from './reference.ts';
import { twoFiles } from './two-files.ts';

/** What `mlops drift REFERENCE CURRENT` says of two data files, the first of which may be a stored profile. */
export async function driftOf(files: readonly string[], tools: Tools): Promise<Answer> {
  const named = twoFiles(files, 'two: the reference, then the current data');
  return withData({}, tools, async (data) => {
    const where = { model: 'none', stage: 'prod', token: undefined };
    const sides = [];
    for (const file of named) {
      const side = await readReference(file, { contract: null, data, where, tools });
      if (!side)
        throw new InputError({ where: 'argument FILE', found: file, remedy: 'name a file' });
      sides.push(side);
    }
    const [before, now] = sides;
    const drift = await driftSince(before!, now!, null);
    return { summary: driftSection(drift), content: drift };
  });
}

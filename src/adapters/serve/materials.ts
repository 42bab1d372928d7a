import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { x as extract } from 'tar';
import { OutsideError } from '../../domain/errors.ts';
import { modelAsset } from '../../domain/registry/assets.ts';
import { readHistory } from '../../domain/registry/history.ts';
import { wantedVersion } from '../../domain/registry/lookup.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import type { Order } from '../../domain/rollout/target.ts';
import { ask, gitIn } from '../git/git.ts';
import { fetchAsset, readReleased } from '../registry/champion.ts';
import type { Materials } from './release.ts';

export interface ReleaseSource {
  registry: () => Promise<Registry>;
  model: string;
  /** The project's folder. */
  directory: string;
  /** Where the model belongs in the project; null when it has none. */
  modelPath: string | null;
  env: NodeJS.ProcessEnv;
}

/** Registered releases as files, and the folder of the repository that holds what outlives a run. */
export async function openReleases(
  source: ReleaseSource,
): Promise<{ home: string; materials: (order: Order) => Materials }> {
  const { directory, env } = source;
  const show = ['--git-common-dir', '--show-toplevel', '--show-prefix'];
  const said = await ask(gitIn(directory, env), ['rev-parse', ...show]);
  const [common = '', repository = '', prefix = ''] = said.split('\n');
  const home = join(isAbsolute(common) ? common : resolve(directory, common), 'mlops');
  return {
    home,
    materials: ({ commit, version }) => ({
      ...{ repository, prefix: prefix.replace(/\/$/, ''), commit: commit ?? 'HEAD' },
      unpackModel: (folder) => unpackModel(source, version ?? '', folder),
    }),
  };
}

async function unpackModel(source: ReleaseSource, name: string, folder: string): Promise<void> {
  const { model, modelPath } = source;
  if (modelPath === null) return;
  const registry = await source.registry();
  const history = readHistory(model, await registry.tags(model));
  const version = wantedVersion(history, name, 'input version');
  const place = await mkdtemp(join(tmpdir(), 'mlops-model-'));
  try {
    const released = await readReleased(registry, version, place);
    const file = await fetchAsset(registry, released, modelAsset, place);
    if (file === null)
      throw new OutsideError(`the release ${version.tag} holds no model`, 'register it again');
    // A folder that holds nothing but the model is not in git.
    const home = join(folder, dirname(modelPath));
    await mkdir(home, { recursive: true });
    await extract({ file, cwd: home });
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

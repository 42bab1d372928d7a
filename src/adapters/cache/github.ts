import { join, relative } from 'node:path';
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import type { Context } from '../../runtime/context.ts';
import type { Log } from '../../runtime/log.ts';
import type { Cache } from './cache.ts';

/**
 * GitHub's cache of the repository. The paths are part of what GitHub looks up, so they are given
 * relative to the workspace: the same on every runner.
 */
export function githubCache({ directory, workspace }: Context, log: Log): Cache {
  const places = (paths: readonly string[]) =>
    paths.map((path) => relative(workspace, join(directory, path)));
  return {
    async restore(key, paths) {
      if (!isFeatureAvailable()) return false;
      try {
        return (await restoreCache(places(paths), name(key))) !== undefined;
      } catch (error) {
        log.warn(`the cache could not be read: ${(error as Error).message}`);
        return false;
      }
    },
    async save(key, paths) {
      if (!isFeatureAvailable()) return;
      try {
        await saveCache(places(paths), name(key));
      } catch (error) {
        log.warn(`the result could not be kept in the cache: ${(error as Error).message}`);
      }
    },
  };
}

const name = (key: string) => `mlops-train-${key}`;

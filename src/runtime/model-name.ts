import { basename } from 'node:path';
import { checkModel } from '../domain/registry/tag.ts';
import type { Context } from './context.ts';

/**
 * The model's name: as given, else the repository's, else the folder's.
 *
 * @throws InputError when it cannot stand in a tag
 */
export function modelName(given: string | undefined, context: Context): string {
  if (given !== undefined) return checkModel(given, 'input model-name (mlops.yml: model)');
  const found = context.repository?.split('/')[1] ?? basename(context.workspace);
  return checkModel(found, "the repository's name; give the input model-name instead");
}

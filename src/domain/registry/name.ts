import { checkModel } from './tag.ts';

/**
 * The model's name: the one given, else the repository's, else the folder's.
 *
 * @throws InputError when it cannot stand in a tag
 */
export function modelName(
  given: string | undefined,
  { repository, workspace }: { readonly repository: string | null; readonly workspace: string },
): string {
  if (given) return checkModel(given, 'input model-name');
  const [own = ''] = (repository ?? workspace).split(/[\\/]/).slice(-1);
  return checkModel(own, 'input model-name (not given, so the name of the repository)');
}

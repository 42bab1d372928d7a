import { InputError } from '../../domain/errors.ts';
import { parseImage } from '../../domain/rollout/image.ts';
import type { ImageStore } from '../../domain/rollout/store.ts';
import type { Context } from '../../runtime/context.ts';
import { awsOptions } from '../aws.ts';
import { localStore } from '../docker/store.ts';

export interface Where {
  repository: string;
  registry?: 'ecr' | 'local' | undefined;
  create?: boolean;
}

/** The images of a repository: in ECR on GitHub, in the local engine on a laptop, or as it is said. */
export async function openStore(
  { repository, registry, create = false }: Where,
  { place, env }: Pick<Context, 'place' | 'env'>,
): Promise<ImageStore> {
  const { host, name, tag, digest } = parseImage(repository, 'input repository');
  if (host !== null || tag !== null || digest !== null) {
    throw new InputError({
      where: 'input repository',
      found: repository,
      allowed: 'a name without host, tag and digest, as in churn or team/churn',
    });
  }
  if ((registry ?? (place === 'github' ? 'ecr' : 'local')) === 'local')
    return localStore(name, env);
  // ECR's client takes 0.1 s to load, which a laptop should not pay.
  const [{ ecrClient }, { ecrStore }] = await Promise.all([
    import('./repository.ts'),
    import('./store.ts'),
  ]);
  const { region } = awsOptions(env);
  return ecrStore({ repository: name, create, client: await ecrClient(env), region, env });
}

import { join } from 'node:path';
import type { Inputs } from '../../deploy-to-ec2-via-ssm/inputs.ts';
import { InputError } from '../../domain/errors.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { checkEnvironment } from '../../domain/rollout/environment.ts';
import type { Settings } from '../../domain/rollout/request.ts';
import { parseSelector } from '../../domain/rollout/selector.ts';
import type { ImageStore } from '../../domain/rollout/store.ts';
import type { Target } from '../../domain/rollout/target.ts';
import type { Tools } from '../../runtime/room.ts';
import { hasDocker } from '../docker/engine.ts';
import { openStore } from '../ecr/open.ts';
import { openReleases } from '../serve/materials.ts';

/** The inputs that say where a service runs. */
export type Place = Omit<Inputs, 'image' | 'version' | 'token' | 'config' | 'workingDirectory'>;

/** Where a service runs, and where its images are. */
export interface Opened {
  service: string;
  target: Target;
  /** Null for a process, and where no repository is named. */
  store: ImageStore | null;
}

interface Means extends Tools {
  model: string;
  registry: () => Promise<Registry>;
}

/** The target that the inputs mean; each loads its own client only. */
export async function openTarget(place: Place, means: Means): Promise<Opened> {
  const { context, log, model } = means;
  const settings = settingsOf(place, model);
  const { service } = settings;
  const say = (line: string) => log.info(line);
  const kind = await kindOf(place, context);
  if (kind === 'process')
    return { service, target: await openProcess(place, settings, means, say), store: null };
  const { repository, registry: where } = place;
  const store = repository ? await openStore({ repository, registry: where }, context) : null;
  const registry = store?.registry ?? null;
  if (kind === 'docker') {
    const { dockerTarget } = await import('../docker/target.ts');
    const target = dockerTarget({ settings, registry, say, env: context.env });
    return { service, target, store };
  }
  if (!place.instances) throw missing('instances', 'deploy.instances', 'tag:Service=churn or ids');
  const { ec2Target } = await import('../ssm/target.ts');
  const target = await ec2Target({
    ...{ settings, registry, say, env: context.env, url: place.url ?? null },
    selector: parseSelector(place.instances),
    concurrency: place.maxConcurrency,
    allowMissing: place.allowMissing,
  });
  return { service, target, store };
}

function settingsOf(place: Place, model: string): Settings {
  const { port, containerPort, health, identity = null, env = {}, timeout } = place;
  const service = place.service ?? model.replace(/[^A-Za-z0-9_.-]+/g, '-').slice(0, 60);
  const environment = checkEnvironment(env);
  return { service, model, port, containerPort, health, identity, environment, timeout };
}

async function kindOf({ target, repository }: Place, context: Tools['context']) {
  if (target !== 'auto') return target;
  if (context.place === 'github') return 'ec2';
  return repository && (await hasDocker(context.env)) ? 'docker' : 'process';
}

async function openProcess(
  place: Place,
  settings: Settings,
  { context, registry, model }: Means,
  say: (line: string) => void,
): Promise<Target> {
  const { command } = place;
  if (!command) {
    const what = 'the command that serves on $PORT; or start Docker';
    throw missing('command', 'deploy.command', what);
  }
  const { processTarget } = await import('../serve/target.ts');
  const { userEnvironment } = await import('../process/environment.ts');
  const { home, materials } = await openReleases({
    ...{ registry, model, directory: context.directory, env: context.env },
    modelPath: place.model ?? null,
  });
  const env = userEnvironment(context.env);
  return processTarget({ settings, command, home: join(home, 'serve'), materials, env, say });
}

function missing(input: string, key: string, allowed: string): InputError {
  return new InputError({
    where: `input ${input}`,
    allowed,
    remedy: `it is required here: give it as an input, or as ${key} in mlops.yml`,
  });
}

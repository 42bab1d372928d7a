import { join } from 'node:path';
import { InputError } from '../../domain/errors.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { checkEnvironment } from '../../domain/rollout/environment.ts';
import type { Settings } from '../../domain/rollout/request.ts';
import { parseSelector } from '../../domain/rollout/selector.ts';
import { serviceName } from '../../domain/rollout/service.ts';
import type { ImageStore } from '../../domain/rollout/store.ts';
import type { Target } from '../../domain/rollout/target.ts';
import type { Context } from '../../runtime/context.ts';
import type { Log } from '../../runtime/log.ts';
import { hasDocker } from '../docker/engine.ts';
import { openStore } from '../ecr/open.ts';
import { openReleases } from '../serve/materials.ts';

/** Where a service runs and how, as the user says it. */
export interface Setup {
  service?: string | undefined;
  /** auto: ec2 on GitHub; on a laptop docker where an engine answers, else a process. */
  target: 'auto' | 'ec2' | 'docker' | 'process';
  /** Read by `parseSelector`. */
  instances?: string | undefined;
  port: number;
  containerPort: number;
  health: string;
  identity?: string | undefined;
  env?: Record<string, string> | undefined;
  url?: string | undefined;
  /** Of a process. */
  command?: string | undefined;
  /** Where the model belongs in the project; of a process. */
  model?: string | undefined;
  allowMissing: number;
  /** A number or a percentage. */
  maxConcurrency: string;
  /** Of the images. */
  repository?: string | undefined;
  registry?: 'ecr' | 'local' | undefined;
  /** Seconds that one place may take. */
  timeout: number;
}

/** Where a service runs, and where its images are. */
export interface Opened {
  service: string;
  target: Target;
  /** Null for a process, and where no repository is named. */
  store: ImageStore | null;
}

interface Means {
  context: Pick<Context, 'place' | 'directory' | 'env'>;
  log: Pick<Log, 'info'>;
  model: string;
  registry: () => Promise<Registry>;
}

/** The target that the inputs mean; each loads its own client only. */
export async function openTarget(setup: Setup, means: Means): Promise<Opened> {
  const { context, log, model } = means;
  const settings = settingsOf(setup, model);
  const { service } = settings;
  const say = (line: string) => log.info(line);
  const kind = await kindOf(setup, context);
  if (kind === 'process')
    return { service, target: await openProcess(setup, settings, means, say), store: null };
  const { repository, registry: where } = setup;
  const store = repository ? await openStore({ repository, registry: where }, context) : null;
  const registry = store?.registry ?? null;
  if (kind === 'docker') {
    const { dockerTarget } = await import('../docker/target.ts');
    const target = dockerTarget({ settings, registry, say, env: context.env });
    return { service, target, store };
  }
  if (!setup.instances) throw missing('instances', 'deploy.instances', 'tag:Service=churn or ids');
  const { ec2Target } = await import('../ssm/target.ts');
  const target = await ec2Target({
    ...{ settings, registry, say, env: context.env, url: setup.url ?? null },
    selector: parseSelector(setup.instances),
    concurrency: setup.maxConcurrency,
    allowMissing: setup.allowMissing,
  });
  return { service, target, store };
}

function settingsOf(setup: Setup, model: string): Settings {
  const { port, containerPort, health, identity = null, env = {}, timeout } = setup;
  const service = serviceName(setup.service, model);
  const environment = checkEnvironment(env);
  return { service, model, port, containerPort, health, identity, environment, timeout };
}

async function kindOf({ target, repository }: Setup, context: Means['context']) {
  if (target !== 'auto') return target;
  if (context.place === 'github') return 'ec2';
  return repository && (await hasDocker(context.env)) ? 'docker' : 'process';
}

async function openProcess(
  setup: Setup,
  settings: Settings,
  { context, registry, model }: Means,
  say: (line: string) => void,
): Promise<Target> {
  const { command } = setup;
  if (!command) {
    const what = 'the command that serves on $PORT; or start Docker';
    throw missing('command', 'deploy.command', what);
  }
  const { processTarget } = await import('../serve/target.ts');
  const { userEnvironment } = await import('../process/environment.ts');
  const { home, materials } = await openReleases({
    ...{ registry, model, directory: context.directory, env: context.env },
    modelPath: setup.model ?? null,
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

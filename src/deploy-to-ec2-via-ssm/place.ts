import type { InputTable } from '../runtime/declaration.ts';
import { duration, type Kind, map, oneOf, path, text, whole } from '../runtime/kinds.ts';

const name: Kind<string> = {
  allowed: 'letters, digits, "_", "." and "-", beginning with a letter or digit, at most 60',
  parse: (raw) => matching(raw, /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/),
  schema: { type: 'string' },
};

const urlPath: Kind<string> = {
  allowed: 'a path of the service that begins with /, as in /health',
  parse: (raw) => matching(raw, /^\/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*$/),
  schema: { type: 'string', pattern: '^/' },
};

const concurrency: Kind<string> = {
  allowed: 'a number of instances such as 1, or a percentage such as 50%',
  parse: (raw) => matching(raw, /^([1-9]\d{0,2}|[1-9]\d?%|100%)$/),
  schema: { type: ['string', 'integer'] },
};

const address: Kind<string> = {
  allowed: 'an address that begins with http:// or https://, without query',
  parse: (raw) => matching(raw, /^https?:\/\/[^\s?#@]+$/),
  schema: { type: 'string' },
};

function matching(raw: Parameters<Kind<string>['parse']>[0], form: RegExp): string | undefined {
  const value = text.parse(raw);
  return value !== undefined && form.test(value) ? value : undefined;
}

/** Tags or ids: a map in `mlops.yml`, a list or lines anywhere. Read by `parseSelector`. */
const instances: Kind<string> = {
  allowed: 'tag:Name=value pairs or instance ids (i-…), separated by commas or lines',
  parse: (raw) => {
    if (typeof raw === 'string') return raw.trim();
    const items = Array.isArray(raw)
      ? raw
      : Object.entries(raw).map(([key, value]) => `${key}=${value}`);
    return items.join('\n');
  },
  schema: map.schema,
};

/** What stands in it may be secret: it is never shown. */
const environment: Kind<Record<string, string>> = { ...map, secret: true };

/** Where the service is: what has to be known to ask it. */
export const reachInputs = {
  service: {
    kind: name,
    about: "Name of the service on its machines; the model's name when it is not given.",
    from: 'deploy.service',
  },
  target: {
    kind: oneOf('auto', 'ec2', 'docker', 'process'),
    about:
      'ec2 (by Systems Manager), docker (this engine) or process (on this machine). auto: ec2 on GitHub; on a laptop docker where an engine answers, else a process.',
    from: 'deploy.target',
    default: 'auto',
  },
  instances: {
    kind: instances,
    about: 'The EC2 instances: tag:Service=churn pairs that must all hold, or ids.',
    from: 'deploy.instances',
  },
  port: {
    kind: whole(1, 65535),
    about: 'Public port of the service on its machine.',
    from: 'deploy.port',
    default: '8080',
  },
  health: {
    kind: urlPath,
    about: 'Path that answers 2xx when the service is well.',
    from: 'deploy.health',
    default: '/health',
  },
  'allow-missing': {
    kind: whole(0),
    about: 'How many of the instances may be unusable; the rest is deployed without them.',
    from: 'deploy.allow-missing',
    default: '0',
  },
  url: {
    kind: address,
    about: 'Where the runner reaches the service, if a port is open to it.',
    from: 'deploy.url',
  },
} as const satisfies InputTable;

/** Where the service runs, and how: what deploying and rolling back have to know alike. */
export const placeInputs = {
  ...reachInputs,
  'container-port': {
    kind: whole(1, 65535),
    about: 'Port that the program in the container listens on.',
    from: 'deploy.container-port',
    default: '8080',
  },
  identity: {
    kind: urlPath,
    about:
      'Path whose JSON answer holds the digest that it was given as MLOPS_DIGEST: proof of who answers.',
    from: 'deploy.identity',
  },
  env: {
    kind: environment,
    about:
      "The service's environment, NAME=value. No secrets: write NAME=ssm:/path/name, and the instance reads that parameter.",
    from: 'deploy.env',
  },
  command: {
    kind: text,
    about: 'For a process: the command that serves on $PORT, run by `sh -c`.',
    from: 'deploy.command',
  },
  model: {
    kind: path,
    about: "For a process: where the model belongs in the project's folder.",
    from: 'train.model',
  },
  'max-concurrency': {
    kind: concurrency,
    about: 'How many instances change at once: a number or a percentage.',
    from: 'deploy.max-concurrency',
    default: '1',
  },
  repository: {
    kind: text,
    about: 'Repository of the images, for finding one by version or digest.',
    from: 'image.repository',
  },
  registry: {
    kind: oneOf('ecr', 'local'),
    about: 'ecr, or local for this Docker Engine alone. Without it: ecr on GitHub, else local.',
    from: 'image.registry',
  },
} as const satisfies InputTable;

/** How long one place may take. */
export const patience = {
  kind: duration,
  about: 'How long one place may take, from the pull to a healthy answer.',
  from: 'deploy.timeout',
  default: '5m',
} as const;

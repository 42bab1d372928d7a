import type { Config } from '../../domain/config.ts';
import type { Project } from './compose.ts';

/** What the other files are made from: `mlops.yml` as it is, or as it will be. */
export interface Settings {
  readonly files: readonly string[];
  readonly contract: string | undefined;
  readonly trains: boolean;
  /** What training leaves for the release. */
  readonly results: readonly string[];
  readonly deploys: boolean;
}

export function settingsIn(config: Config): Settings {
  const text = (key: string) => {
    const raw = config.get(key)?.raw;
    return typeof raw === 'string' ? raw : undefined;
  };
  const files = config.get('data.files')?.raw ?? [];
  return {
    files: typeof files === 'string' ? files.split(/[\n,]/).map((it) => it.trim()) : listed(files),
    contract: text('data.contract'),
    trains: config.has('train.command'),
    results: present(['train.model', 'train.predictions', 'train.metrics'].map(text)),
    deploys: config.has('image.repository') || config.has('deploy.service'),
  };
}

export function settingsOf({ data, training, service }: Project): Settings {
  const { command, model, predictions, metrics } = training ?? {};
  return {
    files: data?.files ?? [],
    contract: data?.contract,
    trains: command !== undefined,
    results: present([model, predictions, metrics]),
    deploys: service !== null,
  };
}

const listed = (raw: readonly string[] | Record<string, string>) => (Array.isArray(raw) ? raw : []);

const present = (paths: readonly (string | undefined)[]) =>
  paths.filter((path) => path !== undefined).map((path) => path.replace(/^\.\/|\/+$/g, ''));

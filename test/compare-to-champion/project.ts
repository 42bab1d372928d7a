import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gitRefFiles } from '../../src/adapters/git/ref-files.ts';
import { gitRegistry } from '../../src/adapters/git/registry.ts';
import { compareToChampion, type Outside } from '../../src/compare-to-champion/compare.ts';
import type { Inputs } from '../../src/compare-to-champion/inputs.ts';
import type { Table } from '../../src/domain/data/table/table.ts';
import type { Comparison } from '../../src/domain/records/comparison.ts';
import type { Evaluation } from '../../src/domain/records/evaluation.ts';
import type { Registry } from '../../src/domain/registry/registry.ts';
import { promote } from '../../src/promote/promote.ts';
import { register } from '../../src/register/register.ts';
import { measure } from '../../src/train/measure.ts';
import { evaluationOf, makeProject, type Project } from '../register/project.ts';

export const common = {
  workingDirectory: '.',
  config: 'mlops.yml',
  modelName: 'churn',
  token: undefined,
};

export const inputs: Inputs = {
  ...common,
  primary: 'roc_auc',
  margin: '0.02',
  guards: undefined,
  ...{ confidence: 0.95, slicesMin: 50 },
  ...{ policy: undefined, evaluations: undefined, unlabelled: undefined },
  ...{ predict: undefined, predictData: '.', predictTimeout: 600 },
  stage: 'prod',
  comment: true,
};

/** A project whose models are tables of predictions. */
export interface World extends Project {
  readonly registry: Registry;
  /** What was to be posted. */
  readonly posted: Comparison[];
  /** Leaves a model's predictions and record, as train does. */
  readonly leave: (table: Table, key: string, more?: Partial<Evaluation>) => Promise<void>;
  /** Makes what was left the champion. */
  readonly crown: () => Promise<void>;
  readonly compare: (
    more?: Partial<Inputs>,
    post?: Outside['post'],
    files?: Outside['files'],
    env?: NodeJS.ProcessEnv,
  ) => ReturnType<typeof compareToChampion>;
}

export async function makeWorld(fill?: Parameters<typeof makeProject>[0]): Promise<World> {
  const project = await makeProject(fill);
  const { directory, commit, tools } = project;
  const registry = await gitRegistry(directory, process.env);
  const refFiles = gitRefFiles(directory, process.env);
  const posted: Comparison[] = [];
  const keep: Outside['post'] = async (comparison) => {
    posted.push(comparison);
    return 'https://github.com/acme/churn/pull/1#issuecomment-1';
  };
  const leave: World['leave'] = async (table, key, more = {}) => {
    await writeFile(join(directory, 'predictions.csv'), csv(table));
    const measured = await measure(sources, directory);
    const base = evaluationOf(commit);
    const file = { path: 'train.py', sha256: key.padEnd(64, '0') };
    const trainedOn = { ...base.trainedOn!, key, files: [file] };
    await project.train(`weights ${key}`, { ...measured, trainedOn, ...more });
    await writeFile(join(directory, 'predictions.csv'), csv(table));
  };
  return {
    ...project,
    ...{ registry, posted, leave },
    crown: async () => {
      const files = { model: 'model', bump: 'patch', assets: undefined } as const;
      const { outputs } = await register({ ...common, ...files }, tools, registry);
      const version = String(outputs.version);
      await promote({ ...common, version, stage: 'prod', reason: 'test' }, tools, registry);
    },
    compare: (more = {}, post = keep, files = refFiles, env = process.env) => {
      const context = { ...tools.context, env };
      const outside = { registry, files, post };
      return compareToChampion({ ...inputs, ...more }, { ...tools, context }, outside);
    },
  };
}

const sources: Parameters<typeof measure>[0] = {
  ...{ predictions: 'predictions.csv', metrics: undefined, task: 'binary', confidence: 0.95 },
  ...{ target: 'label', prediction: 'prediction', score: 'score', id: 'id', positive: undefined },
  slices: ['region'],
};

export function csv({ names, columns, rows }: Table): string {
  const lines = Array.from({ length: rows }, (_, row) =>
    names.map((name) => columns.get(name)![row]).join(','),
  );
  return `${[names.join(','), ...lines].join('\n')}\n`;
}

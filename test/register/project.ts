import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../../src/domain/digest.ts';
import type { Evaluation } from '../../src/domain/records/evaluation.ts';
import type { Context } from '../../src/runtime/context.ts';
import type { Tools } from '../../src/runtime/room.ts';
import { makeRepository, type Repository } from '../adapters/git/repository.ts';

export interface Project extends Repository {
  readonly context: Context;
  readonly tools: Tools;
  /** What was said, a line each. */
  readonly said: string[];
  /** Leaves a trained model, predictions and their records, as train does. */
  readonly train: (model: string, more?: Partial<Evaluation>) => Promise<void>;
}

/** A repository with a trained model in it. */
export async function makeProject(fill?: Parameters<typeof makeRepository>[0]): Promise<Project> {
  const repository = await makeRepository(fill);
  const { directory, commit } = repository;
  const context: Context = {
    place: 'local',
    directory,
    workspace: directory,
    repository: null,
    commit,
    ref: 'refs/heads/main',
    run: { id: '77', attempt: 1, url: 'https://github.com/acme/churn/actions/runs/77' },
    actor: 'ada',
    event: { name: 'push', payload: {} },
    serverUrl: 'https://github.com',
    env: process.env,
    now: () => new Date('2026-03-01T10:00:00Z'),
  };
  const said: string[] = [];
  const log = {
    info: (line: string) => said.push(line),
    warn: (line: string) => said.push(line),
    debug: () => {},
    group: <T>(_: string, work: () => Promise<T>) => work(),
  } as Tools['log'];
  const train: Project['train'] = async (model, more = {}) => {
    await mkdir(join(directory, 'model/parts'), { recursive: true });
    await mkdir(join(directory, '.mlops'), { recursive: true });
    await writeFile(join(directory, 'model/weights.bin'), model);
    await writeFile(join(directory, 'model/parts/1'), 'one');
    await writeFile(join(directory, 'predictions.csv'), 'id,label\n1,0\n');
    const record = { ...evaluationOf(commit), ...more };
    await writeFile(join(directory, '.mlops/evaluation.json'), JSON.stringify(record));
  };
  await train('weights');
  return { ...repository, context, tools: { context, log }, said, train };
}

export function evaluationOf(commit: string): Evaluation {
  return {
    schema: 'mlops/evaluation/1',
    model: 'churn',
    commit,
    run: { id: '77', attempt: 1, url: null },
    created: '2026-03-01T09:00:00.000Z',
    task: 'binary',
    data: {
      ...{ rows: 1, sha256: digest('data'), keyedBy: 'id', classes: ['0', '1'] },
      ...{ groups: null, weighted: false },
    },
    method: { resamples: 2000, seed: 1, confidence: 0.95 },
    metrics: {
      roc_auc: {
        ...{ value: 0.84, low: 0.82, high: 0.86, n: 1, direction: 'higher' },
        ...{ method: 'DeLong', reason: null },
      },
    },
    slices: [],
    minimumRows: 50,
    notes: [],
    predictions: { path: 'predictions.csv', sha256: digest('id,label\n1,0\n') },
    metricsFile: null,
    columns: {
      ...{ target: 'label', prediction: null, score: null, id: 'id', positive: null },
      ...{ threshold: null, weight: null, group: null, query: null, low: null, high: null },
      ...{ time: null, season: null, costs: null, columns: [] },
    },
    gate: {
      passed: true,
      rules: [{ rule: 'roc_auc >= 0.8', passed: true, value: 0.84, reason: '0.84' }],
    },
    trainedOn: { key: 'key-1', command: 'python train.py', files: [], tools: { python: '3.11.7' } },
  };
}

export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp('/tmp/mlops-test-');
  return { path, remove: () => rm(path, { recursive: true }) };
}

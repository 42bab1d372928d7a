import type { Evaluation } from './evaluation.ts';
import type { Gap, Training } from './recognise.ts';
import type { Service } from './service.ts';
import { scalar, sequence } from './yaml-text.ts';

/** All that `mlops.yml` says. */
export interface Project {
  readonly model: string;
  readonly data:
    | { readonly files: readonly string[]; readonly contract: string | undefined }
    | undefined;
  readonly training: Training | undefined;
  /** Null without a Dockerfile. */
  readonly service: Service | null;
  /** Smoke cases, where there are some. */
  readonly cases: string | undefined;
}

/** The text of a first `mlops.yml`: what is known as settings, what is not as lines to fill in. */
export function compose(project: Project): string {
  const { model, training, service } = project;
  const sections = [
    ['# Written by mlops init from what it found here. Change what you know better.'],
    [`model: ${scalar(model)}`],
    dataLines(project.data),
    ...(training ? trainingSections(training) : [untrained()]),
    ...(service ? serviceSections(model, service, project.cases) : [unserved()]),
  ];
  return `${sections.flat().join('\n')}\n`;
}

function dataLines(data: Project['data']): string[] {
  if (!data) return ['# data: # the files that the model learns from', '#   files: data/*.csv'];
  const [only = '', ...more] = data.files;
  const contract = data.contract;
  // A comma in a text would divide it.
  const isOne = more.length === 0 && !only.includes(',');
  return [
    'data:',
    `  files: ${isOne ? scalar(only) : sequence(data.files)}`,
    contract
      ? `  contract: ${scalar(contract)}`
      : '  # contract: contract.yml # what the data must keep to',
  ];
}

function untrained(): string[] {
  return [
    '# train: # no training script was found',
    '#   command: python train.py',
    '#   model: model/ # what the command writes',
    '#   predictions: predictions.csv # label and prediction of each example held out',
  ];
}

function trainingSections(training: Training): string[][] {
  const { evaluation } = training;
  return [
    trainLines(training),
    ...(evaluation ? [evaluateLines(evaluation)] : unjudged(training)),
    gateLines(training),
    compareLines(training),
  ];
}

function trainLines(training: Training): string[] {
  const { command, inputs, model, predictions, metrics, wanted } = training;
  const why = (key: Gap['key']) => training.gaps.find((gap) => gap.key === key)?.why;
  const line = (key: 'model' | 'predictions', value: string | undefined, example: string) =>
    value === undefined
      ? [`  # ${key}: ${example} # ${oneLine(why(`train.${key}`) ?? 'if the command writes it')}`]
      : [`  ${key}: ${scalar(value)}`];
  const lines = [
    ...(command === undefined
      ? [`  # command: ${scalar(wanted)} # ${oneLine(why('train.command') ?? '')}`]
      : [`  command: ${scalar(command)}`]),
    `  inputs: ${sequence(inputs)} # same files, same command: found, not trained again`,
    ...line('model', model, 'model/'),
    ...line('predictions', predictions, 'predictions.csv'),
    ...(metrics ? [`  metrics: ${scalar(metrics)}`] : []),
  ];
  return ['train:', ...lines];
}

/** A reason may hold text from outside. */
const oneLine = (text: string) => text.replace(/[^\P{C}]+/gu, ' ').slice(0, 160);

function evaluateLines(evaluation: Evaluation): string[] {
  const { task, id, target, prediction, score, positive, slices } = evaluation;
  const known = { task, id, target, prediction, score, positive };
  const lines = Object.entries(known).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${scalar(value)}`],
  );
  const hint =
    slices.length > 0
      ? [`  # slices: ${oneLine(sequence(slices))} # judge each of their values as well`]
      : [];
  return ['evaluate:', ...lines, ...hint];
}

function unjudged({ predictions }: Training): string[][] {
  if (predictions !== undefined) return [];
  return [
    [
      '# evaluate: # how the predictions are judged',
      '#   task: binary # multiclass, regression',
      '#   target: label # the column of the true label or value',
      '#   prediction: prediction # the column of the predicted one',
      '#   score: probability # the column of the probability, for a binary task',
    ],
  ];
}

/** A rule that would make sense; the bar is a person's to set. */
function gateLines({ evaluation, metricNames }: Training): string[] {
  const { task, score } = evaluation ?? {};
  const binary = score ? 'roc_auc >= 0.80' : 'f1 >= 0.80';
  const rules = {
    binary,
    multiclass: 'macro_f1 >= 0.80',
    regression: 'r2 >= 0.60',
    ranking: 'ndcg@10 >= 0.40',
  };
  const [own = 'accuracy'] = metricNames.filter((name) => /^[\w.]+$/.test(name));
  const rule = task ? rules[task] : `${own} ${isError(own) ? '<=' : '>='} 0.80`;
  return ['# gate: # what a model must reach; without a rule, any model passes', `#   - ${rule}`];
}

const isError = (name: string) => /error|loss|mse|mae|mape|rmse|brier/i.test(name);

function compareLines({ evaluation, metricNames }: Training): string[] {
  const { task, score } = evaluation ?? {};
  const [own] = metricNames.filter((name) => /^[\w.]+$/.test(name));
  const binary = score ? 'roc_auc' : 'f1';
  const usual = { binary, multiclass: 'macro_f1', regression: 'r2', ranking: 'ndcg@10' };
  const primary = task ? usual[task] : own;
  const margin = '  # margin: 0.005 # how much worse than the champion still counts as not worse';
  if (!primary) return ['# compare:', '#   primary: accuracy # the metric that decides'];
  return ['compare:', `  primary: ${scalar(primary)}`, margin];
}

function serviceSections(model: string, service: Service, cases: string | undefined): string[][] {
  const { port, health, identity, command } = service;
  const name = model.replace(/[^\w.-]+/g, '-').toLowerCase();
  return [
    ['image:', `  repository: ${scalar(name)}`],
    [
      'deploy:',
      `  service: ${scalar(name)}`,
      `  instances: { tag:Service: ${scalar(name)} }`,
      `  port: ${port}`,
      `  container-port: ${port}`,
      health
        ? `  health: ${health}`
        : '  # health: /health # a path that answers 2xx when the service is well',
      ...(identity ? [`  identity: ${identity}`] : []),
      ...(command ? [`  command: ${scalar(command)}`] : []),
    ],
    cases
      ? ['smoke:', `  cases: ${scalar(cases)}`]
      : ['# smoke: # requests with the answers they must get', '#   cases: smoke/*.json'],
  ];
}

function unserved(): string[] {
  return [
    '# With a Dockerfile that serves the model, it is built and deployed as well:',
    '# image: { repository: NAME }',
    '# deploy: { service: NAME, instances: { tag:Service: NAME }, port: 8080, health: /health }',
    '# smoke: { cases: smoke/*.json }',
  ];
}

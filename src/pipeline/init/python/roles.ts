import type { FrameColumn } from './rows.ts';
import { meanings, type Script } from './script.ts';
import { type Node, stringOf, subscript } from './tree.ts';

/** What a column of the predictions is for. */
export type Role = 'target' | 'prediction' | 'score';

/** Column names by what they are for. */
export type Roles = Partial<Record<Role, string>>;

/** The data that a script learns from, as far as names go. */
export interface DataNames {
  readonly columns: readonly string[];
  readonly target: string | undefined;
}

function either(words: string): RegExp {
  return new RegExp(`^(${words.split(' ').join('|')})$`, 'i');
}

const aliases: readonly (readonly [Role, RegExp])[] = [
  ['score', either('scores? proba? probability probabilities p y_?(score|proba?|probability)')],
  ['score', /^(score|proba?|probability)_|_(score|proba?|probability)$/i],
  [
    'target',
    either('targets? actuals? (ground_)?truth true expected observed y y_?(true|test|val)'),
  ],
  ['target', /^(actual|true)_|_(actual|true)$/i],
  [
    'prediction',
    either('preds? predict(ed|ions?)? forecast estimated? yhat y_?hat y_?pred(icted)?'),
  ],
  ['prediction', /^pred(icted|iction)?_|_(pred|prediction|predicted|hat)$/i],
];

/** Names that stand for the true label in one project and for the predicted one in the next. */
const ambiguous = /^(labels?|class|classes|outcome|response|result|value|y_label)$/i;

/** What each column is for, by what is put into it, else by its name. */
export function rolesOf(
  script: Script | undefined,
  columns: readonly FrameColumn[],
  data: DataNames,
): Roles {
  const known = columns.map(({ name, value }) => ({
    name,
    role: roleOf(name, value && script ? evidence(script, value, data.target) : undefined, data),
  }));
  const of = (role: Role) => known.find((column) => column.role === role)?.name;
  const spare = (pattern: RegExp) =>
    known.find(({ name, role }) => role === undefined && pattern.test(name))?.name;
  const target = of('target') ?? spare(ambiguous);
  const prediction = of('prediction') ?? (target && of('target') ? spare(ambiguous) : undefined);
  const score = of('score');
  return { ...(target && { target }), ...(prediction && { prediction }), ...(score && { score }) };
}

function roleOf(name: string, told: Role | undefined, data: DataNames): Role | undefined {
  const alias = aliases.find(([, pattern]) => pattern.test(name))?.[0];
  if (told === 'prediction' && alias === 'score') return 'score';
  if (told) return told;
  if (name === data.target) return 'target';
  // A feature that is called credit_score says nothing about the model.
  return data.columns.includes(name) ? undefined : alias;
}

type Mark = Role | 'compared';

/** What an expression's value comes from: the model's answer, its probability, or the truth. */
function evidence(script: Script, value: Node, target: string | undefined): Role | undefined {
  const marks = new Set<Mark>();
  trace({ script, target, marks, seen: new Set() }, value);
  if (marks.has('score')) return marks.has('compared') ? 'prediction' : 'score';
  if (marks.has('prediction')) return 'prediction';
  return marks.has('target') ? 'target' : undefined;
}

interface Trace {
  script: Script;
  target: string | undefined;
  marks: Set<Mark>;
  seen: Set<Node>;
}

const isTruth = (name: string) =>
  /^(y|y_?(test|true|val|valid|eval|holdout)|targets?|actuals?|truth|expected)$/i.test(name);

function trace(state: Trace, node: Node | undefined): void {
  if (!node || state.seen.has(node)) return;
  state.seen.add(node);
  if (node.children.some(({ kind }) => kind === 'CompareOp')) state.marks.add('compared');
  const column = columnOf(state.script, node);
  if (column !== undefined) {
    if (column === state.target) state.marks.add('target');
  } else if (node.kind === 'CallExpression') traceCall(state, node);
  else if (node.kind === 'VariableName') traceName(state, node);
  else for (const child of node.children) trace(state, child);
}

/** The column that `table["name"]` or `table[NAME]` is. */
function columnOf(script: Script, node: Node): string | undefined {
  const key = subscript(node)?.[1];
  if (!key || !/^(String|VariableName)$/.test(key.kind)) return undefined;
  return stringOf(key) ?? stringOf(meanings(script, key)[0]);
}

function traceName(state: Trace, node: Node): void {
  if (isTruth(node.text)) state.marks.add('target');
  else trace(state, meanings(state.script, node)[0]);
}

function traceCall(state: Trace, node: Node): void {
  const call = state.script.calls.get(node);
  if (!call || call.name === 'drop') return;
  const { name, receiver, args } = call;
  const told = answered.find(([, pattern]) => pattern.test(name))?.[0];
  if (told) state.marks.add(told);
  if (told && told !== 'compared') return;
  for (const part of [receiver, ...args, ...(state.script.returns.get(name) ?? [])])
    trace(state, part);
}

const answered: readonly (readonly [Mark, RegExp])[] = [
  ['score', /proba|decision_function|sigmoid|softmax|expit/i],
  ['prediction', /^(predict|forecast|infer|classify)/i],
  ['compared', /^(argmax|where|idxmax)$/],
];

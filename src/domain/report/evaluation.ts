import type { Estimate, Evaluation, Judgement } from '../records/evaluation.ts';
import { type Block, details, type Inline, list, paragraph, table } from './blocks.ts';
import { count, fixed, interval } from './figures.ts';
import { methodsFold, percent } from './methods.ts';

/** What train measured and how the gate judged it; metrics by slice folded. */
export function evaluationSection(evaluation: Evaluation): Block[] {
  const { data, metrics, notes } = evaluation;
  const scope = data ? `${count(data.rows, 'example')}, ` : '';
  const blocks: Block[] = [
    ...gateSection(evaluation.gate),
    paragraph(`Metrics (${scope}${percent(evaluation.method.confidence)} intervals):`),
    metricsTable(metrics),
  ];
  if (notes.length > 0) blocks.push(list(notes));
  if (evaluation.slices.length > 0) blocks.push(details('Metrics by slice', slices(evaluation)));
  const found = Object.entries(metrics).map(([name, how]) => ({ ...how, name }));
  return [...blocks, ...methodsFold(found)];
}

/** The rules of the gate, the broken ones first. */
export function gateSection({ passed, rules }: Evaluation['gate']): Block[] {
  if (rules.length === 0) return [paragraph('Gate: no rules are set, so nothing was refused.')];
  const broken = rules.filter((rule) => rule.passed === false).length;
  const answer = passed
    ? `Gate: passed (${count(rules.length, 'rule')}).`
    : `Gate: failed, ${broken} of ${count(rules.length, 'rule')}.`;
  const sorted = [...rules].sort((a, b) => Number(a.passed !== false) - Number(b.passed !== false));
  return [paragraph(answer), list(sorted.map(ruleLine))];
}

function ruleLine({ passed, reason, rule }: Judgement): Inline {
  return [passed === null ? '… ' : passed ? '✓ ' : '✗ ', { code: rule }, `: ${reason}`];
}

function metricsTable(metrics: Readonly<Record<string, Estimate>>): Block {
  const known = Object.entries(metrics).filter(([, { n, value }]) => value !== null || n !== null);
  return table(
    ['metric', 'value', 'interval'],
    known.map(([name, { high, low, value }]) => [
      [{ code: name }],
      fixed(value),
      interval(low, high),
    ]),
  );
}

/** The few metrics that fit beside each other, a row for each value of each slice. */
function slices({ metrics, minimumRows, slices }: Evaluation): Block[] {
  const shown = Object.keys(metrics)
    .filter((name) => slices.some((slice) => (slice.metrics[name]?.value ?? null) !== null))
    .slice(0, 6);
  const rows = slices.map(({ column, metrics, n, value }) => [
    [{ code: `${column}=${value}` }],
    n < minimumRows ? `${n} (too few)` : String(n),
    ...shown.map((name) => fixed(metrics[name]?.value ?? null)),
  ]);
  return [table(['slice', 'examples', ...shown], rows)];
}

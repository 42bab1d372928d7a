import type { Comparison } from '../records/comparison.ts';
import { type Block, details, paragraph, table } from './blocks.ts';
import { count, fixed, signed } from './figures.ts';

type Changes = Pick<Comparison, 'explored' | 'flips' | 'regressions' | 'toLabel'>;

/** Which predictions changed: how many, the worst ones, where they gather, and what to label next. */
export function changeSections(changes: Changes): Block[] {
  return [
    ...flipLine(changes),
    ...regressionTable(changes),
    ...explorationTable(changes),
    ...labelTable(changes),
  ];
}

function flipLine({ flips }: Changes): Block[] {
  if (!flips) return [];
  const { otherwise, rightToWrong, same, wrongToRight } = flips;
  const changed = rightToWrong + wrongToRight + otherwise;
  if (changed === 0) return [paragraph('No prediction changed.')];
  const parts = [
    `${wrongToRight} from wrong to right`,
    `${rightToWrong} from right to wrong`,
    ...(otherwise > 0 ? [`${otherwise} from one mistake to another`] : []),
  ];
  return [
    paragraph(
      `${changed} of ${count(same + changed, 'prediction')}`,
      ` changed: ${parts.join(', ')}.`,
    ),
  ];
}

function regressionTable({ regressions }: Changes): Block[] {
  if (regressions.length === 0) return [];
  const rows = regressions.map(({ candidate, champion, example, label, loss }) => [
    [{ code: example }],
    label ?? '–',
    champion,
    candidate,
    signed(loss),
  ]);
  const head = ['example', 'label', 'champion', 'candidate', 'loss'];
  return [details('Where the candidate lost most', [table(head, rows)])];
}

function explorationTable({ explored }: Changes): Block[] {
  if (explored.length === 0) return [];
  const rows = explored.map(({ candidate, champion, difference, n, where }) => [
    [{ code: where }],
    String(n),
    fixed(champion),
    fixed(candidate),
    signed(difference),
  ]);
  const head = ['where', 'examples', "champion's loss", "candidate's loss", 'difference'];
  return [
    details('Groups in which the candidate lost (found by looking: a hint, no proof)', [
      table(head, rows),
    ]),
  ];
}

function labelTable({ toLabel }: Changes): Block[] {
  if (toLabel.length === 0) return [];
  const rows = toLabel.map(({ candidate, champion, example }) => [
    [{ code: example }],
    champion,
    candidate,
  ]);
  return [
    details(`${count(toLabel.length, 'row')} whose labels would tell most`, [
      table(['example', 'champion', 'candidate'], rows),
    ]),
  ];
}

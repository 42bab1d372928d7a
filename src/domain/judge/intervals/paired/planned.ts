import { InputError } from '../../../errors.ts';
import type { Aim } from './plan.ts';

/** How the difference of two models scatters on examples that are not there yet. */
export interface Spread {
  /** Rows for which the standard error of the difference is at most this. */
  readonly rowsFor: (error: number) => number;
  readonly assumptions: string[];
}

const sharesOfAll = /^(?:accuracy|micro_.*|top_k_accuracy|interval_coverage)$/;

/**
 * What a metric's difference is taken to scatter by.
 *
 * @throws InputError when the metric needs `sd` and there is none, or the two models differ too rarely
 */
export function plannedSpread(aim: Aim): Spread {
  const [, base, ofClass] = /^(\w+)(?:\[(.*)\])?/.exec(aim.metric) ?? [];
  if (aim.sd !== undefined)
    return {
      rowsFor: (error) => (aim.sd! / error) ** 2,
      assumptions: [
        `the difference of the two models has a standard deviation of ${aim.sd} over the examples`,
      ],
    };
  if (base === 'roc_auc') return areas(aim);
  if (base === 'recall' || base === 'specificity') return labelled(aim, base, ofClass);
  if (base === 'balanced_accuracy') return balanced(aim);
  if (base === 'precision' && !aim.metric.includes('@')) return selected(aim, ofClass);
  if (sharesOfAll.test(base ?? '')) return differing(aim, 1, []);
  throw new InputError({
    where: 'sd',
    found: 'nothing',
    remedy: `${aim.metric} can be planned when you give sd, the standard deviation over examples of the difference of two models: any earlier comparison's interval tells it, as its width times √n / 3.92`,
  });
}

/** The variance of a difference of paired shares: that of -1, 0 and 1. */
function differing(aim: Aim, among: number, assumptions: string[]): Spread {
  const share = aim.differing ?? 0.1;
  if (share < aim.difference)
    throw new InputError({
      where: 'differing',
      found: String(share),
      remedy: `models that differ in a share of ${share} of their predictions cannot differ by ${aim.difference}: raise it`,
    });
  return {
    rowsFor: (error) => (share - aim.difference ** 2) / error ** 2 / among,
    assumptions: [
      `the two models predict different things of ${share} of the examples`,
      ...assumptions,
    ],
  };
}

function labelled(aim: Aim, base: string, ofClass: string | undefined): Spread {
  const positives = aim.positives ?? 0.5;
  const among = base === 'recall' ? positives : 1 - positives;
  const which = ofClass ? `the class ${ofClass}` : 'the positive class';
  return differing(aim, among, [`${positives} of the labels are of ${which}`]);
}

/** Half the sum of two shares, each of a class of its own. */
function balanced(aim: Aim): Spread {
  const positives = aim.positives ?? 0.5;
  return differing(aim, 4 * positives * (1 - positives), [
    `so they do in either class, and ${positives} of the labels are positive`,
  ]);
}

/**
 * By the influence of an example on a share p of what is predicted, (label - p) over how much that is:
 * two influences differ only where one model alone predicts it, and the mean of their squares is then
 * less than the half that is counted.
 */
function selected(aim: Aim, ofClass: string | undefined): Spread {
  const { differing = 0.1, positives = 0.5 } = aim;
  const which = ofClass ? `of the class ${ofClass}` : 'positive';
  return {
    rowsFor: (error) => differing / 2 / (positives * error) ** 2,
    assumptions: [
      `the two models predict different things of ${differing} of the examples, of which half are ${which}`,
      `either model takes ${positives} of the examples to be ${which}`,
    ],
  };
}

/** Hanley and McNeil (1982) for the variance of an area, (1983) for that of the difference of two. */
function areas(aim: Aim): Spread {
  const { positives = 0.5, champion = 0.8, correlation = 0.8 } = aim;
  const candidate = Math.min(0.999, champion + aim.difference);
  const of = (area: number) => {
    const square = area ** 2;
    const [up, down] = [area / (2 - area) - square, (2 * square) / (1 + area) - square];
    return down / positives + up / (1 - positives);
  };
  const [a, b] = [of(champion), of(candidate)];
  const variance = a + b - 2 * correlation * Math.sqrt(a * b);
  return {
    rowsFor: (error) => variance / error ** 2,
    assumptions: [
      `the champion's area is ${champion}, and the areas of the two models correlate by ${correlation}`,
      `${positives} of the labels are positive`,
    ],
  };
}

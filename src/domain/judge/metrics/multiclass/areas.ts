import type { Ranking } from '../ranks.ts';

/** What the ranking of the examples by each class's score gives. */
export interface Areas {
  total: number;
  /** By class. */
  readonly weights: Float64Array;
  /**
   * By two classes, `one * classes + other`: the weight of pairs of an example of each in which that of
   * the one has the higher score of the one; ties count half.
   */
  readonly pairs: Float64Array;
}

/** What is computed from them. NaN where a class that it needs has no weight. */
export interface OfAreas {
  readonly value: (areas: Areas) => number;
  /** How it changes with the weight of those pairs, and with that of a class, but for a constant. */
  readonly slopes: (areas: Areas) => {
    readonly pairs: (one: number, other: number) => number;
    readonly weights: (code: number) => number;
  };
}

/** Adds up, for one class, how it stands against each other class. */
export function sumPairs(
  one: number,
  { order, ends }: Ranking,
  labels: Int32Array,
  weights: Float64Array,
  { pairs, weights: { length: classes } }: Areas,
): void {
  const start = one * classes;
  pairs.fill(0, start, start + classes);
  let above = 0;
  let place = 0;
  for (let run = 0; run < ends.length; run++) {
    const end = ends[run]!;
    let up = 0;
    for (let at = place; at < end; at++) if (labels[order[at]!] === one) up += weights[order[at]!]!;
    for (; place < end; place++) {
      const row = order[place]!;
      if (labels[row] !== one) pairs[start + labels[row]!]! += weights[row]! * (above + up / 2);
    }
    above += up;
  }
}

/** The area of a class against all others together. */
function againstRest({ weights, pairs }: Areas, one: number): number {
  const classes = weights.length;
  let sum = 0;
  for (let other = 0; other < classes; other++) sum += pairs[one * classes + other]!;
  return sum / (weights[one]! * rest(weights, one));
}

/** Added up, since what is left of a sum is seldom exactly 0. */
function rest(weights: Float64Array, one: number): number {
  let sum = 0;
  for (let other = 0; other < weights.length; other++) if (other !== one) sum += weights[other]!;
  return sum;
}

/** One class against the rest: the area under the ROC curve of its score. */
export function areaOf(one: number): OfAreas {
  return oneVersusRest((_, code) => Number(code === one), 0);
}

/** The mean over all classes, each alike or by its weight, of the area against the rest. */
export const ovr = oneVersusRest(({ weights }) => 1 / weights.length, 0);
export const ovrWeighted = oneVersusRest(({ weights, total }, code) => weights[code]! / total, 1);

/** @param grows 1 where the part of a class is its share of the weight, else 0 */
function oneVersusRest(part: (areas: Areas, code: number) => number, grows: 0 | 1): OfAreas {
  return {
    value: (areas) => {
      let sum = 0;
      for (let code = 0; code < areas.weights.length; code++) {
        const own = part(areas, code);
        if (own !== 0 || grows === 1) sum += own * againstRest(areas, code);
      }
      return sum;
    },
    slopes: (areas) => {
      const { weights, total } = areas;
      const others = weights.map((_, code) => rest(weights, code));
      return {
        pairs: (one) => part(areas, one) / (weights[one]! * others[one]!),
        weights: (code) => {
          const own = part(areas, code);
          if (own === 0) return 0;
          const slope = own * (1 / others[code]! - 1 / weights[code]!) + grows / total;
          return againstRest(areas, code) * slope;
        },
      };
    },
  };
}

/** The mean over all pairs of classes of the area of one against the other (Hand and Till 2001). */
export const ovo = oneVersusOne(
  ({ weights: { length } }) => 1 / (length * (length - 1)),
  () => 0,
);

/** Each pair by its share of the weight. */
export const ovoWeighted = oneVersusOne(
  ({ weights, total }, one, other) =>
    (weights[one]! + weights[other]!) / (2 * total * (weights.length - 1)),
  ({ weights, total }) => 1 / (2 * total * (weights.length - 1)),
);

/** @param grows how much the part of a pair grows with the weight of one of its classes */
function oneVersusOne(
  part: (areas: Areas, one: number, other: number) => number,
  grows: (areas: Areas) => number,
): OfAreas {
  const area = ({ weights, pairs }: Areas, one: number, other: number) =>
    pairs[one * weights.length + other]! / (weights[one]! * weights[other]!);
  return {
    value: (areas) => {
      const classes = areas.weights.length;
      let sum = classes > 1 ? 0 : Number.NaN;
      for (let one = 0; one < classes; one++)
        for (let other = 0; other < classes; other++)
          if (one !== other) sum += part(areas, one, other) * area(areas, one, other);
      return sum;
    },
    slopes: (areas) => {
      const { weights } = areas;
      return {
        pairs: (one, other) => part(areas, one, other) / (weights[one]! * weights[other]!),
        weights: (code) => {
          let sum = 0;
          for (let other = 0; other < weights.length; other++) {
            if (other === code) continue;
            const both = area(areas, code, other) + area(areas, other, code);
            sum += both * (grows(areas) - part(areas, code, other) / weights[code]!);
          }
          return sum;
        },
      };
    },
  };
}

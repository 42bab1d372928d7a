/** A number for each cell of the confusion matrix: true negatives, false positives, false negatives, true positives. */
export type Cells = readonly [number, number, number, number];

/** What is computed from the weights of the four cells, and its slope along each of them. */
export interface OfCells {
  readonly value: (cells: Cells) => number;
  readonly slopes: (cells: Cells) => Cells;
}

/** A sum over some cells divided by that over others. */
export function ratio(over: Cells, under: Cells): OfCells {
  const value = (cells: Cells) => sum(over, cells) / sum(under, cells);
  const slopes = (cells: Cells) => {
    const whole = sum(under, cells);
    const share = sum(over, cells) / whole;
    return byCell((cell) => (over[cell]! - share * under[cell]!) / whole);
  };
  return { value, slopes };
}

/** The mean of two. */
export function middle(one: OfCells, other: OfCells): OfCells {
  return {
    value: (cells) => (one.value(cells) + other.value(cells)) / 2,
    slopes: (cells) => {
      const [first, second] = [one.slopes(cells), other.slopes(cells)];
      return byCell((cell) => (first[cell]! + second[cell]!) / 2);
    },
  };
}

/** Matthews correlation coefficient (1975); the square root is taken in halves, which a large n needs. */
export const mcc: OfCells = {
  value: (cells) => {
    const [tn, fp, fn, tp] = cells;
    return (tp * tn - fp * fn) / spread(cells);
  },
  slopes: (cells) => {
    const [tn, fp, fn, tp] = cells;
    const root = spread(cells);
    const half = mcc.value(cells) / 2;
    return [
      tp / root - half / (tn + fp) - half / (tn + fn),
      -fn / root - half / (tn + fp) - half / (tp + fp),
      -fp / root - half / (tp + fn) - half / (tn + fn),
      tn / root - half / (tp + fn) - half / (tp + fp),
    ];
  },
};

function spread([tn, fp, fn, tp]: Cells): number {
  return Math.sqrt((tp + fp) * (tn + fn)) * Math.sqrt((tp + fn) * (tn + fp));
}

/** Cohen's kappa (1960): agreement beyond that of chance. */
export const kappa: OfCells = {
  value: (cells) => {
    const [tn, fp, fn, tp] = cells;
    return (2 * (tp * tn - fp * fn)) / chance(cells);
  },
  slopes: (cells) => {
    const [tn, fp, fn, tp] = cells;
    const whole = chance(cells);
    const value = kappa.value(cells);
    return [
      (2 * tp - value * (tp + fp + (tp + fn))) / whole,
      (-2 * fn - value * (tn + fp + (tp + fp))) / whole,
      (-2 * fp - value * (tn + fn + (tp + fn))) / whole,
      (2 * tn - value * (tn + fn + (tn + fp))) / whole,
    ];
  },
};

function chance([tn, fp, fn, tp]: Cells): number {
  return (tp + fp) * (tn + fp) + (tp + fn) * (tn + fn);
}

function sum(factors: Cells, [tn, fp, fn, tp]: Cells): number {
  return factors[0] * tn + factors[1] * fp + factors[2] * fn + factors[3] * tp;
}

function byCell(of: (cell: number) => number): Cells {
  return [of(0), of(1), of(2), of(3)];
}

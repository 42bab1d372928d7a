/** A scale without ends, on which a value with ends scatters more evenly. */
export interface Scale {
  readonly name: string;
  readonly to: (value: number) => number;
  readonly from: (scaled: number) => number;
  /** The derivative of `to`. */
  readonly slope: (value: number) => number;
}

export const logit: Scale = {
  name: 'logit',
  to: (value) => Math.log(value / (1 - value)),
  from: (scaled) => 1 / (1 + Math.exp(-scaled)),
  slope: (value) => 1 / (value * (1 - value)),
};

const log: Scale = {
  name: 'log',
  to: Math.log,
  from: Math.exp,
  slope: (value) => 1 / value,
};

/** Fisher's z (1915). */
export const fisher: Scale = {
  name: "Fisher's z",
  to: Math.atanh,
  from: Math.tanh,
  slope: (value) => 1 / (1 - value * value),
};

const plain: Scale = {
  name: 'plain',
  to: (value) => value,
  from: (scaled) => scaled,
  slope: () => 1,
};

/** The scale of a value in this range; a share of variance, at most 1, by the log of what is left. */
export function scaleOf([low, high]: readonly [number, number]): Scale {
  if (low === 0 && high === Infinity) return log;
  if (low === -1 && high === 1) return fisher;
  if (Number.isFinite(low) && Number.isFinite(high)) return between(low, high);
  return low === -Infinity && Number.isFinite(high) ? below(high) : plain;
}

function between(low: number, high: number): Scale {
  const width = high - low;
  return {
    name: logit.name,
    to: (value) => logit.to((value - low) / width),
    from: (scaled) => low + width * logit.from(scaled),
    slope: (value) => logit.slope((value - low) / width) / width,
  };
}

function below(high: number): Scale {
  return {
    name: 'log',
    to: (value) => -Math.log(high - value),
    from: (scaled) => high - Math.exp(-scaled),
    slope: (value) => 1 / (high - value),
  };
}

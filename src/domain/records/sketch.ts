/** The probabilities of a profile's quantiles, in their order. */
export const probabilities = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const;

/** Into how many equal shares a profile's sketch divides the values. */
export const sketchSize = 64;

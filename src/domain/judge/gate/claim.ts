export const operators = ['>=', '<=', '!=', '>', '<', '='] as const;
export type Operator = (typeof operators)[number];

/** `recall >= 0.5`; a percentage is a hundredth of its number. */
export interface Bound {
  readonly kind: 'bound';
  readonly metric: string;
  readonly operator: Operator;
  readonly bar: number;
}

/** `bias between -0.1 and 0.1`, ends included. */
export interface Between {
  readonly kind: 'between';
  readonly metric: string;
  readonly low: number;
  readonly high: number;
}

/** `at least 500 examples`. */
export interface Enough {
  readonly kind: 'examples';
  readonly least: number;
}

/** In the metric's own units, or a share of the champion's value. */
export interface Limit {
  readonly amount: number;
  readonly isShare: boolean;
}

/** How the change from the champion is bounded: the operators between two ends, or on both sides. */
export type Relation = '>=' | '>' | '<=' | '<' | 'between' | 'within';

/**
 * `f1 change from champion >= -2%`, `between -0.01 and 0.05`, `within 0.01 and 2%`: candidate minus
 * champion. Of two limits of `within` the narrower counts.
 */
export interface Shift {
  readonly kind: 'change';
  readonly metric: string;
  readonly relation: Relation;
  readonly limits: readonly [Limit] | readonly [Limit, Limit];
}

/** On every value of the column, or on one. */
export interface Scope {
  readonly column: string;
  readonly value: string | null;
}

/** A rule of the gate: `recall >= 50% on region=north, plan with confidence 95%`. */
export interface Rule {
  /** As the user wrote it. */
  readonly text: string;
  readonly claim: Bound | Between | Enough | Shift;
  /** Where it has to hold: each of them; on all examples when there is none. */
  readonly scopes: readonly Scope[];
  /** One-sided: the bound at this confidence is judged, not the estimate. */
  readonly confidence: number | null;
}

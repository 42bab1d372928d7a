/** What became of one part of a contract. */
export interface Change {
  /** The part, as in `field age` or `check missing(income)`. */
  where: string;
  /** `looser` lets more data pass, `tighter` less; `other` is both, or neither. */
  change: 'looser' | 'tighter' | 'other';
  /** In words, as in `maximum from 90 to 120`. */
  what: string;
}

/** How what is allowed now compares with what was allowed before. */
export type Relation = Change['change'] | 'same';

/** More of a thing that forbids: from nothing to something is tighter. */
export function ofOrder(order: number, whenMore: 'looser' | 'tighter'): Relation {
  if (order === 0) return 'same';
  if (Number.isNaN(order)) return 'other';
  return order > 0 === (whenMore === 'tighter') ? 'tighter' : 'looser';
}

/** Several comparisons as one: they agree, or it is `other`. */
export function together(relations: readonly Relation[]): Relation {
  const said = new Set(relations.filter((relation) => relation !== 'same'));
  if (said.size === 0) return 'same';
  return said.size === 1 ? ([...said][0] as Relation) : 'other';
}

/** A set of what may stand there: a larger one is looser. */
export function ofSets(before: readonly string[], after: readonly string[]): Relation {
  return together([
    after.every((it) => before.includes(it)) ? 'same' : 'looser',
    before.every((it) => after.includes(it)) ? 'same' : 'tighter',
  ]);
}

/** The change at `where`, unless there is none. */
export function changeOf(where: string, relation: Relation, what: string): Change[] {
  return relation === 'same' ? [] : [{ where, change: relation, what }];
}

const ranks = ['ignore', 'warn', 'fail'];

/** `fail` is tighter than `warn`, and `warn` than `ignore`. */
export function ofOutcomes(before: string, after: string): Relation {
  return ofOrder(ranks.indexOf(after) - ranks.indexOf(before), 'tighter');
}

/** Values, a few of them, in words. */
export function words(values: readonly string[]): string {
  const shown = values.slice(0, 5).join(', ');
  return values.length > 5 ? `${shown} and ${values.length - 5} more` : shown;
}

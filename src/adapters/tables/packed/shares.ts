/** A column, and about how many nanoseconds a cell of it takes. */
export interface Costly extends Cost {
  name: string;
}

export interface Cost {
  /** As rows come, which all threads wait for. */
  taking: number;
  /** With all that is made of it at the end. */
  making: number;
}

/** About how many nanoseconds a row takes when columns are asked something together, for each of them. */
const asking = 20;

/** So often a place is looked for: of many columns there are few questions that are looked at, those of the most columns. */
const mostTried = 5_000;

/**
 * Names of columns in parts such that the whole takes as little as is found soon. Columns that
 * something is asked about together come into one part where that takes less: else it is asked when
 * all is there, and nothing goes on beside it.
 *
 * @param before what each part costs without columns
 */
export function sharesOf(
  columns: readonly Costly[],
  asked: readonly (readonly string[])[],
  before: readonly Cost[],
): string[][] {
  const known = new Map(columns.map((column) => [column.name, column]));
  const questions = asked
    .filter((names) => names.every((name) => known.has(name)))
    .sort((a, b) => b.length - a.length)
    .slice(0, Math.ceil(mostTried / columns.length));
  const costOf = (names: ReadonlySet<string>) =>
    sum([
      ...Array.from(names, (name) => known.get(name)!),
      ...questions.filter((question) => isIn(names, question)).map(askingCost),
    ]);
  let groups = columns.map(({ name }) => new Set([name]));
  let best = divided(groups, costOf, before);
  let least = timeOf(best, questions);
  for (const names of questions) {
    const isPart = (group: ReadonlySet<string>) => names.some((name) => group.has(name));
    const whole = new Set(groups.filter(isPart).flatMap((group) => [...group]));
    const others = [...groups.filter((group) => !isPart(group)), whole];
    const shares = divided(others, costOf, before);
    const time = timeOf(shares, questions);
    if (time >= least) continue;
    [groups, best, least] = [others, shares, time];
  }
  return best.map(({ names }) => [...names]);
}

interface Share {
  names: Set<string>;
  cost: Cost;
}

/** The dearest group first, each to the part with which the whole takes least. */
function divided(
  groups: readonly ReadonlySet<string>[],
  costOf: (names: ReadonlySet<string>) => Cost,
  before: readonly Cost[],
): Share[] {
  const shares = before.map((cost): Share => ({ names: new Set(), cost }));
  const costly = groups.map((names) => ({ names, cost: costOf(names) }));
  for (const { cost, names } of costly.sort((a, b) => total(b.cost) - total(a.cost))) {
    const timeWith = (one: Share) =>
      longest(shares.map((share) => (share === one ? sum([share.cost, cost]) : share.cost)));
    const [first] = shares
      .map((share) => ({ share, time: timeWith(share) }))
      .sort((a, b) => a.time - b.time || total(a.share.cost) - total(b.share.cost));
    const { share } = first!;
    share.cost = sum([share.cost, cost]);
    for (const name of names) share.names.add(name);
  }
  return shares;
}

/** How long the whole takes, with what can be asked only when all is there. */
function timeOf(shares: readonly Share[], questions: readonly (readonly string[])[]): number {
  const later = questions.filter((names) => !shares.some((share) => isIn(share.names, names)));
  return longest(shares.map(({ cost }) => cost)) + sum(later.map(askingCost)).making;
}

/** What comes at the end begins when all have taken all rows. */
const longest = (costs: readonly Cost[]): number =>
  Math.max(...costs.map(({ taking }) => taking)) + Math.max(...costs.map(({ making }) => making));

const isIn = (names: ReadonlySet<string>, question: readonly string[]) =>
  question.every((name) => names.has(name));

const askingCost = (names: readonly string[]): Cost => ({
  taking: 0,
  making: asking * names.length,
});

const sum = (costs: readonly Cost[]): Cost => ({
  taking: costs.reduce((all, { taking }) => all + taking, 0),
  making: costs.reduce((all, { making }) => all + making, 0),
});

const total = ({ making, taking }: Cost) => taking + making;

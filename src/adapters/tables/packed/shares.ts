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

/**
 * Names of columns in parts such that all take about as long: the dearest first, each to the part with
 * which the whole takes least. Columns that something is asked about together stay together, unless
 * that is too much for one part.
 *
 * @param before what each part costs without columns
 */
export function sharesOf(
  columns: readonly Costly[],
  asked: readonly (readonly string[])[],
  before: readonly Cost[],
): string[][] {
  const shares = before.map((cost): Group => ({ ...cost, names: [] }));
  for (const group of groupsOf(columns, asked, before)) {
    const [best] = [...shares].sort(
      (a, b) => timeWith(shares, a, group) - timeWith(shares, b, group) || costOf(a) - costOf(b),
    );
    shares[shares.indexOf(best!)] = joined([best!, group]);
  }
  return shares.map(({ names }) => names);
}

interface Group extends Cost {
  names: string[];
}

const costOf = ({ making, taking }: Cost) => taking + making;

/** How long the whole takes when one of the parts has a group, too. */
function timeWith(shares: readonly Group[], one: Group, group: Group): number {
  const all = shares.map((share) => (share === one ? joined([share, group]) : share));
  const most = (of: keyof Cost) => Math.max(...all.map((share) => share[of]));
  return most('taking') + most('making');
}

/** Those that are asked about together, as far as one part can have them; the dearest first. */
function groupsOf(
  columns: readonly Costly[],
  asked: readonly (readonly string[])[],
  before: readonly Cost[],
): Group[] {
  let groups: Group[] = columns.map(({ name, ...cost }) => ({ ...cost, names: [name] }));
  const most =
    (sum([...columns, ...before].map(costOf)) + asking * asked.flat().length) / before.length;
  const smallFirst = [...asked].sort((a, b) => a.length - b.length);
  for (const names of smallFirst) {
    const isPart = (group: Group) => group.names.some((name) => names.includes(name));
    const parts = groups.filter(isPart);
    if (parts.length === 0) continue;
    const whole = joined(parts);
    whole.making += asking * names.length;
    if (costOf(whole) <= most) groups = [...groups.filter((group) => !isPart(group)), whole];
  }
  return groups.sort((a, b) => costOf(b) - costOf(a));
}

const joined = (groups: readonly Group[]): Group => ({
  names: groups.flatMap(({ names }) => names),
  taking: sum(groups.map(({ taking }) => taking)),
  making: sum(groups.map(({ making }) => making)),
});

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

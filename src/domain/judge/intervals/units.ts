/** What is independent of the rest: a row, or a whole group of rows. */
export interface Units {
  /** The unit of each row, from 0, every one of which has a row. */
  readonly codes: Int32Array;
  readonly count: number;
}

/** The groups that have a row among these, in the order of their first rows. */
export function unitsOf(groups: Int32Array): Units {
  let last = 0;
  for (const group of groups) if (group > last) last = group;
  const codeOf = new Int32Array(last + 1).fill(-1);
  let count = 0;
  const codes = groups.map((group) => {
    if (codeOf[group] === -1) codeOf[group] = count++;
    return codeOf[group]!;
  });
  return { codes, count };
}

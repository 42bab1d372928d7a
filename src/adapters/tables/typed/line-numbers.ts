/** On which line each row stands, kept only where it is not the next one after that of the row before. */
export interface LineNumbers {
  /** Rows come in their order. */
  add(row: number, line: number): void;
  at(row: number): number | undefined;
}

export function lineNumbers(): LineNumbers {
  const [rows, lines]: [number[], number[]] = [[], []];
  let count = 0;
  let next = 0;
  return {
    add: (row, line) => {
      if (line !== next || row === 0) {
        rows.push(row);
        lines.push(line);
      }
      next = line + 1;
      count = row + 1;
    },
    at: (row) => {
      if (row < 0 || row >= count) return undefined;
      const run = runOf(rows, row);
      return lines[run]! + row - rows[run]!;
    },
  };
}

/** The last of the ascending starts that is not beyond the row. */
function runOf(starts: readonly number[], row: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

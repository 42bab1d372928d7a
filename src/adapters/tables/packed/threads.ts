import { availableParallelism } from 'node:os';
import { askedTogether } from '../../../domain/data/table/asked.ts';
import {
  Columns,
  type FileEnd,
  type FileRows,
  type Made,
  madeTogether,
  type Wanted,
} from './columns.ts';
import { costsOf, threadCosts } from './cost.ts';
import { hand } from './hand.ts';
import { type CutMemory, fastMemory, plainMemory } from './memory.ts';
import { sharesOf } from './shares.ts';
import type { Taker } from './taker.ts';
import { textThread } from './text-thread.ts';
import type { Order } from './worker.ts';

/** More threads have nothing to do, as one cuts the text into cells for all. */
const mostThreads = 4;

/** So many pieces of text are under way: one is cut while others are taken. */
const ahead = 4;

/** Into how many parts columns are best divided. */
export const threadsFor = (columns: number): number =>
  Math.min(columns, mostThreads, availableParallelism());

/**
 * Has columns made by several threads, of which this is one; each makes some of them.
 *
 * @param start starts a thread
 */
export function threadedTaker(wanted: Wanted, threads: number, start = textThread): Taker {
  const pool = piecesUnderWay();
  const before: FileEnd[] = [];
  let fail: (cause: Error) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failure.catch(() => {});
  // Those that do not wait already start while the first rows are read.
  const hands = Array.from({ length: threads - 1 }, (_, at) =>
    hand<Order>(start(), {
      onTaken: (memory) => pool.taken(at, memory),
      onFailure: fail,
    }),
  );
  let own: Columns | undefined;
  const share = (rows: FileRows): Columns => {
    const [mine = [], ...others] = sharesOf(
      costsOf(wanted.names, rows),
      askedTogether(wanted.contract, wanted.all),
      threadCosts(rows, threads),
    );
    const columns = new Columns({ ...wanted, names: mine });
    for (const [at, { tell }] of hands.entries())
      tell({ wanted: { ...wanted, names: others[at]! } });
    for (const end of before) {
      columns.end(end);
      for (const { tell } of hands) tell({ end });
    }
    return columns;
  };
  return {
    memoryFor: pool.memoryFor,
    take: async (rows) => {
      if (rows.cut.rows === 0) return pool.put(0);
      own ??= share(rows);
      const { cut, ...take } = rows;
      const { memory, number, isNew } = pool.current();
      const { bytes, code, starts, ends } = memory;
      const shared = code?.memory ?? null;
      for (const { tell } of hands) {
        if (isNew) tell({ memory: { bytes, starts, ends }, shared, number });
        tell({ take, rows: cut.rows, number });
      }
      const mine = own.take(rows);
      return mine + (await Promise.race([pool.put(hands.length), failure]));
    },
    end: (file) => {
      before.push(file);
      if (!own) return;
      own.end(file);
      for (const { tell } of hands) tell({ end: file });
    },
    finish: async () => {
      if (!own) return withoutRows(wanted, before);
      const others = Promise.all(hands.map(({ finish }) => finish('finish')));
      const mine = own.finish();
      return madeTogether(wanted.names, [mine, ...(await Promise.race([others, failure]))]);
    },
    close: () => {
      for (const { close } of hands) close();
    },
  };
}

/** Memory that a piece of text is cut in, known to all threads by its number. */
interface Piece {
  memory: CutMemory;
  number: number;
  /** No thread knows it yet. */
  isNew: boolean;
}

/** Memory of pieces, each of which is free again when all threads have taken it. */
function piecesUnderWay() {
  const make = fastMemory();
  const free = Array.from({ length: ahead }, (_, number) => pieceOf(plainMemory(0), number));
  /** By thread, how many pieces it has taken, and how much memory its columns take. */
  const taken: number[] = [];
  const used: number[] = [];
  /** The pieces that some thread has not taken, from the first on. */
  const open: { piece: Piece; left: number }[] = [];
  let first = 0;
  let current: Piece;
  let wake = () => {};
  return {
    current: () => current,
    memoryFor: (bytes: number): CutMemory => {
      const next = free.pop()!;
      const isSmall = next.memory.bytes.length < bytes;
      current = isSmall ? pieceOf(make(2 * bytes), next.number) : next;
      return current.memory;
    },
    /** Ends when there is memory for another piece. @returns how much the columns take */
    put: async (threads: number): Promise<number> => {
      if (threads === 0) free.push(current);
      else open.push({ piece: { ...current, isNew: false }, left: threads });
      if (free.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      return used.reduce((a, b) => a + b, 0);
    },
    taken: (thread: number, memory: number): void => {
      used[thread] = memory;
      const one = open[(taken[thread] ?? 0) - first]!;
      taken[thread] = (taken[thread] ?? 0) + 1;
      one.left--;
      while (open[0]?.left === 0) {
        free.push(open.shift()!.piece);
        first++;
        wake();
      }
    },
  };
}

const pieceOf = (memory: CutMemory, number: number): Piece => ({ memory, number, isNew: true });

function withoutRows(wanted: Wanted, files: readonly FileEnd[]): Made {
  const columns = new Columns(wanted);
  for (const file of files) columns.end(file);
  return columns.finish();
}

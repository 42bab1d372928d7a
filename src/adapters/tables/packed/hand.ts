import { type ResourceLimits, Worker } from 'node:worker_threads';
import { type Cells, isPlain } from '../../../domain/data/table/cells.ts';
import { Packed } from '../../../domain/packed.ts';
import type { Made } from './columns.ts';
import type { Part } from './parquet/part.ts';
import type { Order, Said } from './worker.ts';

/** A thread that makes columns. It does what it is told in that order. */
export interface Hand {
  tell: (order: Order) => void;
  finish: () => Promise<Made>;
  /** Has it make columns by itself. */
  make: (part: Part) => Promise<Made>;
  close: () => Promise<unknown>;
}

/** Of the memory of a thread. */
export type Limits = Pick<ResourceLimits, 'maxYoungGenerationSizeMb'>;

/**
 * @param onTaken called each time that it has taken some rows, with how much memory its columns take
 * @param onFailure called when it can do no more
 */
export function hand(
  onTaken: (memory: number) => void,
  onFailure: (cause: Error) => void,
  resourceLimits: Limits = {},
): Hand {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { resourceLimits });
  let onMade: (made: Made) => void = () => {};
  worker.on('message', (said: Said) => {
    if (typeof said === 'number') onTaken(said);
    else onMade(said);
  });
  worker.once('error', onFailure);
  worker.once('exit', (code) => onFailure(new Error(`a thread that reads ended with ${code}`)));
  const tell = (order: Order) => worker.postMessage(order);
  const made = (order: Order) =>
    new Promise<Made>((resolve) => {
      onMade = (made) => resolve(restored(made));
      tell(order);
    });
  return {
    tell,
    finish: () => made('finish'),
    make: (part) => made({ part }),
    close: () => worker.terminate(),
  };
}

/** Between threads an object loses its class. */
function restored({ ahead, columns }: Made): Made {
  const whole = ({ bytes, ends }: Packed) => new Packed(bytes, ends);
  const of = (cells: Cells): Cells =>
    isPlain(cells) ? { ...cells, odd: whole(cells.odd) } : { ...cells, kinds: whole(cells.kinds) };
  return { ahead, columns: columns.map((column) => ({ ...column, cells: of(column.cells) })) };
}

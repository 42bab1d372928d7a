import type { Declaration } from './runtime/declaration.ts';
import type { Run } from './runtime/room.ts';
import { train } from './train/inputs.ts';

/** A room: what it is, at hand at once; what it does, loaded when it is asked for. */
export interface Room {
  readonly declaration: Declaration;
  readonly load: () => Promise<{ readonly run: Run<never> }>;
}

/** Every action by name, in the order of the pipeline. */
export const rooms = {
  train: { declaration: train, load: () => import('./train/main.ts') },
} satisfies Record<string, Room>;

export type RoomName = keyof typeof rooms;

/** Every key that `mlops.yml` may hold, by the declarations of the rooms. */
export function configKeys(): string[] {
  const all: readonly Room[] = Object.values(rooms);
  const inputs = all.flatMap(({ declaration }) => Object.values(declaration.inputs));
  return [...new Set(inputs.flatMap(({ from }) => (from === undefined ? [] : [from])))].sort();
}

import { pipeline } from './pipeline/inputs.ts';
import { stepRooms } from './pipeline/rooms.ts';
import { rollback } from './rollback/inputs.ts';
import type { Room } from './runtime/room.ts';

/** Every action by name, in the order of the pipeline; each is loaded when it is asked for. */
export const rooms = {
  ...stepRooms,
  rollback: { declaration: rollback, load: () => import('./rollback/main.ts') },
  pipeline: { declaration: pipeline, load: () => import('./pipeline/main.ts') },
} satisfies Record<string, Room>;

export type RoomName = keyof typeof rooms;

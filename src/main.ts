import type { RoomName } from './rooms.ts';
import { finish } from './runtime/finish.ts';

/** What the stubs in `dist/` call: one bundle for all actions, each part loaded when it is needed. */
export async function action(name: RoomName): Promise<void> {
  await finish(import('./runtime/start.ts').then(({ start }) => start(name)));
  // The cache's client leaves handles open that would keep the process alive.
  process.exit();
}

export async function command(): Promise<void> {
  await finish(import('./cli.ts').then(({ cli }) => cli(process.argv.slice(2))));
}

import type { RoomName } from './rooms.ts';

/** What the stubs in `dist/` call: one bundle for all actions, each part loaded when it is needed. */
export async function action(name: RoomName): Promise<void> {
  const { start } = await import('./runtime/start.ts');
  await start(name);
}

export async function command(): Promise<void> {
  const { cli } = await import('./cli.ts');
  await cli(process.argv.slice(2));
}

import { spawnSync } from 'node:child_process';

export interface Command {
  command: string;
  args: readonly string[];
}

const hidden = 'mount --bind /dev/null /dev/ptmx && exec "$0" "$@"';

/**
 * The same command where it cannot open a terminal. act gives each step one, GitHub none: with one
 * git pages, a prompt waits for an answer, and what a step leaves in the background is hung up on.
 * Needs the right to a mount namespace; without it the command is left as it is.
 */
export function withoutTerminal({ command, args }: Command): Command {
  mayHide ??= spawnSync('unshare', ['--mount', 'sh', '-c', hidden, 'true']).status === 0;
  if (!mayHide) return { command, args };
  return { command: 'unshare', args: ['--mount', 'sh', '-c', hidden, command, ...args] };
}

let mayHide: boolean | undefined;

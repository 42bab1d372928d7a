import * as fs from 'node:fs';
import * as path from 'node:path';
import { type RoomName, rooms } from '../../src/rooms.ts';
import type { Room } from '../../src/runtime/room.ts';
import { projectRoot } from '../bench/tools/tools.ts';

/** The page of an action, relative to the project. The pipeline is the action at the root. */
export function pageOf(name: RoomName): string {
  return name === 'pipeline' ? 'docs/pipeline.md' : `actions/${name}/README.md`;
}

export function read(file: string): string {
  return fs.readFileSync(path.join(projectRoot, file), 'utf8');
}

export const allRooms = Object.entries(rooms) as [RoomName, Room][];

/** A fenced block of a page. */
export interface Block {
  /** As in `actions/train/README.md:7`. */
  readonly where: string;
  readonly language: string;
  readonly text: string;
  /** The path in its first line's comment: what the reader is to save it as. */
  readonly file: string | null;
}

export function blocksOf(page: string): Block[] {
  const markdown = read(page);
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language = '', 2: text = '' }) => ({
      where: `${page}:${markdown.slice(0, index).split('\n').length}`,
      language,
      text,
      file: /^# (\S+)\n/.exec(text)?.[1] ?? null,
    }),
  );
}

/** The titles of a page's sections, in order. */
export function sectionsOf(page: string): string[] {
  return [...read(page).matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
}

/** The text of one section. */
export function section(page: string, title: string): string {
  return (
    read(page)
      .split(/^## /m)
      .find((part) => part.startsWith(`${title}\n`)) ?? ''
  );
}

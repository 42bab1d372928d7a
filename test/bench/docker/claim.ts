import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './command.ts';
import { lower } from './network.ts';

/** A number that no other bench run on this machine has, and what is kept under it. */
export interface Claim {
  number: number;
  /** Scratch folder of the run. */
  folder: string;
  /** Folder with `owner` (process, its start time, scratch folder) and `processes`, one a line. */
  record: string;
}

const records = '/run/mlops-bench';

export async function claim(scratch: string): Promise<Claim> {
  await mkdir(records, { recursive: true });
  for (let step = 0; step < 254; step++) {
    // Not the lowest: a number that was just given back is not at once another's.
    const number = ((process.pid + step) % 254) + 1;
    const record = join(records, String(number));
    try {
      await mkdir(record);
    } catch {
      continue;
    }
    const folder = join(scratch, String(number));
    await writeFile(join(record, 'owner'), `${process.pid} ${startOf(process.pid)} ${folder}\n`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return { number, folder, record };
  }
  throw new Error(`every number under ${records} is taken`);
}

/** Gives back all that a claim holds; a second time changes nothing. */
export async function release({ number, folder, record }: Claim): Promise<void> {
  for (const { pid, start } of await recorded(join(record, 'processes'))) await kill(pid, start);
  await lower(number);
  for (const group of await groups(number)) await rmdir(group).catch(() => {});
  await rm(folder, { recursive: true, force: true });
  await rm(record, { recursive: true, force: true });
}

/** Releases what killed runs left behind. */
export async function sweep(): Promise<void> {
  const left = await readdir(records).catch(() => []);
  for (const name of left) {
    const record = join(records, name);
    const owner = (await recorded(join(record, 'owner')))[0];
    const alive = owner ? startOf(owner.pid) === owner.start : await isNew(record);
    // Of several that sweep at once, one takes it: a second might meet the number's next owner.
    const mine = !alive && (!owner || (await take(join(record, 'owner'))));
    if (mine) await release({ number: Number(name), folder: owner?.rest ?? '', record });
  }
}

const take = (file: string) =>
  rename(file, `${file}.swept`).then(
    () => true,
    () => false,
  );

/** When a process started, in clock ticks since boot: with its id, a name that is never used again. */
export function startOf(pid: number): string | undefined {
  try {
    // The name, in parentheses, may hold spaces; the start time is the 20th field after it.
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[19];
  } catch {
    return undefined;
  }
}

async function recorded(file: string) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [pid, start, ...rest] = line.split(' ');
      return { pid: Number(pid), start, rest: rest.join(' ') };
    });
}

async function kill(pid: number, start: string | undefined): Promise<void> {
  if (start === undefined || startOf(pid) !== start) return;
  process.kill(pid, 'SIGKILL');
  await until(`the end of process ${pid}`, () => startOf(pid) !== start, 10_000).catch(() => {});
}

/** A run that is just claiming has not written its owner yet. */
async function isNew(record: string): Promise<boolean> {
  const made = await stat(record).catch(() => undefined);
  return made !== undefined && Date.now() - made.ctimeMs < 10_000;
}

export const groupOf = (number: number): string => `mlops-bench-${number}`;

/** The control groups that Docker made, deepest first, under version 1 and 2 alike. */
async function groups(number: number): Promise<string[]> {
  const top = '/sys/fs/cgroup';
  const found: string[] = [];
  for (const kind of ['.', ...(await readdir(top).catch(() => []))]) {
    const group = join(top, kind, groupOf(number));
    const inside = await readdir(group, { withFileTypes: true, recursive: true }).catch(() => []);
    found.push(
      group,
      ...inside.filter((e) => e.isDirectory()).map((e) => join(e.parentPath, e.name)),
    );
  }
  return found.sort((a, b) => b.length - a.length);
}

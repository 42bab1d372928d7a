import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../domain/rollout/request.ts';
import type { Order, Outcome, Place, Served } from '../../domain/rollout/target.ts';
import type { Clock } from '../clock.ts';
import { examine } from './examine.ts';
import { canListen, freePort } from './port.ts';
import { type Materials, unpackRelease } from './release.ts';
import { type About, halt, launch, logTail, pidOf, readAbout } from './role.ts';

export interface ProcessOptions {
  settings: Settings;
  /** The user's own command; it finds its port in `$PORT`. */
  command: string;
  /** Folder for the unpacked releases and what is known of the processes; it outlives a run. */
  home: string;
  materials: (order: Order) => Materials;
  /** What the command sees besides the service's own environment. */
  env: NodeJS.ProcessEnv;
  say: (line: string) => void;
  clock?: Clock;
}

/** The same with what every step needs; `role` is the folder of a role. */
export type Tools = ProcessOptions & { clock: Clock; role: (name: string) => string };

/** Serves the order afterwards, or what it served before. */
export async function deploy(tools: Tools, order: Order, id: string): Promise<Place> {
  const begun = tools.clock.now();
  await recover(tools);
  const before = readAbout(tools.role('live'))?.served ?? null;
  const place: Place = {
    ...{ id, state: 'unchanged', before, after: before },
    ...{ reason: null, timings: {}, log: '' },
  };
  const seconds = () => Math.round(tools.clock.now() - begun) / 1000;
  if (fits(tools, order) && (await isServing(tools, before)))
    return { ...place, timings: { total: seconds() } };
  const problem = await replace(tools, order);
  if (problem !== null) await revive(tools);
  const healthy = await isServing(tools, readAbout(tools.role('live'))?.served ?? null);
  const timings = { total: seconds() };
  if (problem === null) return { ...place, state: 'deployed', after: servedBy(order), timings };
  const state = before !== null && !healthy ? 'broken' : 'failed';
  return { ...place, state, after: healthy ? before : null, timings, ...problem };
}

/** Puts right what a killed run left: what was not accepted goes, what served before comes back. */
async function recover({ role, clock }: Tools): Promise<void> {
  for (const name of ['trial', 'next']) {
    await halt(role(name), clock);
    rmSync(role(name), { recursive: true, force: true });
  }
  if (!existsSync(role('live')) && existsSync(role('previous')))
    renameSync(role('previous'), role('live'));
}

function servedBy({ digest, version, commit }: Order): Served {
  return { digest, version, commit, image: null };
}

function fits({ role, command, settings }: Tools, order: Order): boolean {
  const live = readAbout(role('live'));
  const environment = JSON.stringify(live?.environment) === JSON.stringify(settings.environment);
  return (
    live?.served.digest === order.digest &&
    live.served.version === order.version &&
    live.command === command &&
    live.port === settings.port &&
    environment
  );
}

/** It runs, is well and, where it can say who it is, says the right digest. */
export async function isServing(tools: Tools, served: Served | null): Promise<boolean> {
  const role = tools.role('live');
  if (served === null || pidOf(role) === null) return false;
  return (await examine(tools, role, readAbout(role)?.port ?? 0, served.digest, 3)) === null;
}

type Problem = { reason: string; log: string };

/** Tries the release on a port of its own, then lets it serve in the old one's place. */
async function replace(tools: Tools, order: Order): Promise<Problem | null> {
  const { role, settings, command, clock } = tools;
  const taken = await occupant(tools);
  if (taken !== null) return { reason: taken, log: '' };
  const folder = join(role('releases'), order.digest.replace('sha256:', '').slice(0, 24));
  await unpackRelease(folder, tools.materials(order));
  const { port, environment } = settings;
  const about = { served: servedBy(order), command, folder, port, environment };
  tools.say('trial');
  const trial = await run(tools, 'trial', { ...about, port: await freePort() });
  await halt(role('trial'), clock);
  rmSync(role('trial'), { recursive: true, force: true });
  if (trial !== null) return trial;
  tools.say('switch');
  return switchTo(tools, about);
}

async function run(tools: Tools, name: string, about: About): Promise<Problem | null> {
  const role = tools.role(name);
  launch(role, about, tools.env);
  const { digest } = about.served;
  const reason = await examine(tools, role, about.port, digest, tools.settings.timeout);
  return reason === null ? null : { reason, log: logTail(role) };
}

async function switchTo(tools: Tools, about: About): Promise<Problem | null> {
  const { role, clock } = tools;
  const hasOld = existsSync(role('live'));
  await halt(role('live'), clock);
  if (hasOld) {
    rmSync(role('previous'), { recursive: true, force: true });
    renameSync(role('live'), role('previous'));
  }
  const problem = await run(tools, 'next', about);
  if (problem === null) {
    renameSync(role('next'), role('live'));
    prune(tools);
    return null;
  }
  await recover(tools);
  return problem;
}

/** Lets what served before serve again; whether it does is looked at afterwards. */
async function revive(tools: Tools): Promise<void> {
  const old = readAbout(tools.role('live'));
  if (old === null || pidOf(tools.role('live')) !== null) return;
  tools.say('putting back what served before');
  await run(tools, 'live', old);
}

/** Why the port cannot be had; null when it is free or ours. */
async function occupant({ role, settings }: Tools): Promise<string | null> {
  if (pidOf(role('live')) !== null && readAbout(role('live'))?.port === settings.port) return null;
  const free = await canListen(settings.port);
  return free ? null : `something else listens on port ${settings.port}; stop it or take another`;
}

/** Old releases fill the disk; the one that serves and the one before it stay. */
function prune({ role }: Tools): void {
  const kept = ['live', 'previous'].map((name) => readAbout(role(name))?.folder);
  for (const name of readdirSync(role('releases'))) {
    const folder = join(role('releases'), name);
    if (!kept.includes(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

/** Back to what served before the deployment, or to nothing. */
export async function restore(tools: Tools, outcome: Outcome): Promise<Outcome> {
  const { role, clock } = tools;
  const [place] = outcome.places;
  if (place?.state !== 'deployed') return outcome;
  await halt(role('live'), clock);
  rmSync(role('live'), { recursive: true, force: true });
  await recover(tools);
  await revive(tools);
  const served = readAbout(role('live'))?.served ?? null;
  const well = served === null || (await isServing(tools, served));
  const state = well ? 'restored' : 'broken';
  return { ...outcome, places: [{ ...place, state, after: well ? served : null }] };
}

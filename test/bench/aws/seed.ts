import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seeded } from '../docker/base.ts';
import { startDocker } from '../docker/engine.ts';
import { end, type Holding } from '../docker/holding.ts';
import { type Kit, seedOf } from '../docker/kit.ts';
import { lock } from '../docker/lock.ts';
import { hostOf } from '../docker/network.ts';
import { freePort } from './http.ts';
import { makeMachine } from './machine.ts';
import { serve } from './registry.ts';

/**
 * The base image, pushed and pulled once: packing it takes a push nine seconds and unpacking it an
 * instance four, each time anew, and neither is what a test is about.
 */
export interface Seed {
  /** Storage of a registry that has it in the repository `seeded`. */
  registry: string;
  /** Data of a Docker engine that has pulled it. */
  docker: string;
  /** Digests of its layers, as pushed. */
  layers: string[];
}

/** Makes the seed when it is not in the cache, for this base image, yet. */
export async function getSeed(holding: Holding, tools: Kit): Promise<Seed> {
  const { folder, registry, docker } = seedOf(tools);
  const list = join(folder, 'layers.json');
  if (!existsSync(list)) {
    const free = await lock(holding, `${folder}.lock`, true);
    if (!existsSync(list)) await make(holding, folder);
    free?.();
  }
  return { registry, docker, layers: JSON.parse(await readFile(list, 'utf8')) };
}

async function make(holding: Holding, folder: string): Promise<void> {
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  const at = { host: hostOf(holding.number), port: await freePort() };
  const registry = await serve(holding, at, join(part, 'registry'));
  const repository = `${at.host}:${at.port}/${seeded}`;
  await push(repository);
  const layers = await layersOf(`http://${at.host}:${at.port}/v2/${seeded}/manifests/latest`);
  await rename(await pull(holding, repository), join(part, 'docker'));
  await end(registry);
  await writeFile(join(part, 'layers.json'), JSON.stringify(layers));
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
}

async function push(repository: string): Promise<void> {
  const engine = await startDocker();
  try {
    await engine.docker('tag', 'python:3.11-slim', repository);
    await engine.docker('push', '--quiet', repository);
    await engine.docker('rmi', repository);
  } finally {
    await engine.close();
  }
}

async function layersOf(url: string): Promise<string[]> {
  const accept = 'application/vnd.docker.distribution.manifest.v2+json';
  const manifest = (await (await fetch(url, { headers: { accept } })).json()) as {
    layers: { digest: string }[];
  };
  return manifest.layers.map(({ digest }) => digest);
}

/** Returns the data folder of the engine that pulled it. */
async function pull(holding: Holding, repository: string): Promise<string> {
  const machine = await makeMachine(holding, { name: 'seed', place: 2, programs: {}, shown: [] });
  await machine.on();
  const steps = [
    `docker pull --quiet ${repository}`,
    `docker tag ${repository} ${seeded}`,
    `docker rmi ${repository}`,
    // The engine must close its books before they are copied.
    'kill $(pidof dockerd); while pidof dockerd; do sleep 0.05; done',
  ];
  const { code, stderr } = await machine.exec(['sh', '-ec', steps.join('\n')]);
  if (code !== 0) throw new Error(`the base image could not be pulled: ${stderr}`);
  await machine.off();
  return join(machine.disk, 'var/lib/docker');
}

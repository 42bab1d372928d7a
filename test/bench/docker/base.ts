import { createHash } from 'node:crypto';
import { basename } from 'node:path';

type Docker = (...args: string[]) => Promise<string>;

const name = 'python:3.11-slim';
/** The same, under the name that it has in an engine's data that the seed began. */
export const seeded = 'bench-base';
const label = 'bench.base';
const certificates = '/etc/ssl/certs/ca-certificates.crt';

/** How this machine reaches the package index; a build's `pip install` must do the same. */
const settings = ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_TRUSTED_HOST'];

/** Gives an engine the image `python:3.11-slim`, made of the tar, unless it has it. */
export async function loadBase(docker: Docker, tar: string): Promise<void> {
  const environment = variables();
  const version = createHash('sha256').update(basename(tar)).update(environment.join('\n'));
  const mark = version.digest('hex').slice(0, 12);
  for (const found of [name, seeded]) {
    if ((await markOf(docker, found)) === mark) return void (await docker('tag', found, name));
  }
  const lines = environment.map((pair) => `ENV ${pair}`);
  lines.push('CMD ["python3"]', `LABEL ${label}=${mark}`);
  await docker('import', ...lines.flatMap((line) => ['--change', line]), tar, name);
}

async function markOf(docker: Docker, image: string): Promise<string> {
  const format = `{{index .Config.Labels "${label}"}}`;
  return (await docker('image', 'inspect', '-f', format, image).catch(() => '')).trim();
}

function variables(): string[] {
  const path = '/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin';
  const pairs = [`PATH=${path}`, 'LANG=C.UTF-8', `PIP_CERT=${certificates}`];
  for (const setting of settings) {
    const value = process.env[setting];
    if (value) pairs.push(`${setting}=${JSON.stringify(value)}`);
  }
  return pairs;
}

import { basename } from 'node:path';

type Docker = (...args: string[]) => Promise<string>;

const name = 'python:3.11-slim';
const label = 'bench.base';
const certificates = '/etc/ssl/certs/ca-certificates.crt';

/** How this machine reaches the package index; a build's `pip install` must do the same. */
const settings = ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_TRUSTED_HOST'];

/** Gives an engine the image `python:3.11-slim`, made of the tar, unless it has it. */
export async function loadBase(docker: Docker, tar: string): Promise<void> {
  const format = `{{index .Config.Labels "${label}"}}`;
  const found = await docker('image', 'inspect', '-f', format, name).catch(() => '');
  if (found.trim() === basename(tar)) return;
  const changes = instructions(basename(tar)).flatMap((line) => ['--change', line]);
  await docker('import', ...changes, tar, name);
}

function instructions(version: string): string[] {
  const bin = '/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  const environment = [`PATH=${bin}`, 'LANG=C.UTF-8', `PIP_CERT=${certificates}`];
  for (const setting of settings) {
    const value = process.env[setting];
    if (value) environment.push(`${setting}=${JSON.stringify(value)}`);
  }
  const lines = environment.map((pair) => `ENV ${pair}`);
  return [...lines, 'CMD ["python3"]', `LABEL ${label}=${version}`];
}

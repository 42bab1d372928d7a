import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { until } from './command.ts';
import { type Docker, startDocker } from './engine.ts';

let engine: Docker;
let folder: string;

beforeAll(async () => {
  engine = await startDocker();
  folder = await mkdtemp(join(tmpdir(), 'bench-'));
}, 300_000);

afterAll(async () => {
  await engine?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

test('an ordinary Dockerfile builds, packages from the index included, and its port answers here', async () => {
  const lines = [
    'FROM python:3.11-slim',
    'WORKDIR /app',
    'RUN pip install --no-cache-dir packaging==24.2',
    'RUN useradd --create-home app',
    'USER app',
    'RUN python -c "import packaging; print(packaging.__version__)" > /home/app/index.html',
    'CMD ["python", "-m", "http.server", "--directory", "/home/app", "8080"]',
  ];
  await writeFile(join(folder, 'Dockerfile'), lines.join('\n'));
  await engine.docker('build', '--quiet', '--tag', 'ordinary', folder);
  const id = await engine.docker('run', '--detach', '--publish', '127.0.0.1::8080', 'ordinary');
  const port = (await engine.docker('port', id.trim(), '8080')).trim();
  const answer = await until('an answer', () =>
    fetch(`http://${port}/`).then(
      (found) => found.text(),
      () => undefined,
    ),
  );
  expect(answer).toBe('24.2\n');
}, 120_000);

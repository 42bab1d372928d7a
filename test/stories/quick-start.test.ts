import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../bench/tools/tools.ts';

const run = (...args: string[]) =>
  spawnSync('npm', ['run', '--silent', 'quick-start', '--', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    // Without an engine, as most laptops are found.
    env: { ...process.env, DOCKER_HOST: 'unix:///nowhere/docker.sock' },
  });

describe('the quick start', () => {
  beforeAll(() => void run('stop'), 60_000);
  afterAll(() => void run('stop'), 60_000);

  test('serves the first model, and refuses the worse one', async () => {
    const { status, stdout } = run();
    expect(stdout).toContain('It was refused, as it should be');
    expect(stdout).toMatch(/churn: worse – roc_auc is/);
    expect(stdout).toContain('runs as a process of this machine');
    const [, url = ''] = /(http:\/\/127\.0\.0\.1:\d+\/version)/.exec(stdout) ?? [];
    expect(await (await fetch(url)).json()).toMatchObject({ version: 'v1.0.0' });
    expect(status).toBe(0);
  }, 300_000);

  test('makes nothing a second time, and says so', () => {
    const { status, stdout, stderr } = run();
    expect(status).toBe(0);
    expect(stdout.match(/found, not made again/g)).toHaveLength(2);
    expect(stdout).toContain('found, not registered again');
    expect(stdout).toContain('it was so already');
    expect(stderr).not.toContain('trained in');
  }, 120_000);
});

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startOf } from './claim.ts';
import { must, run, until } from './command.ts';
import { hold } from './holding.ts';
import { kit } from './kit.ts';
import { bridgeOf } from './network.ts';

/** Starts an AWS with one instance in a process of its own, and tells the number of its holding. */
async function startElsewhere() {
  const modules = join(import.meta.dirname, '../aws/aws.js');
  const script = `import { startAws } from ${JSON.stringify(modules)};
    const aws = await startAws();
    const { ip, exec } = await aws.startInstance();
    await exec('docker', 'run', '-d', 'bench-base', 'sleep', '1000');
    console.log(ip);
    process.stdin.on('data', () => aws.close().then(() => process.exit(0)));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const ip = await until('the instance', () => /^10\.77\.\d+\.\d+$/m.exec(said)?.[0], 60_000);
  const number = Number(ip.split('.')[2]);
  const record = `/run/mlops-bench/${number}`;
  const lines = (await readFile(join(record, 'processes'), 'utf8')).trim().split('\n');
  const folder = (await readFile(join(record, 'owner'), 'utf8')).trim().split(' ')[2] ?? '';
  const alive = () =>
    lines.filter((line) => startOf(Number(line.split(' ')[0])) === line.split(' ')[1]);
  return { child, number, record, folder, alive };
}

async function leftovers(number: number): Promise<string[]> {
  const links = await must('ip', ['-brief', 'link']);
  const rules = await must('iptables-save', []);
  const mark = new RegExp(`\\b${bridgeOf(number)}\\b`);
  const groups = await run('sh', [
    '-c',
    `ls -d /sys/fs/cgroup/*/mlops-bench-${number} 2>/dev/null`,
  ]);
  return `${links}\n${rules}\n${groups.stdout}`
    .split('\n')
    .filter((line) => mark.test(line) || line.includes('mlops-bench'));
}

test('what a bench started is gone when it is closed', async () => {
  await kit();
  const { child, number, record, folder, alive } = await startElsewhere();
  expect(alive().length).toBeGreaterThanOrEqual(3);
  expect((await leftovers(number)).length).toBeGreaterThan(3);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.write('close\n');
  expect(await ended).toBe(0);
  expect([alive(), await leftovers(number)]).toEqual([[], []]);
  expect([existsSync(record), existsSync(folder)]).toEqual([false, false]);
}, 300_000);

test('the processes of a killed bench die with it, and the next one sweeps up the rest', async () => {
  const { cache } = await kit();
  const { child, number, record, folder, alive } = await startElsewhere();
  child.kill('SIGKILL');
  await until('the end of its processes', () => alive().length === 0, 5_000);
  const next = await hold(cache);
  // The number is free again, and may have become the next one's.
  const taken = next.number === number;
  await next.close();
  expect(taken || !existsSync(record)).toBe(true);
  expect([existsSync(folder), await leftovers(number)]).toEqual([false, []]);
}, 300_000);

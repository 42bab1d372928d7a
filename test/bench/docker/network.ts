import { readdir, readFile, writeFile } from 'node:fs/promises';
import { must, run } from './command.ts';

/** All benches live here, so that one `--insecure-registry` fits them all. */
export const range = '10.77.0.0/16';

export const bridgeOf = (number: number): string => `mlb${number}`;

/** Address of this machine on a bench's bridge. */
export const hostOf = (number: number): string => `10.77.${number}.1`;

/** Hardware address of a place in the network, 1 being this machine. */
export const cardOf = (number: number, place: number): string =>
  `02:4d:4c:00:${hexadecimal(number)}:${hexadecimal(place)}`;

const hexadecimal = (byte: number): string => byte.toString(16).padStart(2, '0');

const forwarding = '/proc/sys/net/ipv4/ip_forward';

/** Makes the bridge, and lets what is on it reach the package registries as this machine does. */
export async function raise(number: number): Promise<void> {
  const bridge = bridgeOf(number);
  // Without an address of its own a bridge takes another one with each cable that comes or goes.
  const own = ['address', cardOf(number, 1)];
  await must('ip', ['link', 'add', bridge, ...own, 'type', 'bridge']);
  await must('ip', ['addr', 'add', `${hostOf(number)}/24`, 'dev', bridge]);
  await must('ip', ['link', 'set', bridge, 'up']);
  // Left on: other programs may by now rely on it, and it opens nothing by itself.
  await writeFile(forwarding, '1');
  for (const rule of rules(number)) await must('iptables', rule('-I'));
}

export async function lower(number: number): Promise<void> {
  for (const rule of rules(number)) await run('iptables', rule('-D'));
  await run('ip', ['link', 'del', bridgeOf(number)]);
}

function rules(number: number) {
  const bridge = bridgeOf(number);
  const mark = ['-m', 'comment', '--comment', bridge, '-j'];
  const outward = ['-s', `10.77.${number}.0/24`, '!', '-d', range];
  return [
    (how: string) => ['-w', '-t', 'nat', how, 'POSTROUTING', ...outward, ...mark, 'MASQUERADE'],
    (how: string) => ['-w', how, 'FORWARD', '-i', bridge, ...mark, 'ACCEPT'],
    (how: string) => ['-w', how, 'FORWARD', '-o', bridge, ...mark, 'ACCEPT'],
  ];
}

/** The smallest packet size of this machine's links: a bench must not promise more to the outside. */
export async function packetSize(): Promise<number> {
  const links = (await readdir('/sys/class/net')).filter((link) => /^e(n|th)/.test(link));
  const sizes = links.map(async (link) => Number(await readFile(`/sys/class/net/${link}/mtu`)));
  return Math.min(1500, ...(await Promise.all(sizes)));
}

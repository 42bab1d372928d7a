/** GitHub's times: UTC, whole seconds. */
export const stamp = (date: Date | string): string =>
  `${new Date(date).toISOString().slice(0, 19)}Z`;

/** git's raw time, `1700000000 +0100`, from ISO 8601; the zone that was given is kept. */
export function gitTime(iso: string): string {
  const seconds = Math.floor(Date.parse(iso) / 1000);
  const zone = /([+-]\d\d):?(\d\d)$/.exec(iso);
  return `${seconds} ${zone ? `${zone[1]}${zone[2]}` : '+0000'}`;
}

import { quote } from '../../errors.ts';
import { grouped } from '../checks/finding.ts';

/** A number for a person: four digits, or a whole number with its thousands apart. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) return value.toPrecision(3);
  return size < 1000 ? String(Number(value.toPrecision(4))) : grouped(Math.round(value));
}

/** A share in per cent; what is not nothing is never shown as 0 %. */
export function percent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 0.01) return '<0.01 %';
  return `${Number(value.toFixed(value < 1 ? 2 : 1))} %`;
}

/** ` (+8.5 %)`, or nothing where there is no sense in it. */
export function growth(before: number, now: number): string {
  if (before <= 0 || now < 0) return '';
  const change = now / before - 1;
  if (Math.abs(change) < 0.0005) return '';
  if (change > 10) return ` (${figure(Number((change + 1).toPrecision(2)))} times)`;
  return ` (${change < 0 ? '-' : '+'}${percent(Math.abs(change))})`;
}

export function chance(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${Number(p.toPrecision(2))}`;
}

/** A value from the data. */
export const told = (value: string): string => quote(value, 40);

/** A time in seconds since 1970. */
export function moment(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? figure(seconds) : date.toISOString().slice(0, 10);
}

/** A time of day, in seconds since midnight. */
export function clock(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A span of seconds. */
export function span(seconds: number): string {
  const size = Math.abs(seconds);
  if (size >= 2 * 86_400) return `${figure(Math.round(size / 86_400))} days`;
  if (size >= 2 * 3600) return `${Math.round(size / 3600)} hours`;
  return `${Math.round(size / 60)} minutes`;
}

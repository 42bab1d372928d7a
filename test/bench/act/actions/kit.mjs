/** What the test actions share. The harness tells where it lies in BENCH_KIT: act copies each action alone. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';

/** The harness's own description of the run: repository, storage, permissions, python, node. */
export const bench = JSON.parse(fs.readFileSync(process.env.BENCH_RUN, 'utf8'));
export const event = JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));

export function input(name) {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

export function flag(name) {
  const value = input(name).toLowerCase();
  if (value === 'true' || value === 'false') return value === 'true';
  throw new Error(`Input ${name} must be true or false, found ${JSON.stringify(value)}`);
}

export function setOutput(name, value) {
  append('GITHUB_OUTPUT', name, value);
}

export function saveState(name, value) {
  append('GITHUB_STATE', name, value);
}

/** For the following steps and for what this action itself starts. */
export function exportVariable(name, value) {
  process.env[name] = value;
  append('GITHUB_ENV', name, value);
}

export function addPath(dir) {
  fs.appendFileSync(process.env.GITHUB_PATH, `${dir}\n`);
}

export function mask(value) {
  console.log(`::add-mask::${value}`);
}

export function warn(message) {
  console.log(`::warning::${escaped(message)}`);
}

export function git(dir, args) {
  return execFileSync('git', ['-C', dir, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  });
}

/** Runs the action; a thrown error is the action's failure, told in one line. */
export async function action(work) {
  try {
    await work();
  } catch (error) {
    console.log(`::error::${escaped(error.message)}`);
    process.exitCode = 1;
  }
}

function escaped(message) {
  return message.replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function append(file, name, value) {
  const end = randomUUID();
  fs.appendFileSync(process.env[file], `${name}<<${end}\n${value}\n${end}\n`);
}

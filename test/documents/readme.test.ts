import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { configKeys } from '../../src/declarations.ts';
import { parseConfig } from '../../src/domain/config.ts';
import { parseContract } from '../../src/domain/data/contract/text.ts';
import { readCases } from '../../src/domain/smoke/read.ts';
import { rooms } from '../../src/rooms.ts';
import { readInputs } from '../../src/runtime/inputs.ts';
import type { Room } from '../../src/runtime/room.ts';
import { installTools, projectRoot, toolPath } from '../bench/tools/tools.ts';
import { allRooms, blocksOf, pageOf, section, sectionsOf } from './pages.ts';

const pages = allRooms.map(([name]) => pageOf(name));
const examples = pages.flatMap((page) =>
  blocksOf(page).filter(({ language }) => language === 'yaml'),
);
const isWorkflow = (file: string | null) => file?.startsWith('.github/workflows/') ?? false;
const workflows = examples.filter(({ file }) => isWorkflow(file));

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

function stepsOf(text: string): Step[] {
  const { jobs } = parse(text) as { jobs: Record<string, { steps: Step[] }> };
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** The room that `uses: org/mlops/NAME@v1` means; undefined for somebody else's action. */
function roomOf({ uses = '' }: Step): Room | undefined {
  const match = /^org\/mlops(?:\/([\w-]+))?@v1$/.exec(uses);
  if (!match) return undefined;
  const found = (rooms as Record<string, Room>)[match[1] ?? 'pipeline'];
  if (!found) throw new Error(`${uses} is no action`);
  return found;
}

test.each(allRooms)('the page of %s has every section', (name) => {
  const titles = sectionsOf(pageOf(name));
  const wanted = ['Use', 'Inputs', 'Outputs', 'Permissions', 'When it fails', 'On your laptop'];
  expect(titles.filter((title) => wanted.includes(title))).toEqual(wanted);
});

test.each(allRooms)('the page of %s shows the action in a workflow', (name, room) => {
  const shown = workflows.filter(({ where }) => where.startsWith(pageOf(name)));
  const used = shown.flatMap(({ text }) => stepsOf(text)).map(roomOf);
  expect(used).toContain(room);
});

test.each(allRooms)('the command on the page of %s has only flags that exist', (name, room) => {
  const commands = [
    ...section(pageOf(name), 'On your laptop').matchAll(/`(mlops [a-z0-9-]+)([^`]*)`/g),
  ];
  const own = commands.filter(([, command]) => command === `mlops ${name}`);
  expect(own.length).toBeGreaterThan(0);
  const flags = own.flatMap(([, , rest = '']) => [...rest.matchAll(/(?<=\s)--([\w-]+)/g)]);
  for (const [, flag] of flags)
    expect([...Object.keys(room.declaration.inputs), 'json']).toContain(flag);
});

describe.each(workflows)('the workflow at $where', ({ text }) => {
  test('gives only inputs that exist, with values that they take', () => {
    for (const step of stepsOf(text)) {
      const room = roomOf(step);
      if (!room) continue;
      const { inputs } = room.declaration;
      for (const [key, value] of Object.entries(step.with ?? {})) {
        expect(Object.keys(inputs)).toContain(key);
        if (!String(value).includes('${{'))
          expect([key, inputs[key]?.kind.parse(String(value))]).not.toEqual([key, undefined]);
      }
    }
  });

  test('pins the actions of others as the templates do', () => {
    const folder = path.join(projectRoot, 'workflows-templates');
    const templates = fs
      .readdirSync(folder)
      .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
    for (const step of stepsOf(text))
      if (step.uses && !roomOf(step))
        expect(templates.some((template) => template.includes(`${step.uses} #`))).toBe(true);
  });

  test('says what its token may do', () => {
    expect(parse(text)).toHaveProperty('permissions', {});
  });
});

const others = examples.filter(({ file }) => !isWorkflow(file));

test.each(others)('what $where shows as $file is read', ({ file, text }) => {
  if (file === 'mlops.yml') {
    const config = parseConfig(text, file, configKeys());
    expect(config.size).toBeGreaterThan(0);
    const all: Room[] = Object.values(rooms);
    for (const { declaration } of all) {
      // A required input may be given elsewhere; what is set here must be right.
      const set = Object.entries(declaration.inputs).filter(
        ([, { from }]) => from !== undefined && config.has(from),
      );
      readInputs(Object.fromEntries(set), { given: () => undefined, config });
    }
  } else if (file === 'data/contract.yml') {
    expect(parseContract(text, file).fields.length).toBeGreaterThan(0);
  } else {
    expect(file).toMatch(/^smoke\/.+\.yml$/);
    expect(readCases(text, file ?? '').length).toBeGreaterThan(0);
  }
});

describe('actionlint', () => {
  let folder: string;
  beforeAll(async () => {
    await installTools('actionlint');
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mlops-examples-'));
  }, 180_000);
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test('finds nothing in the workflows', () => {
    const files = workflows.map(({ where, text }) => {
      const file = path.join(folder, `${where.replaceAll(/[^\w-]+/g, '-')}.yml`);
      fs.writeFileSync(file, text);
      return file;
    });
    expect(files.length).toBeGreaterThanOrEqual(pages.length);
    const lint = () =>
      execFileSync(toolPath('actionlint'), ['-no-color', ...files], { encoding: 'utf8' });
    expect(lint()).toBe('');
  });
});

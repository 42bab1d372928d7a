import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionYaml } from '../../src/documents/action-yaml.ts';
import { type ActionFile, fillTables } from '../../src/documents/readme.ts';
import { projectRoot } from '../bench/tools/tools.ts';
import { allRooms, pageOf, read } from './pages.ts';

interface ActionYaml extends ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; default?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const fileOf = (name: string) =>
  name === 'pipeline' ? 'action.yml' : `actions/${name}/action.yml`;

test.each(allRooms)('action.yml of %s is what its declaration says', (name, { declaration }) => {
  expect(declaration.name).toBe(name);
  expect(read(fileOf(name))).toBe(
    actionYaml(declaration, name === 'pipeline' ? 'dist' : '../../dist'),
  );
});

test('a default stands as code, so that a dot is not taken for the end of a sentence', () => {
  const [, { declaration }] = allRooms.find(([name]) => name === 'train')!;
  const { inputs } = parse(actionYaml(declaration, 'dist')) as ActionYaml;
  expect(inputs['working-directory']?.description).toMatch(/ Default: `\.`\.$/);
});

test.each(allRooms)(
  'action.yml of %s has every input and output, and runs its stub',
  (name, room) => {
    const action = parse(read(fileOf(name))) as ActionYaml;
    expect(Object.keys(action.inputs)).toEqual(Object.keys(room.declaration.inputs));
    expect(Object.keys(action.outputs)).toEqual(Object.keys(room.declaration.outputs));
    expect(action.runs.using).toBe('node24');
    const stub = path.join(projectRoot, path.dirname(fileOf(name)), action.runs.main);
    expect(path.relative(projectRoot, stub)).toBe(path.join('dist', `${name}.js`));
  },
);

test.each(allRooms)('the tables of %s are those of its action.yml', (name, room) => {
  const page = read(pageOf(name));
  expect(page).toBe(fillTables(page, parse(read(fileOf(name))) as ActionFile));
  for (const entry of [room.declaration.inputs, room.declaration.outputs].flatMap(Object.keys))
    expect(page).toContain(`\n| \`${entry}\` | `);
});

test('every action has a folder, and every folder an action', () => {
  const folders = fs.readdirSync(path.join(projectRoot, 'actions')).sort();
  const names = allRooms.map(([name]) => name).filter((name) => name !== 'pipeline');
  expect(folders).toEqual(names.sort());
  for (const name of folders)
    expect(fs.readdirSync(path.join(projectRoot, 'actions', name)).sort()).toEqual([
      'README.md',
      'action.yml',
    ]);
});

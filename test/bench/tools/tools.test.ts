import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { installTools, projectRoot, type Tool, toolPath } from './tools.ts';

const pins = path.join(projectRoot, 'test/bench/tools/versions.json');
const versions = JSON.parse(fs.readFileSync(pins, 'utf8')) as Record<string, string>;

beforeAll(() => installTools('act', 'zizmor', 'actionlint', 'node', 'python'), 180_000);

test.each<[Tool, string]>([
  ['act', '--version'],
  ['zizmor', '--version'],
  ['actionlint', '-version'],
  ['node', '--version'],
])('%s is there in its pinned version', (tool, flag) => {
  const said = execFileSync(toolPath(tool), [flag], { encoding: 'utf8' });
  expect(said.split('\n')[0]).toMatch(new RegExp(`(^|[ v])${versions[tool]}$`));
});

test('an unknown tool is refused with the known ones', async () => {
  await expect(installTools('nodejs' as Tool)).rejects.toThrow(/unknown: nodejs; known: act, /);
});

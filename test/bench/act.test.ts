import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runWorkflow } from './act/run.ts';

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'act-test-'));
afterAll(() => fs.rmSync(home, { recursive: true }));

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

/** A repository with these files in its one commit, on main. */
function repository(files: Record<string, string>): { dir: string } {
  const dir = fs.mkdtempSync(path.join(home, 'repository-'));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    fs.writeFileSync(path.join(dir, name), text);
  }
  git(dir, 'init', '--quiet', '--initial-branch', 'main');
  commit(dir, 'first');
  return { dir };
}

function commit(dir: string, message: string): void {
  git(dir, 'add', '--all');
  git(dir, ...identity, 'commit', '--quiet', '--message', message);
}

function git(dir: string, ...args: string[]): string {
  return execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8' }).trim();
}

const twoJobs = `
name: Two jobs
on: push
permissions: {contents: read}
jobs:
  first:
    runs-on: ubuntu-latest
    outputs: {rows: '\${{ steps.count.outputs.rows }}'}
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5
      - id: count
        run: |
          echo "rows=$(wc -l < data.csv)" >> "$GITHUB_OUTPUT"
          echo "## Data" >> "$GITHUB_STEP_SUMMARY"
          echo "::error file=data.csv,line=2,title=x=1::not a number%0Aat all"
          mkdir -p .mlops && echo '{}' > .mlops/record.json
      - uses: actions/upload-artifact@v5
        with: {name: records, path: .mlops/, include-hidden-files: true}
  second:
    needs: first
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/download-artifact@v6
        with: {name: records, path: .mlops}
      - name: use it
        run: test -f .mlops/record.json && test "\${{ needs.first.outputs.rows }}" = 2
      - name: fails
        run: exit 3
      - name: not reached
        run: echo never
  third:
    needs: second
    runs-on: ubuntu-latest
    steps:
      - run: echo never
`;

test('runs two jobs that hand over outputs and artifacts', async () => {
  const project = repository({
    '.github/workflows/two.yml': twoJobs,
    'data.csv': 'a\n1\n',
  });
  const result = await runWorkflow({ repository: project, workflow: 'two.yml', event: 'push' });
  expect(result.ok).toBe(false);
});

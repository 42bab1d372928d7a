import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

/** A repository in a temporary folder. */
export interface Project {
  dir: string;
  git: (...args: string[]) => string;
  /** Writes the files, commits everything and answers with the commit's id. */
  commit: (files: Record<string, string>) => string;
  remove: () => void;
}

/** On `main`, with these files in its first commit. */
export function temporaryProject(files: Record<string, string>): Project {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'mlops-project-'));
  const git = (...args: string[]) => {
    const options = { encoding: 'utf8', stdio: 'pipe' } as const;
    return execFileSync('git', ['-C', dir, ...identity, ...args], options).trim();
  };
  const commit = (changed: Record<string, string>) => {
    for (const [name, text] of Object.entries(changed)) {
      fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
      fs.writeFileSync(path.join(dir, name), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--message', `Change ${Object.keys(changed).join(', ')}`);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit(files);
  return { dir, git, commit, remove: () => fs.rmSync(dir, { recursive: true, force: true }) };
}

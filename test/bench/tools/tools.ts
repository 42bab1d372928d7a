import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { promisify } from 'node:util';

/** The folder that holds package.json: this file runs from `test/` and, compiled, from `build/test/`. */
export const projectRoot = upToPackage(import.meta.dirname);

const home = path.join(projectRoot, '.bench/tools');

export type Tool = 'act' | 'zizmor' | 'actionlint' | 'node' | 'python';

const installed = new Set<Tool>();

/** Installs what is missing in its pinned version; under 0.1 s when nothing is. Throws with the reason. */
export async function installTools(...tools: Tool[]): Promise<void> {
  if (tools.every((tool) => installed.has(tool))) return;
  const script = path.join(projectRoot, 'test/bench/tools/install.mjs');
  try {
    await promisify(execFile)(process.execPath, [script, ...tools]);
    for (const tool of tools) installed.add(tool);
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(`The bench's tools could not be installed: ${stderr?.trim()}`, {
      cause: error,
    });
  }
}

/** The file to run. For `python` it is a virtual environment's interpreter. */
export function toolPath(tool: Tool): string {
  return path.join(home, tool === 'python' ? 'python/bin/python' : `bin/${tool}`);
}

function upToPackage(dir: string): string {
  return fs.existsSync(path.join(dir, 'package.json')) ? dir : upToPackage(path.dirname(dir));
}

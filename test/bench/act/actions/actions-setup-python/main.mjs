import { execFileSync } from 'node:child_process';
import * as path from 'node:path';

const kit = await import(process.env.BENCH_KIT);
const { action, addPath, bench, exportVariable, flag, input, setOutput } = kit;

await action(() => {
  const python = path.join(bench.python, 'bin/python');
  const script = 'import platform; print(platform.python_version())';
  const version = execFileSync(python, ['-c', script], { encoding: 'utf8' }).trim();
  console.log(`Asked for Python ${input('python-version') || 'any'}; the bench has ${version}`);
  if (flag('update-environment')) {
    exportVariable('pythonLocation', bench.python);
    exportVariable('VIRTUAL_ENV', bench.python);
    addPath(path.join(bench.python, 'bin'));
  }
  const packages = input('pip-install').split(/\s+/).filter(Boolean);
  if (packages.length > 0) {
    execFileSync(python, ['-m', 'pip', 'install', ...packages], { stdio: 'inherit' });
  }
  setOutput('python-version', version);
  setOutput('python-path', python);
  setOutput('cache-hit', 'false');
});

import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { projectRoot } from '../bench/tools/tools.ts';
import { customers } from './customers.ts';
import { expectRun, openWorld, type World } from './world.ts';

const script = `
import pandas as pd
import joblib
from sklearn.linear_model import LogisticRegression

FEATURES = ["tenure", "calls", "charges"]
data = pd.read_csv("data.csv")
train, test = data.iloc[::2], data.iloc[1::2]
model = LogisticRegression(max_iter=1000).fit(train[FEATURES], train["churned"])
joblib.dump(model, "model.joblib")
scores = model.predict_proba(test[FEATURES])[:, 1]
test[["id", "churned"]].assign(prediction=(scores > 0.5).astype(int), score=scores).to_csv("predictions.csv", index=False)
`;

let world: World;
beforeAll(async () => {
  world = await openWorld({
    'train.py': script,
    'data.csv': customers(),
    'requirements.txt': 'scikit-learn==1.7.2\npandas==2.3.3\n',
  });
}, 60_000);
afterAll(() => world.close());

test('a repository with a script, data and requirements has its pipeline without an edit', async () => {
  const command = path.join(projectRoot, 'dist/cli.js');
  const said = execFileSync(process.execPath, [command, 'init'], {
    cwd: world.work,
    encoding: 'utf8',
  });
  expect(said).toContain('.github/workflows/mlops-main.yml');
  const [run] = await world.pushMain({ 'README.md': 'Written by nobody but mlops init\n' });
  expectRun(run, 'green');
  const tags = world.git('ls-remote', '--tags', 'origin');
  expect(tags).toContain('refs/tags/bare@v1.0.0');
  expect(tags).toContain('refs/tags/bare#prod#1');
  const [pull] = await world.openPull('idea', { 'NOTES.md': 'an idea\n' });
  expectRun(pull, 'green');
  expect(world.github.comments[0]?.body).toMatch(/^\*\*bare\*\*: \*\*not worse\*\*/);
}, 180_000);

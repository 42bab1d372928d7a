/** Predictions of two models of the same examples, as files that each contestant reads. */

import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { diceOf, sigmoid } from '../coverage/random.mjs';

const regions = 50;

/**
 * Makes them under `home`, unless they are there: `{champion, candidate}` as CSV, and in evalsig's
 * JSON, whose score is 1 where the prediction is right.
 */
export async function predictions(home, rows) {
  mkdirSync(home, { recursive: true });
  const path = (name, kind) => join(home, `${name}-${rows}.${kind}`);
  const names = ['champion', 'candidate'];
  const files = Object.fromEntries(
    names.map((name) => [name, { csv: path(name, 'csv'), json: path(name, 'json') }]),
  );
  if (names.every((name) => Object.values(files[name]).every(existsSync))) return files;
  for (const [index, name] of names.entries()) {
    await write(files[name].csv, csv(rows, index));
    await write(files[name].json, json(rows, index, name));
  }
  return files;
}

/** The same examples whatever the model; a model sees their log-odds with noise of its own. */
function* examples(rows, model) {
  const world = diceOf(1);
  const own = diceOf(2 + model);
  for (let row = 0; row < rows; row++) {
    const odds = 1.8 * world.normal() - 1;
    const label = Number(world.share() < sigmoid(odds));
    const score = sigmoid(odds + 0.7 * world.normal() + 0.3 * own.normal());
    yield { id: `e${row}`, region: world.below(regions), label, score };
  }
}

function* csv(rows, model) {
  yield 'id,region,label,prediction,score\n';
  for (const { id, region, label, score } of examples(rows, model))
    yield `${id},r${region},${label},${Number(score >= 0.5)},${score.toFixed(6)}\n`;
}

function* json(rows, model, name) {
  const about = { run_id: name, model_id: name, task_id: 'drawn', metric_name: 'accuracy' };
  yield `${JSON.stringify(about).slice(0, -1)},"items":[`;
  let comma = '';
  for (const { id, label, score } of examples(rows, model)) {
    yield `${comma}{"item_id":"${id}","score":${Number(score >= 0.5 === (label === 1))}}`;
    comma = ',\n';
  }
  yield ']}';
}

/** Renamed at the end, so that a file that was cut off is made again. */
async function write(path, lines) {
  const stream = createWriteStream(`${path}.part`);
  for (const line of lines) if (!stream.write(line)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'close');
  renameSync(`${path}.part`, path);
}

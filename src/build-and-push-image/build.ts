import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contextFiles, readDockerfile } from '../adapters/docker/context.ts';
import { readRecord } from '../adapters/files/records.ts';
import { InputError, OutsideError } from '../domain/errors.ts';
import type { ImageRecord } from '../domain/records/image.ts';
import { type VersionRecord, versionRecord } from '../domain/records/version.ts';
import { modelName } from '../domain/registry/name.ts';
import { heading, paragraph } from '../domain/report/blocks.ts';
import { asTag } from '../domain/rollout/image.ts';
import {
  contentHash,
  contentTag,
  labelsOf,
  type Recipe,
  versionTagBeside,
} from '../domain/rollout/recipe.ts';
import type { Build, ImageStore, StoredImage } from '../domain/rollout/store.ts';
import { origin } from '../runtime/context.ts';
import type { Outcome, Tools } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';

/** Finds the image of this content, or builds and pushes it; gives it its tags. */
export async function buildAndPush(
  inputs: Inputs,
  tools: Tools,
  store: ImageStore,
): Promise<Outcome> {
  const { context, log } = tools;
  const model = modelName(inputs.modelName, context);
  const begun = context.now().getTime();
  const paths = locate(inputs, context.directory);
  const recipe = await readRecipe(inputs, paths);
  const content = contentHash(recipe);
  const version = versionAtHand(tools, model);
  const labels = labelsOf({
    ...{ model, content, commit: context.commit, created: context.now().toISOString() },
    version: version?.version ?? null,
    modelSha256: version?.modelSha256 ?? null,
    source: context.repository && `${context.serverUrl}/${context.repository}`,
  });
  const tag = contentTag(content);
  log.info(`content ${content.slice(0, 24)}, ${recipe.files.length} files`);
  const found = await store.find({ tag });
  const build = { ...recipe, ...paths, labels };
  const image = found ?? (await make(store, build, tag, tools));
  const tags = await addTags(store, image, [tag, version, ...(inputs.tags ?? [])], content);
  const record: ImageRecord = {
    schema: 'mlops/image/1',
    ...origin(context, model),
    version: version?.version ?? null,
    registry: store.kind,
    repository: store.repository,
    host: store.host,
    digest: image.digest,
    content,
    tags,
    labels,
    built: found === null,
    timings: { total: (context.now().getTime() - begun) / 1000 },
  };
  return outcome(record);
}

function locate(inputs: Inputs, directory: string) {
  const context = resolve(directory, inputs.context);
  if (!statSync(context, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError({
      where: 'input context',
      found: inputs.context,
      remedy: 'there is no such folder',
    });
  }
  const { dockerfile } = inputs;
  return {
    context,
    dockerfile: dockerfile ? resolve(directory, dockerfile) : join(context, 'Dockerfile'),
  };
}

async function readRecipe(
  inputs: Inputs,
  { context, dockerfile }: { context: string; dockerfile: string },
): Promise<Recipe> {
  const text = await readDockerfile(dockerfile, inputs.dockerfile ?? 'Dockerfile');
  const { buildArgs = {}, platforms = [] } = inputs;
  checkNames(buildArgs);
  return { files: await contextFiles(context, dockerfile), dockerfile: text, buildArgs, platforms };
}

function checkNames(buildArgs: Record<string, string>): void {
  for (const name of Object.keys(buildArgs)) {
    // Their values go by docker's own environment, which must stay as it is.
    if (/^[A-Za-z_]\w*$/.test(name) && !/^(DOCKER_|BUILDX_|PATH$|HOME$)/.test(name)) continue;
    throw new InputError({
      where: 'input build-args',
      found: name,
      allowed: 'letters, digits and _, and neither PATH, HOME, DOCKER_… nor BUILDX_…',
    });
  }
}

/** The version that was registered from this commit; null when there is none at hand. */
function versionAtHand({ context, log }: Tools, model: string): VersionRecord | null {
  const record = readRecord(context.directory, 'version.json', versionRecord);
  if (!record) return null;
  if (record.model === model && record.commit === context.commit) return record;
  log.warn('.mlops/version.json is of another model or commit: the image gets no version');
  return null;
}

/** Builds it, and reads back what the tag stands for: of two runs at once, both take the same. */
async function make(store: ImageStore, build: Build, tag: string, { log }: Tools) {
  const digest = await log.group(`docker build ${build.context}`, () =>
    store.build(build, tag, (line) => log.info(line)),
  );
  const image = await store.find({ tag });
  if (image) return image;
  throw new OutsideError(`the image ${digest} was pushed, but ${tag} cannot be found`, 'run again');
}

/** Its tags: the content's, the version's, and what else the user wants. */
async function addTags(
  store: ImageStore,
  image: StoredImage,
  [own, version, ...wanted]: [string, VersionRecord | null, ...string[]],
  content: string,
): Promise<string[]> {
  const tags = [own];
  const add = async (tag: string) => {
    const done = image.tags.includes(tag) ? 'tagged' : await store.addTag(image.digest, tag);
    if (done === 'tagged') tags.push(tag);
    return done;
  };
  if (version && (await add(asTag(version.version))) === 'taken')
    await add(versionTagBeside(version.version, content));
  for (const tag of new Set(wanted)) {
    if ((await add(tag)) === 'taken') {
      throw new InputError({
        where: 'input tags',
        found: tag,
        remedy: `it stands for another image of ${store.repository}, whose tags cannot be moved`,
      });
    }
  }
  return tags;
}

function outcome(record: ImageRecord): Outcome {
  const { repository, digest, built, tags } = record;
  const image = `${repository}@${digest}`;
  return {
    record: { file: 'image.json', content: record },
    outputs: { image, repository, digest, built },
    refusal: null,
    summary: [
      heading(`Image of ${record.model}${record.version ? ` ${record.version}` : ''}`),
      paragraph({ code: image }),
      paragraph(
        built
          ? `Built in ${record.timings.total?.toFixed(1)} s; tags: ${tags.join(', ')}.`
          : `Found by its content, not built; tags: ${tags.join(', ')}.`,
      ),
    ],
  };
}

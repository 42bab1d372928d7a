import { digest } from '../digest.ts';
import { asTag } from './image.ts';

/** A file of the build context. `content` is its SHA-256, or where a link points. */
export interface ContextFile {
  path: string;
  kind: 'file' | 'program' | 'link';
  content: string;
}

/** All that an image is made of, but for what its base image's tag stands for. */
export interface Recipe {
  files: ContextFile[];
  /** The Dockerfile's text. */
  dockerfile: string;
  buildArgs: Record<string, string>;
  platforms: string[];
}

/**
 * Hash of a recipe, in hexadecimal: equal for equal images, whatever the order of its parts and the
 * times of its files.
 */
export function contentHash({ files, dockerfile, buildArgs, platforms }: Recipe): string {
  const sorted = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, kind, content }) => [path, kind, content]);
  const args = Object.entries(buildArgs).sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([1, sorted, dockerfile, args, [...platforms].sort()]));
}

/** The tag by which an image of the same content is found again. */
export function contentTag(hash: string): string {
  return `content-${hash.slice(0, 24)}`;
}

/**
 * The tag of a version's image where the plain one stands for another image and cannot be moved, as
 * when the Dockerfile was mended and the model is the same.
 */
export function versionTagBeside(version: string, hash: string): string {
  return `${asTag(version).slice(0, 115)}-${hash.slice(0, 12)}`;
}

/** Whether a tag is of a version's image. */
export function isVersionTag(tag: string, version: string): boolean {
  const plain = asTag(version);
  return (
    tag === plain ||
    (tag.startsWith(`${plain}-`) && /-[0-9a-f]{12}$/.test(tag) && tag.length === plain.length + 13)
  );
}

export interface LabelFacts {
  model: string;
  version: string | null;
  modelSha256: string | null;
  commit: string | null;
  /** The repository's address. */
  source: string | null;
  /** ISO 8601. */
  created: string;
  content: string;
}

/** Labels of an image: https://specs.opencontainers.org/image-spec/annotations/, and our own. */
export function labelsOf(facts: LabelFacts): Record<string, string> {
  const oci = 'org.opencontainers.image';
  const all: Record<string, string | null> = {
    [`${oci}.title`]: facts.model,
    [`${oci}.version`]: facts.version,
    [`${oci}.revision`]: facts.commit,
    [`${oci}.source`]: facts.source,
    [`${oci}.created`]: facts.created,
    'mlops.model': facts.model,
    'mlops.model-hash': facts.modelSha256,
    'mlops.content': facts.content,
  };
  return Object.fromEntries(
    Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null),
  );
}

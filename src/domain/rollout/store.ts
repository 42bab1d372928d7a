import type { Registry } from './request.ts';

/** An image that is there. */
export interface StoredImage {
  digest: string;
  tags: string[];
}

/** What an image is to be built from; paths are absolute. */
export interface Build {
  context: string;
  dockerfile: string;
  buildArgs: Record<string, string>;
  platforms: string[];
  labels: Record<string, string>;
}

/** Where the images of one repository are: a registry, or a Docker Engine alone. */
export interface ImageStore {
  kind: 'ecr' | 'local';
  /** The repository's name, without a host. */
  repository: string;
  host: string | null;
  /** From where a place pulls; null when it need not. */
  registry: Registry | null;
  find(image: { tag: string } | { digest: string }): Promise<StoredImage | null>;
  /** Builds the image and brings it here under one tag; what docker says goes to `line`. */
  build(build: Build, tag: string, line: (text: string) => void): Promise<string>;
  /** The image of a version: the last one that was built for it. */
  findVersion(version: string): Promise<StoredImage | null>;
  /**
   * Gives an image one more tag; nothing happens when it has it. `taken`: the tag stands for another
   * image and cannot be moved.
   */
  addTag(digest: string, tag: string): Promise<'tagged' | 'taken'>;
  /** The image as a Docker Engine is told to run it. */
  reference(digest: string): string;
}

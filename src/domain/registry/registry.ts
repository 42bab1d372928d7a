import type { TagFact } from './history.ts';

/** A file kept with a release. */
export interface Asset {
  /** What the registry knows it by. */
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Of its content, in hexadecimal; null when the registry does not say. */
  readonly sha256: string | null;
}

/** What a version's tag stands for: a page with files. */
export interface Release {
  readonly id: string;
  readonly tag: string;
  /** Not yet published: only those who may write see it. */
  readonly draft: boolean;
  /** Where it is seen once it is published. */
  readonly url: string;
  readonly assets: readonly Asset[];
}

export interface NewTag {
  readonly name: string;
  readonly commit: string;
  readonly message: string;
}

export interface NewCommit {
  /** Null for the first of a history of its own. */
  readonly parent: string | null;
  /** Path to content. */
  readonly files: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface NewRelease {
  readonly tag: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/**
 * Where versions live: tags and releases, at GitHub or in the local repository. Every method may be
 * called again after it failed half way; what is there already is found.
 */
export interface Registry {
  /** Every tag of the model, in no order; no tag of other models. */
  tags(model: string): Promise<TagFact[]>;
  findTag(name: string): Promise<TagFact | null>;
  /**
   * Makes an annotated tag unless one of that name exists: of two that race, one is told `exists`,
   * provided that their messages differ (they name the run).
   */
  createTag(tag: NewTag): Promise<'created' | 'exists'>;
  /** Makes a commit on no branch: `parent` with `files` added or replaced. */
  commitOnto(commit: NewCommit): Promise<string>;
  /** The release of a tag, published or draft. */
  findRelease(tag: string): Promise<Release | null>;
  /** Makes a draft, unless the tag has a release. */
  draftRelease(release: NewRelease): Promise<Release>;
  /** Brings a file into a draft; another file of that name in it is replaced. */
  uploadAsset(release: Release, name: string, path: string): Promise<Asset>;
  /** Writes an asset to a new file at `path`. */
  downloadAsset(release: Release, asset: Asset, path: string): Promise<void>;
  publishRelease(release: Release): Promise<Release>;
}

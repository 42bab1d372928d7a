import { InputError } from '../errors.ts';

/** A reference to an image, in parts. `host` is null for a name alone (an ECR repository or a local image). */
export interface ImageName {
  host: string | null;
  name: string;
  tag: string | null;
  digest: string | null;
}

const digestForm = /^sha256:[0-9a-f]{64}$/;
const nameForm = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+|\/)[a-z0-9]+)*$/;
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const hostForm = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/;

/**
 * Reads `[host/]name[:tag][@sha256:…]` by Docker's rule: the first part is a host when it has a dot
 * or a port, or is `localhost`.
 *
 * @throws InputError naming `where`
 */
export function parseImage(text: string, where = 'input image'): ImageName {
  const [reference = '', digest = null, ...rest] = text.trim().split('@');
  const slash = reference.indexOf('/');
  const first = slash < 0 ? '' : reference.slice(0, slash);
  const host = /[.:]/.test(first) || first === 'localhost' ? first : null;
  const path = host === null ? reference : reference.slice(slash + 1);
  const [name = '', tag = null, ...more] = path.split(':');
  const wrong =
    rest.length + more.length > 0 ||
    !nameForm.test(name) ||
    (host !== null && !hostForm.test(host)) ||
    (tag !== null && !tagForm.test(tag)) ||
    (digest !== null && !isDigest(digest));
  if (wrong) {
    throw new InputError({
      where,
      found: text,
      allowed: 'name@sha256:…, name:tag, or either with a registry host before it',
    });
  }
  return { host, name, tag, digest };
}

/** The repository without tag and digest: `host/name` or `name`. */
export function repositoryOf({ host, name }: Pick<ImageName, 'host' | 'name'>): string {
  return host === null ? name : `${host}/${name}`;
}

export function isDigest(text: string): boolean {
  return digestForm.test(text);
}

/** A version or hash as a tag: what Docker does not allow in one becomes a hyphen. */
export function asTag(text: string): string {
  return text
    .replace(/[^A-Za-z0-9_.-]/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128);
}

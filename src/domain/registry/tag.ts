import { InputError } from '../errors.ts';
import { parseVersion } from './version.ts';

/**
 * What a tag of the registry says, in the convention of GTO (https://github.com/iterative/gto):
 * `churn@v1.2.3` registers, `churn#prod#7` assigns, a `!` takes either back. The counter grows by
 * one for each assignment of the model, whatever the stage; tags made by hand may have none.
 */
export type TagEvent = { readonly model: string; readonly counter: number | null } & (
  | { readonly kind: 'register' | 'deregister'; readonly version: string }
  | { readonly kind: 'assign' | 'unassign'; readonly stage: string }
  | { readonly kind: 'deprecate' }
);

const name = '[a-zA-Z0-9](?:[a-zA-Z0-9/_-]*[a-zA-Z0-9])?';
const folder = '[a-zA-Z0-9_./-]+';
const tagPattern = new RegExp(
  `^(?<model>(?:${folder}=)?${name})(?:#(?<stage>${name})(?<unassign>!?)|@(?<version>v\\d[0-9A-Za-z.+-]*)(?<deregister>!?)|@(?<deprecated>deprecated))(?:#(?<counter>\\d{1,15}))?$`,
);

/** What the tag `tag` says; null when it is no tag of a registry. */
export function parseTag(tag: string): TagEvent | null {
  const groups = tagPattern.exec(tag)?.groups;
  if (!groups) return null;
  const event = {
    model: (groups.model as string).replace('=', ':'),
    counter: groups.counter === undefined ? null : Number(groups.counter),
  };
  const { stage, version } = groups;
  if (stage !== undefined)
    return { ...event, kind: groups.unassign ? 'unassign' : 'assign', stage };
  if (version === undefined) return { ...event, kind: 'deprecate' };
  if (!parseVersion(version)) return null;
  return { ...event, kind: groups.deregister ? 'deregister' : 'register', version };
}

/** The tag that says `event`; the inverse of {@link parseTag}. */
export function formatTag(event: TagEvent): string {
  const model = event.model.replace(':', '=');
  const counter = event.counter === null ? '' : `#${event.counter}`;
  switch (event.kind) {
    case 'register':
      return `${model}@${event.version}${counter}`;
    case 'deregister':
      return `${model}@${event.version}!${counter}`;
    case 'assign':
      return `${model}#${event.stage}${counter}`;
    case 'unassign':
      return `${model}#${event.stage}!${counter}`;
    case 'deprecate':
      return `${model}@deprecated${counter}`;
  }
}

/** The tag of a version. */
export function versionTag(model: string, version: string): string {
  return formatTag({ kind: 'register', model, version, counter: null });
}

const longestName = 100;
const modelPattern = new RegExp(`^(?:${folder}:)?${name}$`);
const stagePattern = new RegExp(`^${name}$`);
const letters =
  'letters, digits, "_", "-" and "/", beginning and ending with a letter or digit, at most 100 characters';

/**
 * The model's name, when it can stand in a tag.
 *
 * @param where the input or file that it comes from
 * @throws InputError when it cannot
 */
export function checkModel(model: string, where: string): string {
  if (modelPattern.test(model) && isRefName(model)) return model;
  throw new InputError({
    where,
    found: model,
    allowed: `${letters}; a folder and ":" may precede`,
  });
}

/** The stage's name, when it can stand in a tag; otherwise as {@link checkModel}. */
export function checkStage(stage: string, where: string): string {
  if (stagePattern.test(stage) && isRefName(stage)) return stage;
  throw new InputError({ where, found: stage, allowed: letters });
}

/** What git itself refuses in a tag's name, and a leading `-` that would look like an option. */
function isRefName(name: string): boolean {
  const parts = name.replace(':', '=').split('/');
  return (
    name.length <= longestName &&
    !/^[-=]|\.\./.test(name) &&
    parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
  );
}

import { posix } from 'node:path';
import type { Call } from './calls.ts';
import { pathOf } from './paths.ts';
import type { Script } from './script.ts';
import { type Node, stringOf } from './tree.ts';

/** A file that a script writes. */
export interface Written {
  /** May hold a `*`, as `pathOf` says. */
  readonly path: string;
  readonly kind: 'model' | 'table' | 'values' | 'other';
  /** The expression that is written, where the script says it in one. */
  readonly content: Node | undefined;
}

const extensions: Record<string, Written['kind']> = {
  ...kindOf('model', 'joblib pkl pickle pt pth ckpt onnx h5 hdf5 keras bin ubj cbm safetensors'),
  ...kindOf('model', 'model bst gguf tflite dill pmml'),
  ...kindOf('table', 'csv tsv parquet pq jsonl'),
  ...kindOf('values', 'json yaml yml'),
};

function kindOf(kind: Written['kind'], names: string): Record<string, Written['kind']> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}

const tables = /^(to|write|sink)_(csv|parquet)$/;
const models =
  /^(save|save_model|save_pretrained|save_weights|save_state_dict|export|export_model)$/;

/** The files that a script writes, in its order, each once. */
export function writtenFiles(script: Script): Written[] {
  const found = new Map<string, Written>();
  for (const call of script.calls.values()) {
    const isOwn = script.returns.has(call.name);
    const written = isOwn ? undefined : writtenBy(script, call);
    if (!written) continue;
    const known = found.get(written.path);
    if (!known || (known.content === undefined && written.content))
      found.set(written.path, written);
  }
  return [...found.values()];
}

function writtenBy(script: Script, call: Call): Written | undefined {
  const { name, path: dotted, receiver, args, named } = call;
  const to = (target: Node | undefined, content?: Node, isModel = false) => {
    const path = pathOf(script, target);
    return path === undefined || path === '.' ? undefined : sort(path, content, isModel);
  };
  const given = ['path', 'path_or_buf', 'filename', 'file', 'fname', 'f', 'filepath']
    .map((key) => named.get(key))
    .find((value) => value !== undefined);
  if (tables.test(name)) return to(args[0] ?? given, receiver);
  if (/^(json|yaml|simplejson|ujson)\.(safe_)?dump$/.test(dotted))
    return to(args[1] ?? given, args[0]);
  if (name === 'dump') return to(args[1] ?? given, args[0], true);
  if (name === 'write_text' || name === 'write_bytes')
    return to(receiver, unwrapped(script, args[0]));
  if (models.test(name)) return savedBy(call, given, to);
  return name === 'open' ? opened(script, call) : undefined;
}

/** `model.save(path)`, `torch.save(model, path)`: which argument is the path differs. */
function savedBy(
  { args, receiver }: Call,
  given: Node | undefined,
  to: (target: Node | undefined, content?: Node, isModel?: boolean) => Written | undefined,
): Written | undefined {
  const targets = [...args.slice(0, 3), given].map((arg, at) =>
    to(arg, at === 0 ? receiver : args[0], true),
  );
  return targets.find((written) => written !== undefined);
}

function opened(
  script: Script,
  { receiver, path: dotted, args, named }: Call,
): Written | undefined {
  const isFunction = receiver === undefined || /^(io|gzip|bz2|codecs)\./.test(dotted);
  const [target, mode] = isFunction ? args : [receiver, args[0]];
  if (!/[wxa]/.test(stringOf(mode ?? named.get('mode')) ?? 'r')) return undefined;
  const path = pathOf(script, target);
  return path === undefined ? undefined : sort(path, undefined, false);
}

function sort(path: string, content: Node | undefined, isModel: boolean): Written {
  const extension = posix.extname(path.replace(/\.gz$/, '')).slice(1).toLowerCase();
  const known = Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
  const isOther = ['png', 'jpg', 'svg', 'html', 'txt', 'md', 'npy', 'npz', 'pdf'].includes(
    extension,
  );
  const kind = isModel && (known === 'values' || !(known || isOther)) ? 'model' : known;
  return { path, kind: kind ?? 'other', content };
}

/** What `json.dumps(…) + "\n"` makes text of. */
function unwrapped(script: Script, node: Node | undefined): Node | undefined {
  if (node?.kind === 'BinaryExpression') return unwrapped(script, node.children[0]);
  const call = node && script.calls.get(node);
  return call?.name === 'dumps' ? call.args[0] : undefined;
}

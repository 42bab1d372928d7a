/** Decides by `.dockerignore`; `path` is relative to the context, with forward slashes. */
export interface Ignore {
  ignores: (path: string) => boolean;
  /** Nothing inside a folder that is ignored can be wanted again. */
  prunes: boolean;
}

interface Rule {
  pattern: RegExp;
  wanted: boolean;
}

/**
 * Reads a `.dockerignore` by the rules of Docker's builder: the last line that matches a path, or
 * a folder above it, decides; `!` wants it back; `**` stands for any number of folders.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export function readDockerignore(text: string): Ignore {
  const rules = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap(rule);
  return {
    prunes: rules.every(({ wanted }) => !wanted),
    ignores: (path) => {
      const paths = withParents(path);
      let ignored = false;
      for (const { pattern, wanted } of rules)
        if (wanted === ignored && paths.some((each) => pattern.test(each))) ignored = !wanted;
      return ignored;
    },
  };
}

function rule(raw: string): Rule[] {
  if (raw.startsWith('#')) return [];
  const line = raw.trim();
  const wanted = line.startsWith('!');
  const text = clean(wanted ? line.slice(1).trim() : line);
  return text === '' ? [] : [{ pattern: toPattern(text), wanted }];
}

/** Without `./`, doubled and outer slashes, and with `..` resolved, as Go's filepath.Clean does. */
function clean(text: string): string {
  const parts: string[] = [];
  for (const part of text.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function toPattern(text: string): RegExp {
  let source = '';
  for (let at = 0; at < text.length; at++) {
    const [piece, length] = translate(text, at);
    source += piece;
    at += length - 1;
  }
  return new RegExp(`^${source}$`, 'u');
}

/** The regular expression of what stands at `at`, and how many characters it took. */
function translate(text: string, at: number): [string, number] {
  const char = text[at] as string;
  if (text.startsWith('**/', at)) return ['(?:.*/)?', 3];
  if (text.startsWith('**', at)) return ['.*', 2];
  if (char === '*') return ['[^/]*', 1];
  if (char === '?') return ['[^/]', 1];
  if (char === '\\' && at + 1 < text.length) return [literal(text[at + 1] as string), 2];
  const set = char === '[' ? /^\[(\^?)((?:\\.|[^\]\\])+)\]/.exec(text.slice(at)) : null;
  if (set) {
    const inside = (set[2] as string).replace(/\\?([[\]{}()|&~^])/g, '\\$1');
    return [`[${set[1]}${inside}]`, set[0].length];
  }
  return [literal(char), 1];
}

function literal(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function withParents(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

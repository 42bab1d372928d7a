import {
  type Document,
  type DocumentOptions,
  LineCounter,
  type Node,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
} from 'yaml';
import { InputError } from './errors.ts';
import { refuseTooDeep } from './nesting.ts';

/** In characters: more than anything that people write, and read within a second or two. */
const longest = 5_000_000;

/** A document of YAML, and where its parts stand. */
export interface YamlText {
  readonly document: Document.Parsed;
  /** Null for an empty file. */
  readonly contents: Node | null;
  /** `file:line:column` of an offset in the text. */
  readonly place: (offset: number) => string;
  /**
   * As plain data.
   *
   * @throws InputError when names that stand for other parts make more of it than memory holds
   */
  readonly value: () => unknown;
}

type Options = ParseOptions & DocumentOptions & SchemaOptions;

/**
 * Reads YAML, or JSON, which is YAML but for tabs before a value; a key may not stand twice in a map,
 * and `<<` means nothing.
 *
 * @param options of the library that reads it, where a file needs others
 * @throws InputError in one line with line and column: too long, nested too deep, or not YAML
 */
export function readYaml(text: string, file: string, options: Options = {}): YamlText {
  if (text.length > longest)
    throw new InputError({
      where: file,
      found: `${text.length} characters`,
      allowed: `at most ${longest}`,
    });
  refuseTooDeep(text, file);
  const lineCounter = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return line === 0 ? file : `${file}:${line}:${col}`;
  };
  const isJson = file.endsWith('.json');
  const notRead = (where: string, what: string) =>
    new InputError({
      where,
      remedy: `not ${isJson ? 'JSON' : 'YAML'}: ${what.replaceAll(/\s+/g, ' ').slice(0, 200)}`,
    });
  let document: Document.Parsed;
  try {
    const common = { lineCounter, merge: false, prettyErrors: false, logLevel: 'error' } as const;
    document = parseDocument(isJson ? text.replaceAll('\t', ' ') : text, { ...common, ...options });
  } catch (error) {
    throw notRead(file, (error as Error).message);
  }
  const [error] = document.errors;
  if (error?.code === 'MULTIPLE_DOCS')
    throw notRead(place(error.pos[0]), 'it holds more than one document, divided by ---');
  if (error) throw notRead(place(error.pos[0]), error.message);
  const value = (): unknown => {
    try {
      return document.toJS({ maxAliasCount: 100 });
    } catch (problem) {
      throw notRead(file, (problem as Error).message);
    }
  };
  return { document, contents: document.contents as Node | null, place, value };
}

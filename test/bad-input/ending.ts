/** How a run ended, wherever it ran. */
export interface Ending {
  /** What the command's exit code is, or would be. */
  readonly code: number;
  /** What was said of errors, without the word or command that it begins with. */
  readonly errors: readonly string[];
  /** All that it printed, and what it left for the runner: outputs and summary. */
  readonly output: string;
  /** Everything in `.mlops/` before and after, path to content. */
  readonly records: { readonly before: Files; readonly after: Files };
  /** What else is new in the project. */
  readonly made: readonly string[];
  /** What was given as the input in question: a file's name may stand for its place. */
  readonly given?: string;
}

export type Files = ReadonlyMap<string, string>;

const badInput = 2;
const outside = 3;

/** An input, a line of a file, a file, or a variable: where the user looks first. */
const place =
  /^(inputs? [a-z-]+|argument [A-Z]+|gate rule \d+|guard \d+|training result "|section |tag |AWS_REGION|GITHUB_\w+|[^\s:]+\.[a-z]+(:\d+(:\d+)?)?[ :]|"|\.?[\w./-]+:)/;

/**
 * What is wrong with how bad input was told, in words; nothing when all is well.
 *
 * @param secrets none of them may show
 */
export function faultsOf(ending: Ending, secrets: readonly string[]): string[] {
  const { code, errors, records, made } = ending;
  const failed = code === badInput || code === outside;
  return [
    ...(failed ? wording(ending) : []),
    ...(!failed && code !== 0 && code !== 1 ? [`exit code ${code}`] : []),
    ...(!failed && code === 0 && errors.length > 0
      ? [`an error but exit code 0: ${errors[0]}`]
      : []),
    ...leaks(ending, secrets),
    ...(failed ? changes(records) : []),
    ...broken(records),
    ...made.filter((file) => /INJECTED|\.tmp$/.test(file)).map((file) => `it made ${file}`),
  ];
}

function wording({ code, errors, given = '\n' }: Ending): string[] {
  const [line = ''] = errors;
  return [
    errors.length === 1 ? '' : `${errors.length} errors: ${errors.join(' | ').slice(0, 400)}`,
    /[\r\n]/.test(line) ? `more than one line: ${JSON.stringify(line.slice(0, 300))}` : '',
    line.length > 1200 ? `${line.length} characters: ${line.slice(0, 200)}` : '',
    /^unexpected|\bundefined\b|\[object |\bE[A-Z]{4,}:/.test(line)
      ? `a bug shows: ${line.slice(0, 300)}`
      : '',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u0008\u000b-\u001f\u007f\u202e]/.test(line)
      ? `control characters: ${JSON.stringify(line.slice(0, 300))}`
      : '',
    code === badInput && !place.test(line) && !line.startsWith(given)
      ? `no place: ${line.slice(0, 300)}`
      : '',
    line.includes('; ') || line.includes('allowed: ') || /: [^:]/.test(line)
      ? ''
      : `no remedy: ${line.slice(0, 300)}`,
  ].filter((fault) => fault !== '');
}

function leaks({ output }: Ending, secrets: readonly string[]): string[] {
  const lines = output.split(/\r\n|\n|\r/);
  const telling = lines.filter((line) => !line.startsWith('::add-mask::'));
  const commands = lines.filter(
    (line) =>
      /^\s*::[\w-]+[^:]*::INJECTED/.test(line) || /^(?!\s*::).*##\[\w+\]INJECTED/.test(line),
  );
  return [
    ...secrets
      .filter((secret) => telling.some((line) => line.includes(secret)))
      .map(() => 'a secret shows'),
    ...commands.map((line) => `a workflow command from outside: ${line.slice(0, 200)}`),
    ...telling
      .filter((line) => /^\s+at .+(:\d+:\d+|<anonymous>|native)|%0A\s+at /.test(line))
      .slice(0, 1)
      .map((line) => `a stack trace: ${line.slice(0, 200)}`),
  ];
}

/** An older record may be taken away by a run that fails; what is there afterwards must be as it was. */
function changes({ before, after }: Ending['records']): string[] {
  return [...after]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path]) => `.mlops/${path} was written by a run that failed`);
}

function broken({ before, after }: Ending['records']): string[] {
  return [...after]
    .filter(([path, text]) => before.get(path) !== text)
    .filter(([path, text]) => path.endsWith('.tmp') || (path.endsWith('.json') && !isJson(text)))
    .map(([path]) => `.mlops/${path} is half written`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

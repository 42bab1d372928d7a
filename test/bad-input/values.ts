import type { Input } from '../../src/runtime/declaration.ts';
import type { Raw } from '../../src/runtime/kinds.ts';

/** What text from outside may try, each with the word `INJECTED` where it would show that it worked. */
export const hostile: Readonly<Record<string, string>> = {
  'a workflow command': '::error::INJECTED',
  'a workflow command on its second line':
    'x\n::error::INJECTED\n##[error]INJECTED\r::warning::INJECTED',
  'an old workflow command': '##[error]INJECTED',
  'an end of a property': 'x%0A::error::INJECTED',
  'a parameter of Systems Manager': '{{ssm:INJECTED}}',
  'a shell command': '$(touch INJECTED)`touch INJECTED`;touch INJECTED',
  'an option': '--upload-pack=touch INJECTED',
  'a path out of the folder': '../../INJECTED',
  'a key of all objects': '__proto__',
  'control characters': '\u001b[2J\u0007\u001b]0;INJECTED\u0007\u202ex',
  'a lone half of a character': '\ud800x',
};

/** What only reaches an action in the same process, or by `mlops.yml`: no variable may hold it. */
export const nul = 'x\0INJECTED';

/** 100 kB. */
export const long = 'x'.repeat(100_000);

/** Values of every form; each input refuses those that are not of its own. */
export const forms: readonly Raw[] = [
  ...['maybe', '-1', '1e3', '0', '99999999999999999999', 'NaN', '100%', '5', '0s', '1,5'],
  ...['../x', '/etc/passwd', 'a b', 'no=pair=', '=x', 'ftp://x', 'i-', '#', '0x10', '٣'],
  { a: '1' },
  {},
  ['a', 'b'],
  [],
  [''],
];

/** The forms that an input refuses. */
export function wrongFor({ kind }: Input): Raw[] {
  return forms.filter((form) => kind.parse(form) === undefined);
}

/** What is blank, and so must count as not given. */
export const blanks: readonly string[] = ['', ' ', '\t', '\n'];

/** A value as an error may not show it whole. */
export function shown(value: Raw): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}… (${text.length})` : text;
}

/** The four that between them try the most. */
export const worst: Readonly<Record<string, string>> = {
  lines: 'x\n::error::INJECTED\n##[error]INJECTED\r::warning::INJECTED',
  shell: '$(touch INJECTED)`touch INJECTED`;touch INJECTED{{ssm:INJECTED}}',
  nul,
  long,
};

import { type Kind, path, secret, text } from './kinds.ts';

/** One input of an action: the same entry makes `action.yml`, a flag and a key of `mlops.yml`. */
export interface Input {
  readonly kind: Kind<unknown>;
  /** What it is, in a sentence for the documentation. */
  readonly about: string;
  /** Its key in `mlops.yml`, as in `evaluate.task`. */
  readonly from?: string;
  /** Used when neither the input nor `mlops.yml` gives it, in the form in which a user writes it. */
  readonly default?: string;
  /** The default in `action.yml` where only GitHub can give it: an expression. */
  readonly onGitHub?: string;
  readonly required?: true;
  /** The command takes it by its place, not as a flag: the first one first. */
  readonly positional?: true;
}

export type InputTable = Readonly<Record<string, Input>>;

/** What an action is, apart from what it does: enough for its documentation and its inputs. */
export interface Declaration<Table extends InputTable = InputTable> {
  readonly name: string;
  readonly about: string;
  readonly inputs: Table;
  /** Output name to what it holds. */
  readonly outputs: Readonly<Record<string, string>>;
}

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

type Value<Entry> = Entry extends { kind: Kind<infer T> }
  ? Entry extends { required: true } | { default: string }
    ? T
    : T | undefined
  : never;

/** The values of a table of inputs, by name in camel case. */
export type Values<Table> = {
  [Name in keyof Table & string as Camel<Name>]: Value<Table[Name]>;
};

const common = {
  'working-directory': {
    kind: text,
    about: 'Folder of the project inside the workspace.',
    default: '.',
  },
  config: {
    kind: path,
    about: 'The configuration file; it need not exist.',
    default: 'mlops.yml',
  },
  'model-name': {
    kind: text,
    about: "The model's name; the repository's name when it is not given.",
    from: 'model',
  },
} as const satisfies InputTable;

/** The token that an action which talks to GitHub takes. */
export const token = {
  kind: secret,
  about: "GitHub's token of the job; what it must be allowed is in the README.",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  onGitHub: '${{ github.token }}',
} as const satisfies Input;

/** Declares an action; the inputs that all actions share are added. */
export function declare<const Table extends InputTable>(
  declaration: Declaration<Table>,
): Declaration<Table & typeof common> {
  return { ...declaration, inputs: { ...declaration.inputs, ...common } };
}

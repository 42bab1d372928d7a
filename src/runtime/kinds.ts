/** A value as it arrives: an action's input or a flag is text; `mlops.yml` also has lists and maps. */
export type Raw = string | readonly string[] | Readonly<Record<string, string>>;

/** A kind of input value: what may stand there, and how it is read. */
export interface Kind<T> {
  /** What may stand there, as an error and the documentation say it. */
  readonly allowed: string;
  /** The value, or undefined when `raw` is not of this kind. */
  readonly parse: (raw: Raw) => T | undefined;
  /** JSON Schema of the value in `mlops.yml`. */
  readonly schema: object;
  /** Masked in every log. */
  readonly secret?: true;
}

const scalar = { type: ['string', 'number', 'boolean'] };

function isMap(raw: Raw): raw is Readonly<Record<string, string>> {
  return typeof raw === 'object' && !Array.isArray(raw);
}

function asText(raw: Raw): string | undefined {
  return typeof raw === 'string' ? raw.trim() : undefined;
}

/** Any text on one line or several. */
export const text: Kind<string> = {
  allowed: 'text',
  parse: (raw) => asText(raw),
  schema: scalar,
};

/** A file or folder inside the working directory. */
export const path: Kind<string> = {
  allowed: 'a path inside the working directory',
  parse: (raw) => {
    const value = asText(raw)
      ?.replace(/^\.\//, '')
      .replace(/(?<=.)\/+$/, '');
    const leaves =
      value && (/^([\\/]|[a-zA-Z]:)|\0/.test(value) || /(^|[\\/])\.\.([\\/]|$)/.test(value));
    return leaves ? undefined : value;
  },
  schema: { type: 'string' },
};

/** A token or password. */
export const secret: Kind<string> = { ...text, secret: true };

function listOf(separator: RegExp, allowed: string): Kind<string[]> {
  return {
    allowed,
    parse: (raw) => {
      if (isMap(raw)) return undefined;
      const items = typeof raw === 'string' ? raw.split(separator) : raw;
      return items.map((item) => item.trim()).filter((item) => item !== '');
    },
    schema: { anyOf: [scalar, { type: 'array', items: scalar }] },
  };
}

/** Several names or paths. */
export const list = listOf(/[\n,]/, 'a list, separated by commas or one a line');

/** Several rules or other texts in which a comma may stand. */
export const lines = listOf(/\n/, 'a list, one a line');

const flags = new Map([
  ['true', true],
  ['false', false],
]);

export const flag: Kind<boolean> = {
  allowed: 'true or false',
  parse: (raw) => flags.get(asText(raw)?.toLowerCase() ?? ''),
  schema: { type: 'boolean' },
};

/** A whole number from `low` to `high`. */
export function whole(low: number, high: number = Number.MAX_SAFE_INTEGER): Kind<number> {
  const bounds = high === Number.MAX_SAFE_INTEGER ? `from ${low}` : `from ${low} to ${high}`;
  return {
    allowed: `a whole number ${bounds}`,
    parse: (raw) => {
      const value = asText(raw);
      if (value === undefined || !/^\d{1,15}$/.test(value)) return undefined;
      const number = Number(value);
      return number >= low && number <= high ? number : undefined;
    },
    schema: { type: 'integer', minimum: low, maximum: high },
  };
}

/** A number from `low` to `high`. */
export function decimal(low = -Number.MAX_VALUE, high = Number.MAX_VALUE): Kind<number> {
  const bounded = low !== -Number.MAX_VALUE || high !== Number.MAX_VALUE;
  return {
    allowed: `a number${bounded ? ` from ${low} to ${high}` : ''}`,
    parse: (raw) => {
      const value = asText(raw);
      if (!value || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(value)) return undefined;
      const number = Number(value);
      return number >= low && number <= high ? number : undefined;
    },
    schema: { type: 'number', ...(bounded ? { minimum: low, maximum: high } : {}) },
  };
}

const seconds: Record<string, number> = { ms: 0.001, s: 1, m: 60, h: 3600 };

/** A length of time, in seconds. */
export const duration: Kind<number> = {
  allowed: 'a length of time such as 500ms, 90s, 30m or 2h',
  parse: (raw) => {
    const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)$/.exec(asText(raw) ?? '');
    if (!match) return undefined;
    const value = Number(match[1]) * seconds[match[2] as string]!;
    return value > 0 ? value : undefined;
  },
  schema: { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*(ms|s|m|h)$' },
};

/** An amount of memory. */
export const size: Kind<string> = {
  allowed: 'an amount such as 256MB or 2GB, of at least 64MB',
  parse: (raw) => {
    const match = /^(\d{1,6})\s*(MB|GB)$/i.exec(asText(raw) ?? '');
    if (!match) return undefined;
    const megabytes = Number(match[1]) * (match[2]?.toUpperCase() === 'GB' ? 1000 : 1);
    return megabytes >= 64 ? `${megabytes}MB` : undefined;
  },
  schema: { type: 'string', pattern: '^\\d+\\s*(MB|GB)$' },
};

/** A share strictly between 0 and 1, written `95%` or `0.95`. */
export const share: Kind<number> = {
  allowed: 'a share between 0 and 1, such as 95% or 0.95',
  parse: (raw) => {
    const match = /^(\d*\.?\d+)\s*(%?)$/.exec(asText(raw) ?? '');
    if (!match) return undefined;
    const value = match[2] ? Number(match[1]) / 100 : Number(match[1]);
    return value > 0 && value < 1 ? value : undefined;
  },
  schema: scalar,
};

/** Names with values: a map in `mlops.yml`, `NAME=value` lines in an input. */
export const map: Kind<Record<string, string>> = {
  allowed: 'names with values: NAME=value, one a line',
  parse: (raw) => {
    if (isMap(raw)) return { ...raw };
    const items = typeof raw === 'string' ? raw.split('\n') : raw;
    const pairs = items.map((item) => item.trim()).filter((item) => item !== '');
    if (pairs.some((pair) => pair.indexOf('=') < 1)) return undefined;
    return Object.fromEntries(
      pairs.map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      }),
    );
  },
  schema: {
    anyOf: [
      scalar,
      { type: 'array', items: scalar },
      { type: 'object', additionalProperties: scalar },
    ],
  },
};

/** One of a few words. */
export function oneOf<const Word extends string>(...words: Word[]): Kind<Word> {
  return {
    allowed: words.join(', '),
    parse: (raw) => words.find((word) => word === asText(raw)),
    schema: { enum: words },
  };
}

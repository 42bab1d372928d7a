/** How numbers are written, in the words of Table Schema. */
export interface NumeralKind {
  /** Before the fraction; `.` when it is not said. */
  decimalChar?: string | undefined;
  /** Between thousands. */
  groupChar?: string | undefined;
}

/** How many digits a whole number has at most, zeros before it left out: those of the widest exact type of databases. */
export const mostDigits = 38;

/** A way to write numbers: what the whole text looks like (a pattern of RE2), and what is then done to read it. */
export interface Numeral {
  pattern: string;
  /** Taken out everywhere. */
  groupChar: string | undefined;
  /** Stands where a `.` is meant. */
  decimalChar: string;
}

/** The way in which numbers, or whole ones, are written. Groups are of three digits, but for the first (and of two, as in India). */
export function numeral(type: 'integer' | 'number', kind: NumeralKind): Numeral {
  const { decimalChar = '.', groupChar } = kind;
  const [point, group] = [literal(decimalChar), groupChar && literal(groupChar)];
  const grouped = group ? `[0-9]{1,3}(?:${group}[0-9]{2,3})*${group}[0-9]{3}|` : '';
  const pattern =
    type === 'integer'
      ? `[+-]?(?:${grouped}0*[0-9]{1,${mostDigits}})`
      : `[+-]?(?:(?:${grouped}[0-9]+)(?:${point}[0-9]*)?|${point}[0-9]+)(?:[eE][+-]?[0-9]+)?`;
  return { pattern, groupChar, decimalChar };
}

/** The text of a number in the way that programs write it; undefined when it is none. */
export function plainNumber(of: Numeral): (text: string) => string | undefined {
  const expression = new RegExp(`^(?:${of.pattern})$`);
  const { groupChar, decimalChar } = of;
  return (text) => {
    if (!expression.test(text)) return undefined;
    const digits = groupChar === undefined ? text : text.replaceAll(groupChar, '');
    return decimalChar === '.' ? digits : digits.replace(decimalChar, '.');
  };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

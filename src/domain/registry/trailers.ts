/** The `Key: value` lines at the end of a tag's or commit's message, by key. */
export type Trailers = Readonly<Record<string, string>>;

/** A message in git's form: a subject, a text, and trailers. */
export interface Message {
  readonly subject: string;
  readonly trailers: Trailers;
}

const trailer = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/;
const signature = /^-----BEGIN [A-Z ]+-----$/m;

/** Reads a message; a signature under it is left out. Repeated keys keep the last value. */
export function parseMessage(text: string): Message {
  const signed = text.search(signature);
  const own = (signed < 0 ? text : text.slice(0, signed)).replace(/\r\n?/g, '\n').trim();
  const paragraphs = own.split(/\n(?:[ \t]*\n)+/);
  const subject = paragraphs[0]?.replaceAll('\n', ' ') ?? '';
  if (paragraphs.length < 2) return { subject, trailers: {} };
  const pairs = (paragraphs.at(-1) as string).split('\n').flatMap((line) => {
    const [, key, value] = trailer.exec(line) ?? [];
    return key === undefined || value === undefined ? [null] : [[key, value.trim()] as const];
  });
  const whole = pairs.filter((pair) => pair !== null);
  return { subject, trailers: whole.length === pairs.length ? Object.fromEntries(whole) : {} };
}

/**
 * Writes a message. Every value is put on one line, so that text from outside cannot add a trailer
 * of its own; empty ones are left out.
 */
export function formatMessage(
  subject: string,
  trailers: Readonly<Record<string, string | null | undefined>>,
): string {
  const lines = Object.entries(trailers)
    .map(([key, value]) => [key, oneLine(value ?? '')] as const)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`);
  return `${[oneLine(subject), lines.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

function oneLine(text: string): string {
  // Control characters too: git cuts a message at NUL.
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

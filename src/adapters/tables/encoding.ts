import { InputError } from '../../domain/errors.ts';
import { didYouMean } from '../../domain/words.ts';

/** Names that are in use elsewhere, without their `-`, `_` and spaces. */
const otherNames: Record<string, string> = {
  utf8sig: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  latin1: 'windows-1252',
  cp1252: 'windows-1252',
};

const common = ['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'latin-1', 'windows-1252'];

/**
 * The encoding of a text: by its byte order mark, else as it is said, else UTF-8. Latin-1 is read as
 * windows-1252, which has printable characters where Latin-1 has control characters.
 *
 * @param said as a person or another tool writes it: `latin-1`, `utf_16`, `cp1252`
 * @throws InputError for a name that is not known
 */
export function encodingOf(bytes: Buffer, said: string | undefined, where: string): string {
  return markedEncoding(bytes) ?? (said === undefined ? 'utf-8' : labelOf(said, where));
}

function labelOf(said: string, where: string): string {
  const plain = said.toLowerCase().replace(/[-_\s]/g, '');
  const other = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined;
  const label = [other, said, plain, plain.replace(/^cp(?=125\d$)/, 'windows-')].find(isLabel);
  if (label) return new TextDecoder(label).encoding;
  throw new InputError({ where, found: said, remedy: didYouMean(said, common) });
}

function isLabel(label: string | undefined): boolean {
  try {
    return label !== undefined && new TextDecoder(label) !== undefined;
  } catch {
    return false;
  }
}

function markedEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return markLength(bytes) > 0 ? 'utf-8' : undefined;
}

/** How many bytes of a byte order mark in UTF-8 a text begins with. */
export const markLength = (bytes: Buffer): 0 | 3 =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

/** Decodes a text piece by piece; the last call has no piece. Its byte order mark is left out. */
export type Decode = (piece?: Uint8Array) => string;

/** @throws TypeError, when it is used, at bytes that the encoding does not have */
export function decoderOf(encoding: string): Decode {
  if (encoding === 'windows-1252') return decodeWestern;
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => (piece ? decoder.decode(piece, { stream: true }) : decoder.decode());
}

const western = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some versions of Node's own decoder leave these 32 characters as they are. */
function decodeWestern(piece?: Uint8Array): string {
  if (!piece) return '';
  const text = Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (char) => western[char.charCodeAt(0) - 0x80] as string);
}

/** What is said to the user when something of theirs must be mended. All of it ends up in one line. */
export interface Complaint {
  /** The input or the file with its line: `input task`, `mlops.yml:12:3`. */
  where: string;
  /** What stands there. Shown quoted and cut; leave it out when nothing does. */
  found?: string;
  /** What may stand there. */
  allowed?: string;
  /** What to do about it. */
  remedy?: string;
}

/** The user's input is wrong: exit code 2, one line, never a stack trace. */
export class InputError extends Error {
  readonly complaint: Complaint;
  constructor(complaint: Complaint, options?: ErrorOptions) {
    super(sentence(complaint), options);
    this.name = 'InputError';
    this.complaint = complaint;
  }
}

/** Something outside failed (network, git, docker, AWS): exit code 3, with what to do about it. */
export class OutsideError extends Error {
  constructor(what: string, remedy?: string, options?: ErrorOptions) {
    super(oneLine(remedy ? `${what}; ${remedy}` : what), options);
    this.name = 'OutsideError';
  }
}

/** Text from outside as it may stand in a message: quoted, on one line, cut. */
export function quote(text: string, limit = 80): string {
  const cut = text.length > limit ? `${text.slice(0, limit)}…` : text;
  const quoted = JSON.stringify(cut);
  // A character may be written by six.
  return quoted.length > 2 * limit + 3
    ? JSON.stringify(`${text.slice(0, Math.floor(limit / 3))}…`)
    : quoted;
}

function sentence({ where, found, allowed, remedy }: Complaint): string {
  const parts = [found === undefined ? undefined : `found ${quote(found)}`];
  parts.push(allowed && `allowed: ${allowed}`, remedy);
  return oneLine(`${placed(where)}: ${parts.filter(Boolean).join('; ')}`);
}

/** A file's name may hold anything; one that could be taken for something else is quoted. */
function placed(where: string): string {
  return /\p{C}|::|##\[/u.test(where) || where.length > 200 ? quote(where, 200) : where;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

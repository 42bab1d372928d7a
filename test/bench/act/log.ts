/** One line of `act --json`. */
export interface LogLine {
  msg: string;
  level: string;
  /** When the harness read it, in ms; act's own times are whole seconds. */
  at: number;
  job?: string;
  jobID?: string;
  matrix?: Record<string, unknown> | null;
  jobResult?: 'success' | 'failure';
  stage?: 'Pre' | 'Main' | 'Post';
  /** The step, then the steps inside it when it is a composite action. */
  stepID?: string[];
  step?: string;
  stepResult?: 'success' | 'failure';
  executionTime?: number;
  raw_output?: boolean;
  command?: string;
  name?: string;
  arg?: string;
  /** A workflow command as it was printed. */
  raw?: string;
  /** What a step wrote to its summary. */
  content?: string;
}

/** act prints one object a line; anything else (a crash) is kept as a message. */
export function parseLine(line: string, at: number): LogLine {
  try {
    return { ...(JSON.parse(line) as LogLine), at };
  } catch {
    return { msg: line, level: 'error', at };
  }
}

/** The log as a person reads it: `[job] text`. */
export function readable(lines: readonly LogLine[], masks: readonly string[]): string {
  const said = lines.filter(({ msg }) => !msg.startsWith('LocalRepositoryCache'));
  return said.map((line) => hide(sentence(line), masks)).join('\n');
}

function sentence({ job, raw_output, msg }: LogLine): string {
  const text = msg.replace(/\s+$/, '');
  const indent = raw_output === true ? '| ' : '';
  return job === undefined ? text : `[${job.trim()}] ${indent}${text}`;
}

/** GitHub masks in every line; act leaves the text of commands and summaries as it is. */
export function hide(text: string, masks: readonly string[]): string {
  return masks.reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
}

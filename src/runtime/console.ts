import { withoutCommands } from './line.ts';
import type { Log } from './log.ts';

/** What a room says, on a terminal: progress on stderr, so that stdout holds the answer alone. */
export function consoleLog(debug: boolean): Log {
  const say = (line: string) => void process.stderr.write(`${withoutCommands(clean(line))}\n`);
  return {
    info: say,
    warn: (line) => say(`warning: ${line}`),
    debug: (line) => {
      if (debug) say(line);
    },
    group: (title, work) => {
      say(title);
      return work();
    },
  };
}

/** Colours of a training's output may pass; anything else that steers a terminal may not. */
function clean(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return line.replace(/\u001b(?!\[[\d;]*m)|[\u0000-\u0008\u000b-\u001a\u007f]/g, '');
}

/** Longest line that is said of an error: what is longer loses its middle, not its remedy. */
const longest = 1000;

/** Text that may hold words from outside, as one line that steers no terminal and no runner. */
export function oneLine(text: string): string {
  const line = withoutCommands(
    text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(steering, ''),
  );
  return line.length > longest ? `${line.slice(0, 700)} … ${line.slice(-250)}` : line;
}

/** Control characters, and those that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A line of someone else's output must not be taken for a workflow command. */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##(?=\[)/g, '#\u200b#');
}

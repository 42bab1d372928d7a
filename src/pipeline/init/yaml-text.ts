/** A text as a YAML value on one line: quoted where it could be read as anything else. */
export function scalar(text: string): string {
  const isPlain =
    /^[A-Za-z_./][\w./@*+%()=-]*( [\w./@*+%()=$>-]+)*$/.test(text) &&
    !/^(true|false|yes|no|on|off|null|y|n|~)$/i.test(text) &&
    !/^[.\d][\d._e+-]*$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

export function sequence(texts: readonly string[]): string {
  return `[${texts.map(scalar).join(', ')}]`;
}

/** A workflow command, `::error file=a.py,line=3::message`, with its escapes undone. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/**
 * Reads one line as GitHub's runner does. act's own reading of the properties loses every value
 * that holds `=`, so the harness reads the raw line again.
 */
export function parseCommand(line: string): Command | undefined {
  const match = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line.replace(/[\r\n]+$/, ''));
  if (!match) return undefined;
  const [, name = '', properties = '', message = ''] = match;
  const pairs = properties.split(',').filter((pair) => pair.includes('='));
  return {
    name,
    properties: Object.fromEntries(pairs.map(property)),
    message: unescapeData(message),
  };
}

function property(pair: string): [string, string] {
  const at = pair.indexOf('=');
  const value = pair
    .slice(at + 1)
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',');
  return [pair.slice(0, at).trim(), unescapeData(value)];
}

function unescapeData(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}

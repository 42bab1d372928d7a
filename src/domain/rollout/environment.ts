import { InputError } from '../errors.ts';

const where = 'input env';
const reserved = /^(MLOPS_|DOCKER_)/;

/**
 * Reads `NAME=value` lines: the service's environment. A value `ssm:/path/name` is looked up on the
 * instance, so that a secret never stands in a command; `#` begins a comment line.
 *
 * @throws InputError naming the line
 */
export function parseEnvironment(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const at = `${where}, line ${index + 1}`;
    const match = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line);
    const [, name = '', value = ''] = match ?? [];
    // What stands there may be a secret: it is never shown.
    if (!match) throw new InputError({ where: at, allowed: 'NAME=value, one a line' });
    if (reserved.test(name)) {
      throw new InputError({
        where: at,
        found: name,
        allowed: 'no name that begins with MLOPS_ or DOCKER_',
      });
    }
    if (name in found) throw new InputError({ where: at, found: name, allowed: 'each name once' });
    found[name] = requirePlain(value, `${at} (${name})`);
  });
  return found;
}

/**
 * Systems Manager replaces `{{ssm:NAME}}` anywhere in a command by that parameter's raw value.
 *
 * @throws InputError when the text holds such a mark
 */
export function requirePlain(text: string, at: string): string {
  if (text.includes('{{')) {
    throw new InputError({
      where: at,
      allowed: 'no text with {{, which Systems Manager would replace',
      remedy: 'for a parameter write NAME=ssm:/path/name',
    });
  }
  return text;
}

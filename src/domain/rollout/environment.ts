import { InputError } from '../errors.ts';

const where = 'input env';

/**
 * The service's environment, checked. What stands in it may be secret: it is never shown.
 *
 * @throws InputError naming the variable
 */
export function checkEnvironment(given: Record<string, string>): Record<string, string> {
  for (const [name, value] of Object.entries(given)) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^(MLOPS_|DOCKER_|PATH$|HOME$)/.test(name)) {
      throw new InputError({
        where,
        found: name,
        allowed: 'letters, digits and _, and neither PATH, HOME, DOCKER_… nor MLOPS_…',
      });
    }
    // Systems Manager replaces {{ssm:NAME}} anywhere in a command by that parameter's raw value.
    if (/\{\{\s*ssm/i.test(value) || value.includes('\0')) {
      throw new InputError({
        where: `${where}, ${name}`,
        allowed: 'no {{ssm:…}}',
        remedy: `for a parameter write ${name}=ssm:/path/name`,
      });
    }
  }
  return given;
}

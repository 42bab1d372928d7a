/**
 * What the user's own commands see of our environment: all but what the runner gave to the action
 * alone: its inputs (a token among them), the keys to the cache and to OpenID Connect, and the
 * files by which a step sets outputs and variables.
 */
export function userEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = /^(INPUT_|ACTIONS_|GITHUB_(OUTPUT|STATE|ENV|PATH)$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));
}

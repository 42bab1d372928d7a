import { InputError } from '../../errors.ts';
import { type Action, actions, type VerdictName, verdicts } from '../../records/comparison.ts';
import { didYouMean } from '../../words.ts';

/** What each verdict does. */
export type Policy = Readonly<Record<VerdictName, Action>>;

/** *First* passes here: the gate alone decides of a first model. */
export const defaultPolicy: Policy = {
  better: 'pass',
  'not-worse': 'pass',
  inconclusive: 'fail',
  worse: 'fail',
  first: 'pass',
};

/**
 * A table of verdicts and what they do; what it does not name stays at the default.
 *
 * @throws InputError on what is no table, no verdict, or nothing that a verdict can do
 */
export function parsePolicy(table: unknown, where: string): Policy {
  if (typeof table !== 'object' || table === null || Array.isArray(table))
    throw new InputError({
      where,
      found: JSON.stringify(table) ?? 'nothing',
      allowed: 'a table such as {inconclusive: review}',
    });
  const entries = Object.entries(table).map(([name, action]) => [
    verdictOf(name, where),
    actionOf(action, `${where} ${name}`),
  ]);
  return { ...defaultPolicy, ...Object.fromEntries(entries) };
}

function verdictOf(name: string, where: string): VerdictName {
  const verdict = verdicts.find((one) => one === name);
  if (verdict) return verdict;
  throw new InputError({ where, found: name, remedy: didYouMean(name, verdicts) });
}

function actionOf(text: unknown, where: string): Action {
  const action = actions.find((one) => one === text);
  if (action) return action;
  throw new InputError({
    where,
    found: typeof text === 'string' ? text : (JSON.stringify(text) ?? 'nothing'),
    allowed: actions.join(', '),
  });
}

/**
 * What the policy does with a verdict. A comparison that could not be made, or a value that is
 * undefined, is never let through, whatever the policy says.
 */
export function apply(
  policy: Policy,
  verdict: VerdictName,
  isHindered: boolean,
): { action: Action; passed: boolean } {
  const wanted = policy[verdict];
  const action = isHindered && wanted === 'pass' ? 'fail' : wanted;
  return { action, passed: action === 'pass' };
}

const said: Readonly<Record<Action, string>> = {
  pass: 'lets it pass',
  fail: 'fails it',
  review: 'asks for a review',
};

/** What the policy did, where that is not what it does by default; else nothing. */
export function explainPolicy(policy: Policy, verdict: VerdictName, isHindered: boolean): string {
  const { action } = apply(policy, verdict, isHindered);
  if (action !== policy[verdict])
    return `; the policy lets ${verdict} pass, but never what could not be compared`;
  if (action === defaultPolicy[verdict]) return '';
  return `; the policy for ${verdict} ${said[action]}`;
}

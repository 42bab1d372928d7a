import type { Terms } from '../domain/judge/compare/compare.ts';
import { parseGuard, parseMargin } from '../domain/judge/compare/margin.ts';
import { parsePolicy } from '../domain/judge/compare/policy.ts';
import type { Inputs } from './inputs.ts';

/** @throws InputError on a margin, a guard or a policy that cannot be read */
export function termsOf({
  guards,
  margin,
  policy,
  primary,
  slicesMin,
}: Pick<Inputs, 'guards' | 'margin' | 'policy' | 'primary' | 'slicesMin'>): Terms {
  return {
    primary: primary || undefined,
    margin: parseMargin(margin, 'input margin'),
    guards: (guards ?? []).map((text, index) => parseGuard(text, `guard ${index + 1}`)),
    minimumRows: slicesMin,
    policy: policy && parsePolicy(policy, 'input policy'),
  };
}

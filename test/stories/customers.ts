import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Customers with a known truth: they leave by tenure, calls and charges, so that a model that may
 * see all three is really better than one that sees two, and that one than one that sees one.
 */
export function customers(count = 4000, seed = 7): string {
  const generator = xoroshiro128plus(seed);
  const uniform = () => (generator.next() >>> 0) / 2 ** 32;
  const rows = Array.from({ length: count }, (_, index) => {
    const tenure = Math.round(uniform() * 60);
    const calls = Math.round(uniform() * 10);
    const charges = Math.round(2000 + uniform() * 8000) / 100;
    const z = 0.5 - 0.06 * tenure + 0.35 * (calls - 4) + 0.04 * (charges - 60);
    const churned = uniform() < 1 / (1 + Math.exp(-z)) ? 1 : 0;
    const region = index % 3 === 0 ? 'north' : 'south';
    return [`c${index}`, region, tenure, calls, charges, churned].join(',');
  });
  return ['id,region,tenure,calls,charges,churned', ...rows, ''].join('\n');
}

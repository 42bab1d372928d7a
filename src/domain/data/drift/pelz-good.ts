/**
 * P(D < x) of the one-sample Kolmogorov-Smirnov statistic of many values: Pelz and Good (1976),
 * with the terms to n^(-3/2) as Simard and L'Ecuyer (2011) write them.
 */
export function pelzGood(n: number, x: number): number {
  const z = Math.sqrt(n) * x;
  const most = Math.ceil((16 * z) / Math.PI) + 1;
  const sums = [0, 0, 0, 0];
  for (let k = most; k >= 0; k--) addHalf(sums, z, (Math.PI * (k + 0.5)) ** 2);
  const whole = [0, 0];
  for (let k = most; k >= 1; k--) {
    const square = (Math.PI * k) ** 2;
    const weight = Math.exp(-square / (2 * z ** 2));
    whole[0]! += square * weight;
    whole[1]! += (3 * square * z ** 2 - square ** 2) * weight;
  }
  const [k0, k1, k2, k3] = sums as [number, number, number, number];
  // Each sum runs over one of two equal halves, so its weight is sqrt(2 pi), not sqrt(pi / 2).
  const value =
    k0 / z +
    k1 / (6 * z ** 4) / Math.sqrt(n) +
    (k2 / (72 * z ** 7) - whole[0]! / (36 * z ** 3)) / n +
    (k3 / (6480 * z ** 10) + whole[1]! / (216 * z ** 6)) / n ** 1.5;
  return Math.min(1, Math.max(0, Math.sqrt(2 * Math.PI) * value));
}

/** @param square of pi (k + 1/2) */
function addHalf(sums: number[], z: number, square: number): void {
  const weight = Math.exp(-square / (2 * z ** 2));
  sums[0]! += weight;
  sums[1]! += (square - z ** 2) * weight;
  sums[2]! +=
    (6 * z ** 6 +
      2 * z ** 4 +
      (2 * z ** 4 - 5 * z ** 2) * square +
      (1 - 2 * z ** 2) * square ** 2) *
    weight;
  sums[3]! +=
    ((5 - 30 * z ** 2) * square ** 3 +
      (212 * z ** 4 - 60 * z ** 2) * square ** 2 +
      (135 * z ** 4 - 96 * z ** 6) * square -
      (30 * z ** 6 + 90 * z ** 8)) *
    weight;
}

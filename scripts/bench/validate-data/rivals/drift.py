"""Drift between two profiles, for those who write it by hand: tests, effects and Holm's correction."""

import numpy as np
from scipy.special import chdtrc, kolmogorov, ndtr


def drift(reference, profile):
    tests = [(name, *test) for name, now in profile.items()
             for test in compare(reference[name], now)]
    order = sorted(range(len(tests)), key=lambda index: tests[index][2])
    worst, found = 0.0, []
    for rank, index in enumerate(order):
        column, of, p, size, threshold = tests[index]
        worst = max(worst, min(1.0, p * (len(tests) - rank)))
        found.append({'column': column, 'of': of, 'adjusted': worst, 'size': size,
                      'drifted': bool(worst < 0.05 and size > threshold)})
    return found


def compare(old, new):
    yield 'missing', *shares(old, new)
    if old.get('sketch'):
        yield 'values', *numeric(old, new)
    else:
        yield 'values', *categorical(dict(old['top']), dict(new['top']), old['count'], new['count'])
    if old.get('patterns'):
        yield 'pattern', *categorical(dict(old['patterns']), dict(new['patterns']),
                                      old['count'], new['count'])


def shares(old, new):
    n, m = old['count'] + old['missing'], new['count'] + new['missing']
    a, b = old['missing'] / n, new['missing'] / m
    pooled = (old['missing'] + new['missing']) / (n + m)
    error = np.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
    p = 2 * ndtr(-abs(a - b) / error) if error > 0 else 1.0
    return float(p), abs(a - b), 0.01


def numeric(old, new):
    """Kolmogorov-Smirnov on the stored quantiles; their error is not accounted for."""
    n, m = old['count'], new['count']
    a, b = np.array(old['sketch'], float), np.array(new['sketch'], float)
    both, at = np.union1d(a, b), np.linspace(0, 1, len(a))
    d = float(np.max(np.abs(np.interp(both, a, at) - np.interp(both, b, at))))
    distance = float(np.mean(np.abs(a - b))) / (old['sd'] or 1)
    return float(kolmogorov(np.sqrt(n * m / (n + m)) * d)), distance, 0.1


def categorical(old, new, n, m):
    """Chi-squared of the most frequent values and the rest; the size is total variation."""
    names = sorted({*old, *new})
    a = np.array([old.get(name, 0) for name in names] + [n - sum(old.values())], float)
    b = np.array([new.get(name, 0) for name in names] + [m - sum(new.values())], float)
    kept = a + b > 0
    a, b = a[kept], b[kept]
    expected = (a + b) / (n + m)
    chi2 = np.sum((a - n * expected) ** 2 / (n * expected) + (b - m * expected) ** 2 / (m * expected))
    variation = float(np.abs(a / n - b / m).sum() / 2)
    return float(chdtrc(len(a) - 1, chi2)) if len(a) > 1 else 1.0, variation, 0.05

"""What numpy and pandas say of columns of text cells; JSON in, JSON out."""
import json
import sys
from fractions import Fraction
from math import isqrt

import numpy as np
import pandas as pd
from scipy.stats import skew

probabilities = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]


def plain(value):
    return None if not np.isfinite(value) else float(value)


def root(value):
    """The square root of a fraction that may be out of the range of doubles."""
    places = 400
    return Fraction(isqrt(value.numerator * 10 ** (2 * places) // value.denominator), 10 ** places)


def moments(values):
    """Mean, sample deviation and skewness by fractions: right where squares are out of range, and nothing is lost to rounding."""
    exact = [Fraction(float(v)) for v in values]
    n = len(exact)
    mean = sum(exact) / n
    second = sum((v - mean) ** 2 for v in exact) / n
    third = sum((v - mean) ** 3 for v in exact) / n
    return {
        'mean': float(mean),
        'sd': float(root(second * n / (n - 1))) if n > 1 else None,
        'skew': float(third / (second * root(second))) if second > 0 else None,
    }


def sketch(values):
    """The smallest value with at least a share of k / 64 of all at or below it."""
    ascending = sorted(float(v) for v in values)
    return [next(v for i, v in enumerate(ascending) if 64 * (i + 1) >= k * len(ascending)) for k in range(65)]


def order(values):
    if len(values) < 2:
        return None
    up, down = values.is_monotonic_increasing, values.is_monotonic_decreasing
    return 'constant' if up and down else 'increasing' if up else 'decreasing' if down else 'none'


def describe(cells):
    all_values = pd.to_numeric(pd.Series([np.nan if c in (None, '') else c for c in cells], dtype=object).astype(float))
    missing = int(all_values.isna().sum())
    values = all_values.dropna()
    finite = values[np.isfinite(values)]
    answer = {
        'missing': missing,
        'count': int(values.count()),
        'distinct': int(values.nunique()),
        'infinities': int(np.isinf(values).sum()),
        'zeros': int((finite == 0).sum()),
        'negatives': int((values < 0).sum()),
        'order': order(values),
    }
    if len(finite) == 0:
        return answer
    exact = moments(finite)
    largest = np.abs(finite).max()
    if 1e-90 < largest < 1e90 and np.ptp(finite) > 1e-5 * largest:  # else numpy itself loses digits
        theirs = {'mean': np.mean(finite.to_numpy()), 'sd': finite.std(ddof=1), 'skew': skew(finite.to_numpy(), bias=True)}
        assert all(np.isclose(float(theirs[k]), exact[k], rtol=1e-9, atol=1e-14) for k in theirs), (theirs, exact)
    counts, edges = np.histogram(finite, bins=20) if np.ptp(finite) > 0 else (None, None)
    return answer | exact | {
        'min': plain(finite.min()),
        'max': plain(finite.max()),
        'quantiles': [float(q) for q in np.quantile(finite, probabilities)],
        'sketch': sketch(finite),
        'histogram': None if counts is None else {'counts': counts.tolist(), 'edges': edges.tolist()},
    }


json.dump([describe(cells) for cells in json.load(sys.stdin)], sys.stdout)

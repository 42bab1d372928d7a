"""What numpy and pandas say of columns of text cells; JSON in, JSON out."""
import json
import sys

import numpy as np
import pandas as pd

probabilities = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]


def plain(value):
    return None if not np.isfinite(value) else float(value)


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
    }
    if len(finite) == 0:
        return answer
    with np.errstate(all='ignore'):
        counts, edges = np.histogram(finite, bins=20) if np.ptp(finite) > 0 else (None, None)
        return answer | {
            'min': plain(finite.min()),
            'max': plain(finite.max()),
            'mean': plain(np.mean(finite.to_numpy())),
            'sd': plain(finite.std(ddof=1)) if len(finite) > 1 else None,
            'quantiles': [float(q) for q in np.quantile(finite, probabilities)],
            'histogram': None if counts is None else {'counts': counts.tolist(), 'edges': edges.tolist()},
        }


json.dump([describe(cells) for cells in json.load(sys.stdin)], sys.stdout)

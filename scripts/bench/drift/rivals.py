"""Evidently's defaults, and plain tests at 0.05, on tables that drift.mjs drew. One folder in, JSON lines out."""
import json
import sys
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import scipy
import evidently
from evidently import Report
from evidently.presets import DataDriftPreset
from scipy import stats

warnings.simplefilter('ignore')
np.seterr(all='ignore')


def read(path, columns, rows):
    values = np.fromfile(path, dtype='<f8').reshape(len(columns), rows)
    return dict(zip((column['name'] for column in columns), values))


def frame(columns, values):
    return pd.DataFrame({column['name']: series(column, values[column['name']]) for column in columns})


def series(column, values):
    kind, missing = column['type'], np.isnan(values)
    if kind in ('date', 'datetime'):
        return pd.to_datetime(pd.Series(values), unit='s')
    if kind in ('string', 'boolean'):
        codes = np.where(missing, 0, values).astype('int64')
        if column['id']:
            made = np.array([f'C-{code:09d}' for code in codes], dtype=object)
        elif kind == 'boolean' and not column['missing']:
            return pd.Series(codes.astype(bool))
        elif kind == 'boolean':
            made = np.where(codes == 1, 'true', 'false').astype(object)
        else:
            made = np.array([f'level {code}' for code in codes], dtype=object)
        made[missing] = None
        return pd.Series(made)
    return pd.Series(values.astype('int64') if kind == 'integer' and not missing.any() else values)


def with_evidently(reference, current):
    metrics = Report([DataDriftPreset()]).run(current, reference).dict()['metrics']
    return [metric['config']['column'] for metric in metrics
            if metric['metric_name'].startswith('ValueDrift') and is_drift(metric)]


def is_drift(metric):
    value, threshold = float(metric['value']), metric['config']['threshold']
    if 'p_value' in metric['config']['method']:
        return value < threshold
    return value >= threshold


def with_plain(columns, reference, current):
    return [column['name'] for column in columns
            if not column['id'] and p_of(column, reference[column['name']], current[column['name']]) <= 0.05]


def p_of(column, a, b):
    a, b = a[~np.isnan(a)], b[~np.isnan(b)]
    if column['type'] not in ('string', 'boolean'):
        return stats.ks_2samp(a, b, method='asymp').pvalue
    most = int(max(a.max(), b.max())) + 1
    table = np.array([np.bincount(side.astype(int), minlength=most) for side in (a, b)])
    table = table[:, table.sum(axis=0) > 0]
    return stats.chi2_contingency(table, correction=False).pvalue if table.shape[1] > 1 else 1.0


def main(folder, columns):
    print(json.dumps({'evidently': evidently.__version__, 'scipy': scipy.__version__,
                      'pandas': pd.__version__, 'numpy': np.__version__}), flush=True)
    for line in sys.stdin:
        task = json.loads(line)
        reference = read(folder / 'reference.bin', columns, task['rows'][0])
        current = read(folder / 'current.bin', columns, task['rows'][1])
        answer = {'plain': with_plain(columns, reference, current)}
        if task['evidently']:
            answer['evidently'] = with_evidently(frame(columns, reference), frame(columns, current))
        print(json.dumps(answer), flush=True)


main(Path(sys.argv[1]), json.loads(sys.argv[2]))

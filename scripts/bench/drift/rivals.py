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


def frame(path, columns, rows):
    values = np.fromfile(path, dtype='<f8').reshape(len(columns), rows)
    return pd.DataFrame({column['name']: series(column, row) for column, row in zip(columns, values)})


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
    a, b = a.dropna(), b.dropna()
    if column['type'] in ('string', 'boolean'):
        table = pd.crosstab(np.repeat(['a', 'b'], [len(a), len(b)]), np.concatenate([a.astype(str), b.astype(str)]))
        return stats.chi2_contingency(table, correction=False).pvalue if table.shape[1] > 1 else 1.0
    if column['type'] in ('date', 'datetime'):
        a, b = a.astype('int64'), b.astype('int64')
    return stats.ks_2samp(a, b, method='asymp').pvalue


def main(folder, columns):
    print(json.dumps({'evidently': evidently.__version__, 'scipy': scipy.__version__,
                      'pandas': pd.__version__, 'numpy': np.__version__}), flush=True)
    for line in sys.stdin:
        task = json.loads(line)
        reference = frame(folder / 'reference.bin', columns, task['rows'][0])
        current = frame(folder / 'current.bin', columns, task['rows'][1])
        answer = {'plain': with_plain(columns, reference, current)}
        if task['evidently']:
            answer['evidently'] = with_evidently(reference, current)
        print(json.dumps(answer), flush=True)


main(Path(sys.argv[1]), json.loads(sys.argv[2]))

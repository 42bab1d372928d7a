"""pandas by hand: pyarrow's reader, vectorized constraints and checks, an exact profile, drift from a stored one."""

import numpy as np
import pandas as pd
from drift import drift
from frames import bound, read
from plan import PROBABILITIES, arguments, stored, write

def violation(frame, plan, name, key, value):
    column = frame[name]
    if key in ('minimum', 'maximum'):
        value = bound(plan, name, value)
    wrong = {
        'required': lambda: column.isna(),
        'unique': lambda: column.duplicated(),
        'minimum': lambda: column < value,
        'maximum': lambda: column > value,
        'minLength': lambda: column.str.len() < value,
        'maxLength': lambda: column.str.len() > value,
        'pattern': lambda: ~column.str.fullmatch(value).astype('boolean'),
        'enum': lambda: ~column.isin(value),
    }[key]()
    return wrong & column.notna() if key not in ('required', 'unique') else wrong


def check_cells(frame, plan):
    results = []
    for name, key, value in plan.constraints():
        wrong = violation(frame, plan, name, key, value)
        count = int(wrong.sum())
        examples = frame[wrong].head(10).values.tolist() if count else []
        results.append({'name': f'{key}({name})', 'count': count, 'passed': count == 0,
                        'examples': examples})
    return results


def true_rows(frame, sql):
    return frame.eval(sql.replace(' = ', ' == ').replace('true', 'True'))


def measure(check, frame, plan):
    rows = frame[true_rows(frame, check.where)] if check.where else frame
    first = rows[check.columns[0]] if check.of and check.measure not in ('share', 'rows') else None
    if check.measure == 'row_count':
        return len(rows)
    if check.measure == 'mean':
        return first.mean()
    if check.measure == 'freshness':
        return (pd.Timestamp.now('UTC').tz_localize(None) - first.max()).days
    if check.measure == 'duplicates':
        count = rows[check.columns].dropna().duplicated().sum()
    elif check.measure == 'missing':
        count = first.isna().sum()
    elif check.measure == 'invalid':
        wrong = [violation(rows, plan, *each) for each in plan.constraints()
                 if each[0] == check.of and each[1] not in ('required', 'unique')]
        count = np.logical_or.reduce(wrong).sum()
    else:
        count = true_rows(rows, check.of).sum()
    return count / len(rows) if check.is_share else count


def run_checks(frame, plan):
    values = [measure(check, frame, plan) for check in plan.checks]
    return [{'name': check.name, 'found': float(value), 'passed': bool(check.holds(value))}
            for check, value in zip(plan.checks, values)]


def profile(column, kind):
    there = column.dropna()
    counts = there.value_counts()
    facts = {'count': len(there), 'missing': int(column.isna().sum()), 'distinct': len(counts),
             'top': [(str(value), int(count)) for value, count in counts.head(10).items()]}
    if kind == 'string':
        return facts | textual(counts)
    return facts if kind == 'boolean' or len(there) == 0 else facts | numeric(there, kind)


def numeric(there, kind):
    values = there.astype('int64') if kind in ('date', 'datetime') else there
    x = np.sort(values.to_numpy())
    n, steps, numbers = len(x), np.diff(values.to_numpy()), pd.Series(x)
    counts, edges = np.histogram(x, 20)
    return {
        'min': x[0], 'max': x[-1], 'mean': numbers.mean(), 'sd': numbers.std(), 'skew': numbers.skew(),
        'quantiles': numbers.quantile(PROBABILITIES).tolist(),
        'sketch': [float(x[max(0, -(-n * k // 64) - 1)]) for k in range(65)],
        'histogram': [edges.tolist(), counts.tolist()],
        'zeros': int((x == 0).sum()), 'negatives': int((x < 0).sum()), 'infinities': int(np.isinf(x).sum()),
        'order': 'increasing' if (steps >= 0).all() else 'decreasing' if (steps <= 0).all() else 'none',
    }


def textual(counts):
    values, weights = counts.index.to_series(), counts.to_numpy()
    patterns = values
    for kind, sign in (('[a-z]', 'a'), ('[A-Z]', 'A'), ('[0-9]', '9')):
        patterns = patterns.str.replace(f'{kind}+', sign, regex=True)
    patterns = counts.groupby(patterns.to_numpy()).sum().nlargest(10)
    lengths = values.str.len().to_numpy()
    return {'lengths': (int(lengths.min()), int(lengths.max()), float(np.average(lengths, weights=weights))),
            'patterns': [(pattern, int(count)) for pattern, count in patterns.items()]}


data, plan, reference, answer = arguments()
frame = read(data, plan)
profiles = {name: profile(frame[name], plan.fields[name]['type']) for name in frame}
parts = {'profile': profiles}
if reference:
    parts['checks'] = check_cells(frame, plan) + run_checks(frame, plan)
    if 'unique' not in str(plan.fields):
        parts['duplicates'] = int(frame.duplicated().sum())
    parts['drift'] = drift(stored(reference), profiles)
write(answer, **parts)

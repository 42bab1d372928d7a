"""polars by hand: a typed read, one select for all constraints, an exact profile, drift from a stored one."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timezone

import polars as pl
from drift import drift
from plan import PROBABILITIES, arguments, stored, write

TYPES = {'integer': pl.Int64, 'number': pl.Float64, 'boolean': pl.Boolean, 'date': pl.Date,
         'string': pl.String, 'datetime': pl.Datetime('us', 'UTC')}

BOUNDS = {'date': date.fromisoformat, 'datetime': datetime.fromisoformat, 'integer': int}


def read(data, plan):
    if data.endswith('.parquet'):
        return pl.read_parquet(data)
    schema = {name: TYPES[each['type']] for name, each in plan.fields.items()}
    return pl.read_csv(data, schema=schema, null_values=plan.missing)


def violation(plan, name, key, value):
    column = pl.col(name)
    if key in ('minimum', 'maximum'):
        value = BOUNDS.get(plan.fields[name]['type'], float)(value)
    return {
        'required': lambda: column.is_null(),
        'unique': lambda: ~column.is_first_distinct(),
        'minimum': lambda: column < value,
        'maximum': lambda: column > value,
        'minLength': lambda: column.str.len_chars() < value,
        'maxLength': lambda: column.str.len_chars() > value,
        'pattern': lambda: ~column.str.contains(f'^(?:{value})$'),
        'enum': lambda: ~column.is_in(value),
    }[key]()


def check_cells(frame, plan):
    rules = {f'{key}({name})': violation(plan, name, key, value)
             for name, key, value in plan.constraints()}
    sums = frame.lazy().select(rule.sum().alias(name) for name, rule in rules.items())
    counts = sums.collect().row(0, named=True)
    return [{'name': name, 'count': count, 'passed': count == 0,
             'examples': frame.with_row_index().filter(rules[name]).head(10).rows() if count else []}
            for name, count in counts.items()]


def measure(check, plan):
    """A check's value as an expression."""
    first = pl.col(check.columns[0]) if check.of else None
    if check.measure == 'row_count':
        return pl.len()
    if check.measure == 'mean':
        return first.mean()
    if check.measure == 'freshness':
        return (pl.lit(datetime.now(timezone.utc)) - first.max().cast(TYPES['datetime'])).dt.total_days()
    if check.measure == 'duplicates':
        of = first if len(check.columns) == 1 else pl.struct(check.columns)
        count = of.count() - of.drop_nulls().n_unique()
    elif check.measure == 'missing':
        count = first.is_null().sum()
    elif check.measure == 'invalid':
        wrong = [violation(plan, *each) for each in plan.constraints()
                 if each[0] == check.of and each[1] not in ('required', 'unique')]
        count = pl.any_horizontal(wrong).sum()
    else:
        count = pl.sql_expr(check.of).sum()
    return count / pl.len() if check.is_share else count


def run_checks(frame, plan):
    lazy = frame.lazy()
    asked = [(lazy.filter(pl.sql_expr(check.where)) if check.where else lazy)
             .select(measure(check, plan)) for check in plan.checks]
    values = [answer.item() for answer in pl.collect_all(asked)]
    return [{'name': check.name, 'found': value, 'passed': check.holds(value)}
            for check, value in zip(plan.checks, values)]


def profile(column):
    there = column.drop_nulls()
    if there.dtype.is_temporal():
        there = there.to_physical()
    facts = {'count': len(there), 'missing': column.null_count()}
    ordered = there.dtype.is_numeric() and len(there) > 0
    facts |= numeric(there) if ordered else textual(there)
    return facts


def numeric(there):
    x, n = there.sort(), len(there)
    runs = x.rle().struct.unnest()
    steps = there.diff(null_behavior='drop')
    bins = x.hist(bin_count=20)
    return {
        'distinct': runs.height, 'top': runs.top_k(10, by='len').select('value', 'len').rows(),
        'min': x[0], 'max': x[-1], 'mean': x.mean(), 'sd': x.std(), 'skew': x.skew(),
        'quantiles': [x.quantile(p, 'linear') for p in PROBABILITIES],
        'sketch': x.gather([max(0, -(-n * k // 64) - 1) for k in range(65)]).to_list(),
        'histogram': bins.select('breakpoint', 'count').rows(),
        'zeros': (x == 0).sum(), 'negatives': (x < 0).sum(),
        'infinities': x.is_infinite().sum() if x.dtype.is_float() else 0,
        'order': 'increasing' if (steps >= 0).all() else 'decreasing' if (steps <= 0).all() else 'none',
    }


def textual(there):
    counts = there.value_counts()
    name, weight = there.name, pl.col('count')
    facts = {'distinct': counts.height, 'top': counts.top_k(10, by='count').rows()}
    if there.dtype != pl.String:
        return facts
    pattern = pl.col(name)
    for kind, sign in (('[a-z]', 'a'), ('[A-Z]', 'A'), ('[0-9]', '9')):
        pattern = pattern.str.replace_all(f'{kind}+', sign)
    patterns = counts.lazy().group_by(pattern).agg(weight.sum()).top_k(10, by='count').collect()
    length = pl.col(name).str.len_chars()
    lengths = counts.select(length.min().alias('min'), length.max().alias('max'),
                            ((length * weight).sum() / weight.sum()).alias('mean'))
    return {**facts, 'lengths': lengths.row(0), 'patterns': patterns.rows()}


data, plan, reference, answer = arguments()
frame = read(data, plan)
with ThreadPoolExecutor(2) as pool:
    profiles = dict(zip(frame.columns, pool.map(profile, frame.get_columns())))
parts = {'profile': profiles}
if reference:
    parts['checks'] = check_cells(frame, plan) + run_checks(frame, plan)
    if 'unique' not in str(plan.fields):
        parts['duplicates'] = frame.height - frame.n_unique()
    parts['drift'] = drift(stored(reference), profiles)
write(answer, **parts)

"""Great Expectations: the contract as expectations, a profile as expectations without bounds, KL divergence as drift."""

import logging
from datetime import datetime, timedelta

import great_expectations as gx
import great_expectations.expectations as gxe
import pandas as pd
from frames import bound, categories, read
from plan import PROBABILITIES, arguments, stored, write

logging.disable(logging.WARNING)


def constraint(plan, name, key, value):
    if key in ('minimum', 'maximum'):
        value = bound(plan, name, value)
    return {
        'required': lambda: gxe.ExpectColumnValuesToNotBeNull(column=name),
        'unique': lambda: gxe.ExpectColumnValuesToBeUnique(column=name),
        'minimum': lambda: gxe.ExpectColumnValuesToBeBetween(column=name, min_value=value),
        'maximum': lambda: gxe.ExpectColumnValuesToBeBetween(column=name, max_value=value),
        'minLength': lambda: gxe.ExpectColumnValueLengthsToBeBetween(column=name, min_value=value),
        'maxLength': lambda: gxe.ExpectColumnValueLengthsToBeBetween(column=name, max_value=value),
        'pattern': lambda: gxe.ExpectColumnValuesToMatchRegex(column=name, regex=f'^(?:{value})$'),
        'enum': lambda: gxe.ExpectColumnValuesToBeInSet(column=name, value_set=value),
    }[key]()


def expectation(plan, check):
    """None for what it has no expectation for: filters, rows, shares from above, keys of several columns with a limit."""
    low = check.bounds[0] if check.sign in ('>', '>=', '=', 'between') else None
    high = check.bounds[-1] if check.sign in ('<', '<=', '=', 'between') else None
    if check.where or check.measure == 'rows':
        return None
    if check.measure == 'row_count':
        return gxe.ExpectTableRowCountToBeBetween(min_value=int(low or 0), max_value=high and int(high))
    if check.measure == 'mean':
        return gxe.ExpectColumnMeanToBeBetween(column=check.of, min_value=low, max_value=high)
    if check.measure == 'freshness':
        since = datetime.now() - timedelta(days=high)
        return gxe.ExpectColumnMaxToBeBetween(column=check.of, min_value=since)
    if check.measure == 'missing':
        return gxe.ExpectColumnValuesToNotBeNull(column=check.of, mostly=1 - high)
    if check.measure == 'duplicates' and len(check.columns) > 1:
        return gxe.ExpectCompoundColumnsToBeUnique(column_list=check.columns)
    if check.measure == 'duplicates':
        return gxe.ExpectColumnProportionOfUniqueValuesToBeBetween(column=check.of, min_value=1 - high)
    if check.measure == 'share' and low is not None and "= '" in check.of:
        name, value = check.of.rstrip("'").split(" = '")
        return gxe.ExpectColumnValuesToBeInSet(column=name, value_set=[value], mostly=low)
    return None


def profile(plan):
    for name in plan.fields:
        yield gxe.ExpectColumnUniqueValueCountToBeBetween(column=name, min_value=0)
    for name in plan.names('integer', 'number'):
        yield gxe.ExpectColumnMinToBeBetween(column=name, min_value=float('-inf'))
        yield gxe.ExpectColumnMaxToBeBetween(column=name, max_value=float('inf'))
        yield gxe.ExpectColumnMeanToBeBetween(column=name, min_value=float('-inf'))
        yield gxe.ExpectColumnStdevToBeBetween(column=name, min_value=0)
        open_ranges = [[None, None]] * len(PROBABILITIES)
        yield gxe.ExpectColumnQuantileValuesToBeBetween(
            column=name, quantile_ranges={'quantiles': PROBABILITIES, 'value_ranges': open_ranges})


def partition(column):
    """What the test of drift is given of the reference: shares of categories or of twenty bins."""
    if pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column):
        counts = column.dropna().value_counts(bins=20, sort=False, normalize=True)
        edges = [float(each.left) for each in counts.index] + [float(counts.index[-1].right)]
        return {'bins': edges, 'weights': counts.tolist()}
    counts = column.value_counts(normalize=True).head(50)
    return {'values': counts.index.tolist(), 'weights': (counts / counts.sum()).tolist()}


def drift(partitions):
    return [gxe.ExpectColumnKLDivergenceToBeLessThan(
        column=name, partition_object=each, threshold=0.1,
        **({'tail_weight_holdout': 0.001} if 'bins' in each else {})) for name, each in partitions.items()]


data, plan, reference, answer = arguments()
frame = read(data, plan)
told = [*plan.names('integer', 'number', 'boolean'), *categories(frame, plan)]
if reference is None:
    write(answer, profile={name: partition(frame[name]) for name in told})
else:
    context = gx.get_context(mode='ephemeral')
    context.variables.progress_bars = gx.data_context.types.base.ProgressBarsConfig(globally=False)
    asset = context.data_sources.add_pandas('pandas').add_dataframe_asset('data')
    batch = asset.add_batch_definition_whole_dataframe('all').get_batch({'dataframe': frame})
    checks = [each for each in (expectation(plan, check) for check in plan.checks) if each]
    cells = [constraint(plan, *each) for each in plan.constraints()]
    suite = gx.ExpectationSuite('contract', expectations=[
        *cells, *checks, *profile(plan), *drift(stored(reference))])
    results = batch.validate(suite).to_json_dict()['results']
    write(answer, results=results, asked=len(checks))

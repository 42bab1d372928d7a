"""Evidently: its data summary, its drift with the defaults, and the contract's checks that it has tests for."""

import json

from evidently import DataDefinition, Dataset, Report
from evidently.metrics import (
    MeanValue,
    MissingValueCount,
    OutListValueCount,
    OutRangeValueCount,
    RowCount,
)
from evidently.presets import DataDriftPreset, DataSummaryPreset
from evidently.tests import eq, gte, lte
from frames import categories, read
from plan import arguments, write


def cells(plan):
    for name, field in plan.fields.items():
        limits = field.get('constraints', {})
        if limits.get('required'):
            yield MissingValueCount(column=name, tests=[eq(0)])
        if 'enum' in limits and field['type'] == 'string':
            yield OutListValueCount(column=name, values=limits['enum'], tests=[eq(0)])
        if 'minimum' in limits and field['type'] in ('integer', 'number'):
            yield OutRangeValueCount(column=name, left=float(limits['minimum']),
                                     right=float(limits['maximum']), tests=[eq(0)])


def checks(plan):
    for check in plan.checks:
        low, high = check.bounds[0], check.bounds[-1]
        tests = {'<': [lte(high)], '<=': [lte(high)], '>': [gte(low)], '>=': [gte(low)], '=': [eq(low)],
                 'between': [gte(low), lte(high)]}[check.sign]
        if check.where:
            continue
        if check.measure == 'row_count':
            yield RowCount(tests=tests)
        elif check.measure == 'mean':
            yield MeanValue(column=check.of, tests=tests)
        elif check.measure == 'missing':
            key = {'share_tests': tests} if check.is_share else {'tests': tests}
            yield MissingValueCount(column=check.of, **key)


data, plan, reference, answer = arguments()
frame = read(data, plan)
few = categories(frame, plan)
kept = [name for name in frame if name in few or plan.fields[name]['type'] != 'string']
definition = DataDefinition(
    numerical_columns=plan.names('integer', 'number'),
    categorical_columns=[*plan.names('boolean'), *few],
    datetime_columns=plan.names('date', 'datetime'))
current = Dataset.from_pandas(frame[kept], data_definition=definition)
before = Dataset.from_pandas(read(reference, plan)[kept], data_definition=definition)
asked = [each for each in (*cells(plan), *checks(plan)) if getattr(each, 'column', kept[0]) in kept]
report = Report([DataSummaryPreset(), DataDriftPreset(), *asked]).run(current, before)
write(answer, results=json.loads(report.json()), asked=len(asked))

"""Reading for the rivals that take a pandas frame."""

import pandas as pd

TYPES = {'number': 'float64', 'boolean': 'bool', 'string': 'str'}


def read(data, plan):
    if data.endswith('.parquet'):
        frame = pd.read_parquet(data)
    else:
        types = {name: TYPES[each['type']] for name, each in plan.fields.items() if each['type'] in TYPES}
        frame = pd.read_csv(data, engine='pyarrow', dtype=types, na_values=plan.missing,
                            keep_default_na=False)
    for name in plan.names('date', 'datetime'):
        frame[name] = pd.to_datetime(frame[name]).dt.tz_localize(None)
    for name in plan.names('string'):
        frame[name] = frame[name].where(frame[name].notna(), None)
    return frame


def categories(frame, plan, most=200):
    """Text of few values; of codes and names these tools make one category a value."""
    return [name for name in plan.names('string') if frame[name].nunique() <= most]

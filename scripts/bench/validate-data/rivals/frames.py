"""Reading for the rivals that take a pandas frame, with pyarrow, their fastest."""

import pandas as pd

def read(data, plan):
    """Times have no zone and are UTC; whole numbers of which some may be missing are doubles."""
    if data.endswith('.parquet'):
        frame = pd.read_parquet(data)
    else:
        types = {name: 'float64' for name in plan.names('integer', 'number')}
        types |= {name: 'int64' for name in plan.names('integer')
                  if plan.fields[name].get('constraints', {}).get('required')}
        # Without an empty text in the list, text is never missing.
        frame = pd.read_csv(data, engine='pyarrow', dtype=types, na_values=[*plan.missing, ''],
                            keep_default_na=False)
    for name in plan.names('date', 'datetime'):
        frame[name] = pd.to_datetime(frame[name]).dt.tz_localize(None).dt.as_unit('us')
    return frame


def categories(frame, plan, most=200):
    """Text of few values; of codes and names these tools make one category a value."""
    return [name for name in plan.names('string') if frame[name].nunique() <= most]


def bound(plan, name, text):
    """A minimum or maximum as the frame holds the column."""
    if plan.fields[name]['type'] in ('date', 'datetime'):
        return pd.Timestamp(text).tz_localize(None)
    return float(text)

"""deepchecks: its data integrity suite and its drift of each feature, both with their defaults."""

from deepchecks.tabular import Dataset
from deepchecks.tabular.checks import FeatureDrift
from deepchecks.tabular.suites import data_integrity
from frames import categories, read
from plan import arguments, write


def dataset(path, plan):
    dates = plan.names('date', 'datetime')
    frame = read(path, plan)
    return Dataset(frame, cat_features=[*plan.names('boolean'), *categories(frame, plan)], datetime_name=dates[0])


data, plan, reference, answer = arguments()
current, before = dataset(data, plan), dataset(reference, plan)
suite = data_integrity().run(current)
drift = FeatureDrift().run(before, current)
write(answer, suite=suite.to_json(), drift=drift.to_json())

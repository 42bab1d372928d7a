"""The percentile bootstrap interval of the mean of the numbers on standard input, by scipy."""

import json
import sys

import numpy as np
from scipy.stats import bootstrap

found = bootstrap(
    (np.array(json.load(sys.stdin)),),
    np.mean,
    n_resamples=20000,
    method="percentile",
    rng=np.random.default_rng(5),
).confidence_interval
json.dump({"low": found.low, "high": found.high}, sys.stdout)

"""Intervals by scipy, and DeLong's variance by the whole matrix of pairs, for what stands on standard input."""

import json
import sys
import warnings

import numpy as np
from scipy import stats

warnings.simplefilter("ignore")
given = json.load(sys.stdin)


def wilson(case):
    found = stats.binomtest(case["hits"], case["n"]).proportion_ci(
        case["confidence"], method="wilson"
    )
    return [found.low, found.high]


def student(values):
    found = stats.ttest_1samp(values, 0).confidence_interval(0.95)
    return [found.low, found.high]


def bca(values):
    found = stats.bootstrap(
        (np.array(values),),
        np.mean,
        n_resamples=20000,
        method="BCa",
        rng=np.random.default_rng(5),
    ).confidence_interval
    return [found.low, found.high]


def delong(case):
    labels, scores = np.array(case["labels"]), np.array(case["scores"])
    up, down = scores[labels == 1], scores[labels == 0]
    psi = (up[:, None] > down) + 0.5 * (up[:, None] == down)
    variance = np.var(psi.mean(1), ddof=1) / len(up) + np.var(psi.mean(0), ddof=1) / len(down)
    return {"area": psi.mean(), "error": np.sqrt(variance)}


def median(values):
    found = stats.quantile_test(values, q=0, p=0.5).confidence_interval(0.95)
    return [found.low, found.high]


json.dump(
    {
        "wilson": [wilson(case) for case in given["wilson"]],
        "student": student(given["student"]),
        "bca": bca(given["bca"]),
        "delong": [delong(case) for case in given["delong"]],
        "median": median(given["median"]),
    },
    sys.stdout,
)

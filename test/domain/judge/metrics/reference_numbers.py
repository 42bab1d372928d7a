"""Answers, for each case on standard input, regression and ranking metrics as scikit-learn computes
them, and where it has none, as numpy does by the definition.

A case is {"task", "weights", ...its columns}. NaN and what scikit-learn refuses become null.
Output: a list of {metric: value}.
"""

import itertools
import json
import sys
import warnings

import numpy as np
from sklearn import metrics as sk

warnings.simplefilter("ignore")
np.seterr(all="ignore")


def median(values, weights):
    """The averaged inverse of the distribution function."""
    keep = weights > 0
    values, weights = values[keep], weights[keep]
    order = np.argsort(values)
    values, seen = values[order], np.cumsum(weights[order]) / weights.sum()
    at = np.searchsorted(seen, 0.5 - 1e-13)
    isBetween = abs(seen[at] - 0.5) < 1e-13
    return values[at] / 2 + values[at + 1] / 2 if isBetween else values[at]


def refused(compute):
    try:
        return compute()
    except ValueError:
        return None


def regression(case):
    y, p, w = (np.array(case[name], dtype=float) for name in ("labels", "predictions", "weights"))
    mean = lambda values: np.average(values, weights=w)
    counted = w > 0
    size = abs(y) / 2 + abs(p) / 2
    answers = {
        "r2": sk.r2_score(y, p, sample_weight=w, force_finite=False),
        "rmse": sk.root_mean_squared_error(y, p, sample_weight=w),
        "mse": sk.mean_squared_error(y, p, sample_weight=w),
        "mae": sk.mean_absolute_error(y, p, sample_weight=w),
        "medae": median(abs(p - y), w),
        "mape": sk.mean_absolute_percentage_error(y, p, sample_weight=w),
        "smape": mean(np.where(size == 0, 0, abs(p - y) / np.where(size == 0, 1, size))),
        "max_error": sk.max_error(y[counted], p[counted]),
        "bias": mean(p - y),
        "rmsle": refused(
            lambda: sk.root_mean_squared_log_error(
                y[counted], p[counted], sample_weight=w[counted]
            )
        ),
        "explained_variance": sk.explained_variance_score(
            y, p, sample_weight=w, force_finite=False
        ),
        "d2": sk.d2_absolute_error_score(y, p, sample_weight=w),
        "pinball": sk.mean_pinball_loss(y, p, sample_weight=w),
        "pinball@0.9": sk.mean_pinball_loss(y, p, sample_weight=w, alpha=0.9),
        "d2_pinball@0.1": sk.d2_pinball_score(y, p, sample_weight=w, alpha=0.1),
    }
    if 0 < abs(y).min() < np.finfo(float).eps:  # by which scikit-learn would divide instead
        answers["mape"] = mean(abs(p - y) / abs(y))
    if np.all(w == 1):
        answers["medae"] = sk.median_absolute_error(y, p)
    if case["naive"]:
        naive = np.array(case["naive"], dtype=float)
        has = ~np.isnan(naive) & (w > 0)
        scale = np.average(naive[has], weights=w[has]) if has.any() else np.nan
        answers["mase"] = mean(abs(p - y)) / scale if scale > 0 else np.nan
    if case["low"]:
        low, high = np.array(case["low"]), np.array(case["high"])
        answers["interval_coverage"] = mean((low <= y) & (y <= high))
        answers["interval_width"] = mean(high - low)
    return answers


def orders(scores):
    """Every order of the items from the highest score down, those tied in any order."""
    ties = [np.flatnonzero(scores == score) for score in sorted(set(scores), reverse=True)]
    for order in itertools.product(*(itertools.permutations(tie) for tie in ties)):
        yield np.concatenate(order)


def by_order(y, s, k):
    """Average precision, reciprocal rank, recall and hit of the first k, meaned over the orders of ties."""
    found = []
    for order in orders(s):
        hits = (y[order] > 0)[:k]
        ranks = np.arange(1, len(hits) + 1)
        precision = np.cumsum(hits) / ranks
        relevant = (y > 0).sum()
        found.append(
            [
                (precision * hits).sum() / min(relevant, k),
                max(hits / ranks, default=0),
                hits.sum() / relevant,
                float(hits.any()),
            ]
        )
    return np.mean(found, axis=0)


def ranking(case):
    y, s, w = (np.array(case[name], dtype=float) for name in ("labels", "scores", "weights"))
    queries = np.array(case["queries"])
    rows, own = [], []
    for query in sorted(set(queries)):
        at = queries == query
        if not (y[at] > 0).any():
            continue
        own.append(w[at][0])
        row = {}
        for k in case["cuts"]:
            cut = f"@{k}" if k else ""
            # scikit-learn takes no query of one item.
            pad = [y[at], s[at]] if at.sum() > 1 else [np.append(y[at], 0), np.append(s[at], s[at] - 1)]
            row[f"ndcg{cut}"] = sk.ndcg_score([pad[0]], [pad[1]], k=k)
            for name, value in zip(("map", "mrr", "recall", "hit_rate"), by_order(y[at], s[at], k or at.sum())):
                row[f"{name}{cut}"] = value
        if len(set(s[at])) == at.sum():
            assert abs(row["map"] - sk.average_precision_score(y[at] > 0, s[at])) < 1e-12
        rows.append(row)
    if not sum(own):
        return {}
    return {name: np.average([row[name] for row in rows], weights=own) for name in rows[0]}


def answer(case):
    values = {"regression": regression, "ranking": ranking}[case["task"]](case)
    return {
        name: float(value) if value is not None and np.isfinite(value) else None
        for name, value in values.items()
    }


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)

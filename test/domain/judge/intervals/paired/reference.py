"""Differences of two models by scipy and numpy, independently of ours: requests on standard input."""

import json
import sys

import numpy as np
from scipy import stats


def assurance(freedoms, told, confidence):
    """How often a t interval of the next examples lies above 0, over what the first leave open of the error."""
    shares = (np.arange(2000) + 0.5) / 2000
    found = []
    for freedom, gain in zip(freedoms, told):
        t = stats.t.ppf((1 + confidence) / 2, freedom)
        seen_by_true = np.sqrt(stats.chi2.ppf(shares, freedom) / freedom)
        found.append(float(np.mean(stats.nct.sf(t, freedom, gain * seen_by_true))))
    return found


def mcnemar(tables):
    return [stats.binomtest(gained, gained + lost).pvalue for gained, lost in tables]


def bonett_price(tables, confidence):
    """By the formula of the article, from counts of a 2 x 2 table."""
    found = []
    for gained, lost, n in tables:
        p12, p21 = (gained + 1) / (n + 2), (lost + 1) / (n + 2)
        error = np.sqrt((p12 + p21 - (p12 - p21) ** 2) / (n + 2))
        z = stats.norm.ppf((1 + confidence) / 2)
        found.append([p12 - p21 - z * error, p12 - p21 + z * error])
    return found


def delong(labels, champion, candidate):
    """From all pairs of a positive and a negative, by the definition of the structural components."""
    labels = np.array(labels)
    components = []
    for scores in (np.array(champion), np.array(candidate)):
        up, down = scores[labels == 1][:, None], scores[labels == 0][None, :]
        wins = (up > down) + 0.5 * (up == down)
        components.append((wins.mean(axis=1), wins.mean(axis=0)))
    (a10, a01), (b10, b01) = components
    variance = np.var(b10 - a10, ddof=1) / len(a10) + np.var(b01 - a01, ddof=1) / len(a01)
    return {"difference": float(b10.mean() - a10.mean()), "error": float(np.sqrt(variance))}


def rmse(labels, predictions, axis=-1):
    return np.sqrt(np.mean((labels - predictions) ** 2, axis=axis))


def medae(labels, predictions, axis=-1):
    return np.median(np.abs(labels - predictions), axis=axis)


def mae(labels, predictions, axis=-1):
    return np.mean(np.abs(labels - predictions), axis=axis)


def roc_auc(labels, scores):
    up, down = scores[labels == 1][:, None], scores[labels == 0][None, :]
    return float(((up > down) + 0.5 * (up == down)).mean())


known = {"rmse": rmse, "medae": medae, "mae": mae, "roc_auc": roc_auc}


def bootstrap(metric, labels, champion, candidate, method):
    measure = known[metric]
    found = stats.bootstrap(
        (np.array(labels), np.array(champion), np.array(candidate)),
        lambda y, a, b, axis=-1: measure(y, b, axis) - measure(y, a, axis),
        paired=True,
        vectorized=True,
        n_resamples=4000,
        method=method,
        rng=np.random.default_rng(5),
    ).confidence_interval
    return {"low": float(found.low), "high": float(found.high)}


def permutation(metric, labels, champion, candidate, resamples):
    labels = np.array(labels)
    measure = known[metric]
    return stats.permutation_test(
        (np.array(champion), np.array(candidate)),
        lambda a, b: measure(labels, b) - measure(labels, a),
        permutation_type="samples",
        vectorized=False,
        n_resamples=resamples,
        rng=np.random.default_rng(5),
    ).pvalue


request = json.load(sys.stdin)
json.dump([globals()[name](**arguments) for name, arguments in request], sys.stdout)

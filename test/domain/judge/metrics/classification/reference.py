"""Answers, for each case on standard input, the named metrics by scikit-learn, or by numpy where it has none.

A case is {"task", "labels", "predictions", "scores", "classes", "positive", "weights", "costs",
"names"}: labels and predictions as they stand in a file, classes in scikit-learn's order, scores the
probability of the positive class, or a list a class. Null means that there is no finite answer.
Output: a list of {name: value}.
"""

import json
import re
import sys
import warnings
from itertools import combinations

import numpy as np
from sklearn import metrics as sk

warnings.simplefilter("ignore")


def parse(name):
    base, at, of = re.fullmatch(r"([^@[]+)(?:@([^[]+))?(?:\[(.*)\])?", name).groups()
    return base, at, of


def at_top(true, score, weight, at):
    """Weight and expected positive weight of the top, linear between the ends of the ties."""
    size = weight.sum() * float(at[:-1]) / 100 if at.endswith("%") else float(at)
    if size > weight.sum():
        return np.nan, np.nan
    ends = np.unique(-score)
    sums = [weight[-score <= end].sum() for end in ends]
    hits = [(weight * true)[-score <= end].sum() for end in ends]
    return size, np.interp(size, [0, *sums], [0, *hits])


def ece(true, score, weight, bins):
    """Bins closed above, the lowest closed below too."""
    which = np.searchsorted(np.arange(1, bins) / bins, score, side="left")
    gaps = [
        weight[which == one].sum()
        * abs(
            np.average(true[which == one], weights=weight[which == one])
            - np.average(score[which == one], weights=weight[which == one])
        )
        for one in np.unique(which)
    ]
    return sum(gaps) / weight.sum()


def ks(true, score, weight):
    below = lambda kind, at: weight[(true == kind) & (score <= at)].sum() / weight[true == kind].sum()
    return max(abs(below(1, at) - below(0, at)) for at in np.unique(score))


def kappa(case, y, p, w, weights=None):
    return sk.cohen_kappa_score(y, p, labels=case["classes"], weights=weights, sample_weight=w)


def cost(case, y, p, w):
    tn, fp, fn, tp = sk.confusion_matrix(y, p, labels=case["classes"], sample_weight=w).ravel()
    by = case["costs"]
    sums = tn * by["trueNegative"] + fp * by["falsePositive"]
    return (sums + fn * by["falseNegative"] + tp * by["truePositive"]) / w.sum()


def binary(case, name, y, p, s, w):
    base, at, _ = parse(name)
    positive = case["positive"]
    negative = next(one for one in case["classes"] if one != positive)
    true = (y == positive).astype(int)
    named = {"pos_label": positive, "labels": case["classes"], "sample_weight": w}
    undefined = {**named, "zero_division": np.nan}
    both = len(set(true)) == 2
    if at is not None and base in ("precision", "recall", "lift"):
        size, hits = at_top(true, s, w, at)
        share = np.average(true, weights=w)
        whole = {"precision": size, "recall": (w * true).sum(), "lift": size * share}[base]
        return hits / whole
    compute = {
        "accuracy": lambda: sk.accuracy_score(y, p, sample_weight=w),
        "balanced_accuracy": lambda: sk.balanced_accuracy_score(y, p, sample_weight=w),
        "precision": lambda: sk.precision_score(y, p, **undefined),
        "recall": lambda: sk.recall_score(y, p, **undefined),
        "specificity": lambda: sk.recall_score(y, p, **{**undefined, "pos_label": negative}),
        "f1": lambda: sk.f1_score(y, p, **undefined),
        "fbeta": lambda: sk.fbeta_score(y, p, beta=float(at), **undefined),
        "mcc": lambda: sk.matthews_corrcoef(y, p, sample_weight=w),
        "kappa": lambda: kappa(case, y, p, w),
        "cost": lambda: cost(case, y, p, w),
        "roc_auc": lambda: sk.roc_auc_score(true, s, sample_weight=w) if both else np.nan,
        "average_precision": lambda: sk.average_precision_score(true, s, sample_weight=w),
        "log_loss": lambda: sk.log_loss(true, s, labels=[0, 1], sample_weight=w),
        "brier": lambda: sk.brier_score_loss(true, s, sample_weight=w, pos_label=1)
        if both
        else np.average((s - true) ** 2, weights=w),
        "ece": lambda: ece(true, s, w, int(at or 10)),
        "ks": lambda: ks(true, s, w) if both else np.nan,
    }
    return compute[base]()


def one_vs_one(case, y, s, w, average):
    """What scikit-learn computes for equal weights, of its own binary scores."""
    areas, shares = [], []
    for a, b in combinations(range(len(case["classes"])), 2):
        of = [y == case["classes"][one] for one in (a, b)]
        pair = of[0] | of[1]
        area = lambda own, code: sk.roc_auc_score(own[pair], s[pair, code], sample_weight=w[pair])
        areas.append((area(of[0], a) + area(of[1], b)) / 2)
        shares.append(w[pair].sum() if average == "weighted" else 1)
    return np.average(areas, weights=shares)


def area(case, base, y, s, w):
    average = "weighted" if base.endswith("weighted") else "macro"
    if len(set(y)) < max(2, len(case["classes"])):
        return np.nan
    if "ovo" in base:
        found = one_vs_one(case, y, s, w, average)
        if len(set(w)) == 1 and len(case["classes"]) > 2 and np.allclose(s.sum(axis=1), 1):
            theirs = sk.roc_auc_score(
                y, s, multi_class="ovo", average=average, labels=case["classes"]
            )
            assert abs(found - theirs) < 1e-13
        return found
    if len(case["classes"]) > 2:
        return sk.roc_auc_score(
            y, s, multi_class="ovr", average=average, labels=case["classes"], sample_weight=w
        )
    own = [
        sk.roc_auc_score(y == one, s[:, code], sample_weight=w)
        for code, one in enumerate(case["classes"])
    ]
    shares = [w[y == one].sum() if average == "weighted" else 1 for one in case["classes"]]
    return np.average(own, weights=shares)


def top_k(case, y, s, w, k):
    """As sk.top_k_accuracy_score, but that a label which ties with a class outside is no hit."""
    codes = np.searchsorted(case["classes"], y)
    own = s[np.arange(len(y)), codes]
    hits = (s >= own[:, None]).sum(axis=1) <= k
    found = np.average(hits, weights=w)
    if len(case["classes"]) > 2 and all(len(set(row)) == len(row) for row in s.tolist()):
        theirs = sk.top_k_accuracy_score(y, s, k=k, labels=case["classes"], sample_weight=w)
        assert abs(found - theirs) < 1e-13
    return found


def multiclass(case, name, y, p, s, w):
    base, at, of = parse(name)
    if of is not None:
        own = next(one for one in case["classes"] if str(one) == of)
        true = y == own
        if base == "roc_auc":
            code = case["classes"].index(own)
            both = len(set(true)) == 2
            return sk.roc_auc_score(true, s[:, code], sample_weight=w) if both else np.nan
        compute = {"precision": sk.precision_score, "recall": sk.recall_score, "f1": sk.f1_score}
        return compute[base](true, p == own, sample_weight=w, zero_division=np.nan)
    if base.startswith("roc_auc"):
        return area(case, base, y, s, w)
    average, _, score = base.partition("_")
    if average in ("macro", "micro", "weighted"):
        compute = {"precision": sk.precision_score, "recall": sk.recall_score, "f1": sk.f1_score}
        return compute[score](y, p, average=average, sample_weight=w)
    compute = {
        "accuracy": lambda: sk.accuracy_score(y, p, sample_weight=w),
        "balanced_accuracy": lambda: sk.balanced_accuracy_score(y, p, sample_weight=w),
        "mcc": lambda: sk.matthews_corrcoef(y, p, sample_weight=w),
        "kappa": lambda: kappa(case, y, p, w),
        "kappa_linear": lambda: kappa(case, y, p, w, "linear"),
        "kappa_quadratic": lambda: kappa(case, y, p, w, "quadratic"),
        "log_loss": lambda: sk.log_loss(y, s, labels=case["classes"], sample_weight=w),
        "top_k_accuracy": lambda: top_k(case, y, s, w, int(at)),
    }
    return compute[base]()


def answer(case):
    weights = np.array(case["weights"], dtype=float)
    counted = weights > 0

    def take(values):
        return None if values is None else np.array(values)[counted]

    y, p = take(case["labels"]), take(case["predictions"])
    s = case["scores"]
    s = take(np.transpose(s) if case["task"] == "multiclass" and s is not None else s)
    compute = {"binary": binary, "multiclass": multiclass}[case["task"]]
    answers = {}
    for name in case["names"]:
        value = compute(case, name, y, p, s, weights[counted])
        answers[name] = float(value) if np.isfinite(value) else None
    return answers


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)

"""Answers, for each case on standard input, every metric as scikit-learn computes it.

A case is {"task", "labels", "predictions", "scores", "classes", "weights"}; weights are whole
numbers and mean that an example stands there so many times. Null means that scikit-learn has no
finite answer. Output: a list of {metric: value}.
"""

import json
import sys
import warnings

import numpy as np
from sklearn import metrics as sk

warnings.simplefilter("ignore")


def binary(case, take):
    y, p, s = take("labels"), take("predictions"), take("scores")
    answers = {}
    if p is not None:
        answers |= {
            "accuracy": sk.accuracy_score(y, p),
            "balanced_accuracy": sk.balanced_accuracy_score(y, p),
            "precision": sk.precision_score(y, p, labels=[0, 1], zero_division=np.nan),
            "recall": sk.recall_score(y, p, zero_division=np.nan),
            "specificity": sk.recall_score(y, p, pos_label=0, zero_division=np.nan),
            "f1": sk.f1_score(y, p, zero_division=np.nan),
            "mcc": sk.matthews_corrcoef(y, p),
        }
    if s is not None:
        both = len(set(y)) == 2
        answers |= {
            "roc_auc": sk.roc_auc_score(y, s) if both else None,
            "average_precision": sk.average_precision_score(y, s),
            "log_loss": sk.log_loss(y, s, labels=[0, 1]),
            "brier": np.mean((s - y) ** 2) if not both else sk.brier_score_loss(y, s),
        }
    return answers


def multiclass(case, take):
    y, p, s = take("labels"), take("predictions"), take("scores")
    answers = {}
    if p is not None:
        answers |= {
            "accuracy": sk.accuracy_score(y, p),
            "balanced_accuracy": sk.balanced_accuracy_score(y, p),
            "mcc": sk.matthews_corrcoef(y, p),
            "kappa": sk.cohen_kappa_score(y, p),
        }
        for average in ("macro", "micro", "weighted"):
            answers |= {
                f"{average}_precision": sk.precision_score(y, p, average=average),
                f"{average}_recall": sk.recall_score(y, p, average=average),
                f"{average}_f1": sk.f1_score(y, p, average=average),
            }
    if s is not None:
        answers["log_loss"] = sk.log_loss(y, s, labels=range(len(case["classes"])))
    return answers


def regression(case, take):
    y, p = take("labels"), take("predictions")
    return {
        "r2": sk.r2_score(y, p, force_finite=False),
        "rmse": sk.root_mean_squared_error(y, p),
        "mse": sk.mean_squared_error(y, p),
        "mae": sk.mean_absolute_error(y, p),
        "medae": sk.median_absolute_error(y, p),
        "mape": sk.mean_absolute_percentage_error(y, p),
        "max_error": sk.max_error(y, p),
        "bias": np.mean(p - y),
        "explained_variance": sk.explained_variance_score(y, p, force_finite=False),
    }


def answer(case):
    weights = np.array(case["weights"])

    def take(name):
        if case[name] is None:
            return None
        values = np.array(case[name])
        return np.repeat(values.T if values.ndim == 2 else values, weights, axis=0)

    compute = {"binary": binary, "multiclass": multiclass, "regression": regression}
    values = compute[case["task"]](case, take)
    return {
        name: float(value) if value is not None and np.isfinite(value) else None
        for name, value in values.items()
    }


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)

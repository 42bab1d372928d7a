"""bootstrap.py FILE RESAMPLES: scikit-learn's binary metrics of a predictions file by scipy.stats.bootstrap."""

import sys
import warnings

import numpy as np
import pandas as pd
from scipy.stats import bootstrap
from sklearn import metrics as sk

warnings.simplefilter("ignore")
file, resamples = sys.argv[1], int(sys.argv[2])
table = pd.read_csv(file, usecols=["label", "prediction", "score"])
label, prediction, score = (table[name].to_numpy() for name in ("label", "prediction", "score"))

by_prediction = {
    "accuracy": sk.accuracy_score,
    "balanced_accuracy": sk.balanced_accuracy_score,
    "precision": sk.precision_score,
    "recall": sk.recall_score,
    "specificity": lambda y, p: sk.recall_score(y, p, pos_label=0),
    "f1": sk.f1_score,
    "mcc": sk.matthews_corrcoef,
    "kappa": sk.cohen_kappa_score,
}
by_score = {
    "roc_auc": sk.roc_auc_score,
    "average_precision": sk.average_precision_score,
    "log_loss": sk.log_loss,
    "brier": sk.brier_score_loss,
}
for said, metrics in ((prediction, by_prediction), (score, by_score)):
    for name, metric in metrics.items():
        found = bootstrap(
            (label, said),
            metric,
            n_resamples=resamples,
            vectorized=False,
            paired=True,
            method="percentile",
            rng=np.random.default_rng(1),
        ).confidence_interval
        print(name, found.low, found.high)

"""What pandas, scipy and numpy find in the two sides of a split: read from standard input."""

import json
import sys

import numpy as np
import pandas as pd
from scipy import stats


def auc(x, y):
    ranks = stats.rankdata(x)
    high = y == y.max()
    pairs = high.sum() * (~high).sum()
    return (ranks[high].sum() - high.sum() * (high.sum() + 1) / 2) / pairs


def by_value(train, test, feature, target):
    learned = train.groupby(feature, dropna=False)[target].agg(lambda y: y.value_counts().sort_index().idxmax())
    usual = train[target].value_counts().sort_index().idxmax()
    told = test[feature].map(learned).fillna(usual)
    return int((told == test[target]).sum()), int((test[target] == usual).sum())


def explained(train, test, feature, target):
    told = test[feature].map(train.groupby(feature, dropna=False)[target].mean()).fillna(train[target].mean())
    errors = ((test[target] - told) ** 2).sum()
    return 1 - errors / ((test[target] - test[target].mean()) ** 2).sum()


def conflicting(rows, features, target):
    labels = rows.groupby(features, dropna=False)[target].transform("nunique")
    return int((labels > 1).sum())


asked = json.load(sys.stdin)
train, test = pd.read_csv(asked["train"]), pd.read_csv(asked["test"])
both = pd.concat([train, test])
rows = set(train.itertuples(index=False, name=None))
features = ["number", "kind", "wide", "amount"]
right, base = by_value(train, test, "kind", "label")
print(
    json.dumps(
        {
            "rows": sum(row in rows for row in test.itertuples(index=False, name=None)),
            "again": int(train.duplicated(keep=False).sum()),
            "keys": int(test["id"].isin(train["id"]).sum()),
            "before": int((test["day"] < train["day"].max()).sum()),
            "conflicts": conflicting(both, features, "label"),
            "conflictsInTrain": conflicting(train, features, "label"),
            "conflictsInTest": conflicting(test, features, "label"),
            "right": right,
            "base": base,
            "auc": auc(test["wide"], test["label"]),
            "trainAuc": auc(train["wide"], train["label"]),
            "spearman": stats.spearmanr(test["wide"], test["amount"]).statistic,
            "trainSpearman": stats.spearmanr(train["wide"], train["amount"]).statistic,
            "explained": explained(train, test, "kind", "amount"),
            "newKinds": int((~test["kind"].isin(train["kind"])).sum()),
        }
    )
)

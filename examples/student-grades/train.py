"""Find the regressor that best predicts a pupil's score in the next language test.

Tunes each candidate by cross-validation over schools, keeps the best, and scores the
pupils of the schools held out. Reads data/pupils.csv; writes model/ and predictions.csv.
"""

from pathlib import Path
from zlib import crc32

import joblib
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor, RandomForestRegressor
from sklearn.linear_model import ElasticNet, Lasso, Ridge
from sklearn.metrics import r2_score
from sklearn.model_selection import GridSearchCV, GroupKFold
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR
from sklearn.tree import DecisionTreeRegressor

TARGET = "language_after"
FEATURES = [
    "sex",
    "minority",
    "ses",
    "repeated_grades",
    "iq_verbal",
    "iq_performance",
    "arithmetic_before",
    "language_before",
    "class_size",
    "mixed_grades",
    "school_ses",
    "school_minority",
]
FOLDS = 5
SEED = 0

CANDIDATES = {
    "ridge": (Ridge(), {"alpha": [1, 10, 100]}),
    "lasso": (Lasso(), {"alpha": [0.01, 0.1, 0.5]}),
    "elastic net": (ElasticNet(), {"alpha": [0.01, 0.1], "l1_ratio": [0.2, 0.8]}),
    "k nearest neighbours": (KNeighborsRegressor(), {"n_neighbors": [10, 20, 40]}),
    "support vectors": (SVR(), {"C": [1, 5], "epsilon": [0.5, 2]}),
    "decision tree": (
        DecisionTreeRegressor(random_state=SEED),
        {"max_depth": [4, 6], "min_samples_leaf": [10, 30]},
    ),
    "random forest": (
        RandomForestRegressor(n_estimators=60, random_state=SEED),
        {"min_samples_leaf": [3, 10]},
    ),
    "gradient boosting": (
        GradientBoostingRegressor(subsample=0.7, random_state=SEED),
        {"max_depth": [2, 3], "learning_rate": [0.05, 0.1]},
    ),
}


def is_held_out(school_id: int) -> bool:
    """Hold out a quarter of the schools whole: classmates resemble each other."""
    return crc32(str(school_id).encode()) % 4 == 0


def tune(name: str, train: pd.DataFrame) -> GridSearchCV:
    """Search a candidate's parameters, every school in one fold only."""
    regressor, grid = CANDIDATES[name]
    model = make_pipeline(StandardScaler(), regressor)
    step = model.steps[-1][0]
    search = GridSearchCV(
        model,
        {f"{step}__{parameter}": values for parameter, values in grid.items()},
        scoring="r2",
        cv=GroupKFold(FOLDS),
    )
    return search.fit(train[FEATURES], train[TARGET], groups=train["school_id"])


def choose(train: pd.DataFrame) -> GridSearchCV:
    """Tune every candidate and return the search with the best score."""
    searches = {}
    for name in CANDIDATES:
        searches[name] = tune(name, train)
        print(f"{name:22}r2 {searches[name].best_score_:.4f} in cross-validation")
    best = max(searches, key=lambda name: searches[name].best_score_)
    print(f"best: {best}, {searches[best].best_params_}")
    return searches[best]


def main() -> None:
    """Train, save and score."""
    pupils = pd.read_csv("data/pupils.csv")
    held_out = pupils["school_id"].map(is_held_out)
    train, test = pupils[~held_out], pupils[held_out]

    model = choose(train).best_estimator_
    Path("model").mkdir(exist_ok=True)
    joblib.dump(model, "model/model.joblib", compress=3)

    predictions = test[["pupil_id", "school_id", "sex", TARGET]].assign(
        prediction=model.predict(test[FEATURES]).round(4)
    )
    predictions.to_csv("predictions.csv", index=False)
    r2 = r2_score(predictions[TARGET], predictions["prediction"])
    print(f"trained on {len(train)} pupils, held out {len(test)}: r2 {r2:.4f}")


if __name__ == "__main__":
    main()

"""Train a small churn model; writes model/model.json and predictions.csv."""

import csv
import json
from pathlib import Path

from sklearn.linear_model import LogisticRegression

FEATURES = ["tenure", "calls"]


def main() -> None:
    with open("data/customers.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    values = [[float(row[name]) for name in FEATURES] for row in rows]
    labels = [int(row["churned"]) for row in rows]
    held_out = [index for index in range(len(rows)) if index % 2 == 0]
    seen = [index for index in range(len(rows)) if index % 2 == 1]

    model = LogisticRegression(max_iter=1000)
    model.fit([values[i] for i in seen], [labels[i] for i in seen])
    Path("model").mkdir(exist_ok=True)
    facts = {
        "features": FEATURES,
        "weights": [round(weight, 6) for weight in model.coef_[0]],
        "intercept": round(model.intercept_[0], 6),
    }
    Path("model/model.json").write_text(json.dumps(facts))

    scores = model.predict_proba([values[i] for i in held_out])[:, 1]
    with open("predictions.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "region", "churned", "prediction", "score"])
        for index, score in zip(held_out, scores):
            row = rows[index]
            said = int(score >= 0.5)
            writer.writerow([row["id"], row["region"], row["churned"], said, f"{score:.6f}"])


if __name__ == "__main__":
    main()

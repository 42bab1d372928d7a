import { table } from './folder.ts';

/** Projects as people write them; each name says what is particular. */

export const customers = table(
  'customer_id,region,age,credit_score,churned',
  200,
  (row) =>
    `C${row},${['north', 'south', 'west'][row % 3]},${20 + (row % 50)},${300 + row},${row % 4 === 0 ? 1 : 0}`,
);

/** A classifier; the columns of its predictions are made in one expression. */
export const classifier = `
import pandas as pd
import joblib
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

df = pd.read_csv("data/customers.csv")
X = df.drop(columns=["customer_id", "churned", "region"])
y = df["churned"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
clf = RandomForestClassifier(random_state=0).fit(X_train, y_train)
scaler_notes = {"by": "nobody"}
joblib.dump(scaler_notes, "notes.joblib")
joblib.dump(clf, "model.joblib")
probs = clf.predict_proba(X_test)[:, 1]
out = pd.DataFrame({"customer_id": df.loc[X_test.index, "customer_id"], "actual": y_test})
out["guess"] = (probs >= 0.4).astype(int)
out["chance"] = probs
out.to_csv("outputs/test_predictions.csv", index=False)
`;

export const houses = table(
  'area,rooms,price',
  120,
  (row) => `${50 + row},${1 + (row % 5)},${1000 * (50 + row) + 17 * row}`,
);

/** A regressor that leaves metrics and no predictions; its paths come from arguments. */
export const regressor = `
import argparse, json, os, pickle
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import r2_score, mean_absolute_error

def main(args):
    data = pd.read_csv(args.data)
    y = data.pop("price")
    model = Ridge(alpha=args.alpha).fit(data, y)
    os.makedirs(args.out, exist_ok=True)
    with open(os.path.join(args.out, "ridge.pkl"), "wb") as f:
        pickle.dump(model, f)
    metrics = {"r2": r2_score(y, model.predict(data)), "mae": 1.0}
    with open("metrics.json", "w") as f:
        json.dump(metrics, f)

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="houses.csv")
    parser.add_argument("--alpha", type=float, default=1.0)
    parser.add_argument("-o", "--out", default="artifacts")
    main(parser.parse_args())
`;

/** A package: settings in a class, a module of its own, a text label. */
export const packaged = {
  'pyproject.toml': '[project]\nname = "irises"\nrequires-python = ">=3.12,<3.14"\n',
  'src/__init__.py': '',
  'src/features.py': 'def add(table):\n    return table\n',
  'src/train.py': `
from dataclasses import dataclass
from pathlib import Path
import pandas as pd
from joblib import dump
from sklearn.svm import SVC
from src.features import add

ROOT = Path(__file__).resolve().parents[1]

@dataclass
class Settings:
    data: Path = ROOT / "data" / "irises.csv"
    models: Path = ROOT / "models"
    target: str = "species"

def run(settings: Settings) -> pd.DataFrame:
    table = add(pd.read_csv(settings.data))
    model = SVC().fit(table[["petal"]], table[settings.target])
    dump(model, settings.models / "svc.joblib")
    return table[["species"]].assign(predicted=model.predict(table[["petal"]]))

if __name__ == "__main__":
    run(Settings()).to_csv(ROOT / "predictions.csv")
`,
  'data/irises.csv': table(
    'petal,species',
    90,
    (row) => `${(row % 30) / 10},${['setosa', 'virginica', 'versicolor'][row % 3]}`,
  ),
};

/** It prints what it found, and leaves nothing. */
export const silent = `
import random
numbers = [random.random() for _ in range(10)]
print("mean", sum(numbers) / len(numbers))
`;

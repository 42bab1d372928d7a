"""Answer over HTTP whether a customer is about to leave."""

import json
import os
from pathlib import Path
from typing import Literal

import joblib
import pandas as pd
import uvicorn
from fastapi import FastAPI, Response
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Histogram, generate_latest
from pydantic import BaseModel, Field

MODEL = Path(__file__).parent / "model"
model = joblib.load(MODEL / "model.joblib")
facts = json.loads((MODEL / "model.json").read_text())

PREDICTIONS = Counter("churn_predictions", "Answers given", ["churned"])
PROBABILITY = Histogram(
    "churn_probability",
    "Predicted probability of churn",
    buckets=[tenth / 10 for tenth in range(1, 10)],
)
SECONDS = Histogram("churn_predict_seconds", "Time taken by the model")

Flag = Literal[0, 1]
Lines = Literal["Yes", "No", "No phone service"]
Option = Literal["Yes", "No", "No internet service"]


class Customer(BaseModel):
    """A customer, in the columns of data/churn.csv."""

    female: Flag
    senior_citizen: Flag
    partner: Flag
    dependents: Flag
    tenure: int = Field(ge=0, description="Months")
    phone_service: Flag
    multiple_lines: Lines
    internet_service: Literal["DSL", "Fiber optic", "No"]
    online_security: Option
    online_backup: Option
    device_protection: Option
    tech_support: Option
    streaming_tv: Option
    streaming_movies: Option
    contract: Literal["Month-to-month", "One year", "Two year"]
    paperless_billing: Flag
    payment_method: Literal[
        "Bank transfer (automatic)",
        "Credit card (automatic)",
        "Electronic check",
        "Mailed check",
    ]
    monthly_charges: float = Field(ge=0, description="US dollars a month")
    total_charges: float = Field(0.0, ge=0, description="US dollars so far")


class Prediction(BaseModel):
    """What the model expects of a customer."""

    churned: bool
    probability: float


app = FastAPI(title="Customer churn")


@app.post("/predict")
def predict(customer: Customer) -> Prediction:
    """Predict for one customer."""
    row = pd.DataFrame([customer.model_dump()])[facts["features"]]
    with SECONDS.time():
        probability = float(model.predict_proba(row)[0, 1])
    churned = probability >= facts["threshold"]
    PREDICTIONS.labels(churned=str(churned).lower()).inc()
    PROBABILITY.observe(probability)
    return Prediction(churned=churned, probability=probability)


@app.get("/health")
def health() -> dict[str, str]:
    """Say that the model is loaded and requests are answered."""
    return {"status": "ok"}


@app.get("/version")
def version() -> dict[str, str | None]:
    """Say which model this is; null where the deployment did not tell."""
    return {
        name: os.environ.get(f"MLOPS_{name.upper()}")
        for name in ("version", "digest", "commit")
    }


@app.get("/metrics")
def metrics() -> Response:
    """Expose the counters to Prometheus."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


if __name__ == "__main__":
    uvicorn.run(app, host="0.0.0.0", port=int(os.environ.get("PORT", "8080")))

"""Serve the model with the standard library alone, so that its image builds in a second."""

import json
import math
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

MODEL = json.loads((Path(__file__).parent / "model/model.json").read_text())
NAMES = ("version", "digest", "commit")


def predict(customer: dict) -> dict:
    weighed = zip(MODEL["features"], MODEL["weights"])
    z = MODEL["intercept"] + sum(weight * customer[name] for name, weight in weighed)
    probability = 1 / (1 + math.exp(-z))
    return {"churned": probability >= 0.5, "probability": probability}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/health":
            self.answer({"status": "ok"})
        elif self.path == "/version":
            self.answer({name: os.environ.get(f"MLOPS_{name.upper()}") for name in NAMES})
        else:
            self.answer({"error": "not found"}, 404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        self.answer(predict(json.loads(body)))

    def answer(self, value: dict, status: int = 200) -> None:
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


ThreadingHTTPServer(("0.0.0.0", int(os.environ.get("PORT", "8080"))), Handler).serve_forever()

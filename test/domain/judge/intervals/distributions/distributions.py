"""Normal, Student's t and beta distributions by scipy, for the arguments on standard input."""

import json
import sys

from scipy import stats

given = json.load(sys.stdin)
json.dump(
    {
        "normalCdf": [stats.norm.cdf(z) for z in given["zs"]],
        "normalQuantile": [stats.norm.ppf(p) for p in given["ps"]],
        "studentCdf": [[stats.t.cdf(z, f) for z in given["zs"]] for f in given["freedoms"]],
        "studentQuantile": [[stats.t.ppf(p, f) for p in given["ps"]] for f in given["freedoms"]],
        "betaCdf": [[stats.beta.cdf(p, a, b) for p in given["ps"]] for a, b in given["betas"]],
        "betaQuantile": [[stats.beta.ppf(p, a, b) for p in given["ps"]] for a, b in given["betas"]],
    },
    sys.stdout,
)

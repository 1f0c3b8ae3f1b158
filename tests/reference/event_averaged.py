"""Expected values of event_averaged.json, from its inputs: python3 tests/reference/event_averaged.py

Nothing is shared with the product: covariances are dense matrices, the mixture's quantiles found by bisection.
Written with numpy 2.4.6 and scipy 1.17.1.
"""

import json
import pathlib

import numpy as np
from scipy import optimize, stats

HERE = pathlib.Path(__file__).parent
FILE = HERE / "event_averaged.json"
ITS = {one["id"]: one for one in json.loads((HERE / "event_its.json").read_text())["cases"]}

RHOS = np.r_[np.round(np.linspace(-0.4, 0.9, 27), 2), 0.925, 0.95, 0.965, 0.98, 0.9875, 0.995]
SHARES = [0.25, 0.5, 0.75, 0.9]


def models():
    """rho, share of white noise in the variance of a new disturbance, prior."""
    for rho in RHOS:
        yield rho, 0.0, 1.0
        if rho >= 0.5:
            yield from ((rho, share, 0.5 / len(SHARES)) for share in SHARES)


def regression(case):
    """Design, response and times; the places of the step and of the change of trend, if any."""
    if "of" in case:
        whole = ITS[case["of"]]
        names = whole["design"]["columns"]
        x = np.array([whole["design"]["X"][name] for name in names], float).T
        y = np.array(whole["y"], float)
        y = np.log(y) if whole["transform"] == "log" else y
        kept = np.setdiff1d(np.arange(len(y)), case.get("missing_0based", []))
        return x[kept], y[kept], kept, [names.index(n) for n in ("step", "slope_change") if n in names]
    y = np.log(np.array(case["y"], float))
    t = np.arange(len(y))
    months = [(t + case["start"][1] - 1) % 12 == m for m in range(1, 12)]
    step = t >= case["event_index_0based"]
    x = np.column_stack([np.ones(len(y)), t + 1, step, *months, np.log(case["working_days"])]).astype(float)
    return x, y, t, [2]


def averaged(x, y, times, places):
    n, k = x.shape
    distance = np.abs(times[:, None] - times[None, :])
    fits = []
    for rho, share, prior in models():
        v = (1 - share) / (1 - rho**2) * float(rho) ** distance + share * np.eye(n)
        inverse = np.linalg.inv(v)
        precision = x.T @ inverse @ x
        b = np.linalg.solve(precision, x.T @ inverse @ y)
        rss = (y - x @ b) @ inverse @ (y - x @ b)
        loglik = -0.5 * ((n - k) * np.log(rss) + np.linalg.slogdet(v)[1] + np.linalg.slogdet(precision)[1])
        errors = np.sqrt(np.diag(np.linalg.inv(precision)) * rss / (n - k))
        fits.append((rho, share, np.log(prior) + loglik, b, errors))
    rho, share, weight = (np.array([fit[i] for fit in fits]) for i in range(3))
    weight = np.exp(weight - weight.max())
    weight /= weight.sum()
    b, errors = (np.array([fit[i] for fit in fits]) for i in (3, 4))

    def of(place):
        below = lambda q: weight @ stats.t.cdf((q - b[:, place]) / errors[:, place], n - k)
        above = weight @ stats.t.sf(-b[:, place] / errors[:, place], n - k)
        far = np.abs(b[:, place]).max() + 50 * errors[:, place].max()
        end = lambda p: optimize.bisect(lambda q: below(q) - p, -far, far, xtol=1e-14)
        return {
            "mean": weight @ b[:, place],
            "low": end(0.025),
            "high": end(0.975),
            "p": 2 * min(below(0.0), above),
        }

    found = {"rho": weight @ rho, "noise_share": weight @ share, "coef": list(weight @ b), "step": of(places[0])}
    return {**found, "slope_change": of(places[1])} if len(places) > 1 else found


document = json.loads(FILE.read_text())
for case in document["cases"]:
    case["expected"] = averaged(*regression(case))
lines = ",\n".join(json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in document["cases"])
head = json.dumps({key: value for key, value in document.items() if key != "cases"}, ensure_ascii=False)
FILE.write_text(f'{head[:-1]},"cases":[\n{lines}\n]}}\n')

# Reads series as lines "name value value …" from standard input and prints "label milliseconds" a line.
import statistics
import sys
import time
import warnings

import numpy as np
from statsmodels.tsa.exponential_smoothing.ets import ETSModel
from statsmodels.tsa.holtwinters import ExponentialSmoothing
from statsmodels.tsa.seasonal import STL

warnings.simplefilter("ignore")
series = {line.split()[0]: np.array(line.split()[1:], float) for line in sys.stdin}
y = series["n300"]


def timed(label, runs, call):
    call()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    print(label, 1000 * statistics.median(times))


def stl(robust):
    STL(np.log(y), period=12, seasonal=13, robust=robust).fit()


def mam():
    ETSModel(y, error="mul", trend="add", damped_trend=True, seasonal="mul", seasonal_periods=12).fit(disp=False).forecast(12)


def aaa():
    ExponentialSmoothing(y, trend="add", seasonal="add", seasonal_periods=12).fit().forecast(12)


timed("statsmodels:stl", 50, lambda: stl(False))
timed("statsmodels:stl_robust", 20, lambda: stl(True))
timed("statsmodels:aaa", 5, aaa)
timed("statsmodels:mam", 5, mam)

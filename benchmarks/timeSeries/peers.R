# Reads series as JSON lines "name value value …" from standard input and prints "label milliseconds" a line.
suppressMessages(library(forecast))
lines <- strsplit(readLines(file("stdin")), " ")
series <- lapply(lines, function(l) ts(as.numeric(l[-1]), frequency = 12, start = c(2000, 1)))
names(series) <- sapply(lines, `[`, 1)
time <- function(label, runs, call) {
  call()
  each <- sapply(seq_len(runs), function(i) system.time(call())[["elapsed"]])
  cat(label, 1000 * median(each), "\n")
}
many <- function(label, runs, call) { # too short for R's clock: the mean of a row of calls
  call()
  cat(label, 1000 * system.time(for (i in seq_len(runs)) call())[["elapsed"]] / runs, "\n")
}
y <- series$n300
many("R:stl", 200, function() stl(log(y), s.window = 13))
many("R:stl_robust", 100, function() stl(log(y), s.window = 13, robust = TRUE))
time("R:aaa", 5, function() forecast(ets(y, "AAA", damped = FALSE), 12))
time("R:mam", 5, function() forecast(ets(y, "MAM", damped = TRUE), 12))
time("R:auto", 3, function() forecast(ets(y), 12))
time("R:theta", 5, function() thetaf(y, 12))
time("R:combined", 3, function() { forecast(ets(y, "MAM", damped = TRUE), 12); thetaf(y, 12) })
f <- ets(y, "MAM", damped = TRUE)
time("R:odds", 3, function() { f <- ets(y, "MAM", damped = TRUE); replicate(5000, sum(simulate(f, nsim = 12, future = TRUE))) })

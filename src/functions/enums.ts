// The fixed sets of values of text arguments: custom enums in Excel's formula help. The first value is the default.

/**
 * @customenum {string}
 */
export enum GrowthMode {
  /** A fraction: current / previous − 1 */
  percent = "percent",
  /** current − previous, in the unit of the figures */
  difference = "difference",
  /** Natural logarithm of current / previous */
  log = "log",
}

/**
 * @customenum {string}
 */
export enum RecordResult {
  /** The claim in words */
  verdict = "verdict",
  /** TRUE when strictly above every earlier value */
  is_record = "is_record",
  /** 1 + number of earlier values strictly greater */
  rank = "rank",
  /** The highest earlier value */
  previous_high = "previous_high",
  /** The latest period of the highest earlier value */
  previous_period = "previous_period",
  /** The value minus the previous high */
  margin = "margin",
  /** How many periods ago the previous high was */
  elapsed = "elapsed",
  /** Everything, as a labelled card */
  all = "all",
}

/**
 * @customenum {string}
 */
export enum RecordScope {
  /** Every earlier period */
  all = "all",
  /** The same month (quarter, half) of earlier years */
  same_month = "same_month",
  /** Earlier periods of the same year */
  year = "year",
}

/**
 * @customenum {string}
 */
export enum RecordDirection {
  /** The highest figures are records */
  high = "high",
  /** The lowest figures are records; below zero the largest deficits */
  low = "low",
}

/**
 * @customenum {string}
 */
export enum RankingScope {
  /** Every period up to at */
  all = "all",
  /** The same month (quarter, half) of at and of earlier years */
  same_month = "same_month",
}

/**
 * @customenum {string}
 */
export enum StreakTest {
  /** Rises and falls on the same period a year earlier */
  yoy = "yoy",
  /** Rises and falls on the previous period */
  mom = "mom",
  /** Values above and below zero */
  surplus = "surplus",
  /** Highs of all earlier periods */
  record = "record",
  /** Highs of the same month (quarter, half) of earlier years */
  same_month_record = "same_month_record",
  /** Figures at or above level */
  above = "above",
}

/**
 * @customenum {string}
 */
export enum StreakResult {
  /** The length of the run */
  run = "run",
  /** TRUE where the sign turned */
  turn = "turn",
  /** The length of the run that the turn ended */
  ended = "ended",
}

/**
 * @customenum {string}
 */
export enum GapResult {
  /** target − actual */
  amount = "amount",
  /** The amount as a fraction of the target */
  percent = "percent",
  /** actual / target */
  achieved = "achieved",
}

/**
 * @customenum {string}
 */
export enum PaceResult {
  /** Everything, as a labelled card */
  all = "all",
  /** January to the month */
  ytd = "ytd",
  /** Still to go to the target */
  remaining = "remaining",
  /** Months left in the year */
  months_left = "months_left",
  /** What each remaining month must bring */
  required_average = "required_average",
  /** Growth the remaining months need on the same months of last year */
  required_growth = "required_growth",
  /** The year to date on last year's seasonal path to the target */
  expected = "expected",
  /** Year to date minus expected */
  ahead = "ahead",
}

/**
 * @customenum {string}
 */
export enum OutlookMethod {
  /** Mean of damped multiplicative exponential smoothing and Theta */
  combined = "combined",
  /** Exponential smoothing chosen by AICc */
  auto = "auto",
  /** Additive trend and season, the model of FORECAST.ETS */
  aaa = "aaa",
}

/**
 * @customenum {string}
 */
export enum OutlookResult {
  /** Period, forecast, low, high */
  table = "table",
  /** What was fitted, as a labelled card */
  model = "model",
  /** Past errors beside those of the seasonal naive forecast */
  backtest = "backtest",
}

/**
 * @customenum {string}
 */
export enum OddsResult {
  /** Probability that the year reaches the target */
  probability = "probability",
  /** The year's total, as projected */
  projection = "projection",
  /** Lower end of its interval */
  low = "low",
  /** Upper end of its interval */
  high = "high",
  /** Everything, as a labelled card */
  all = "all",
}

/**
 * @customenum {string}
 */
export enum ContributionResult {
  /** Parts of the total's growth rate */
  points = "points",
  /** Parts of the total's change */
  share_of_change = "share_of_change",
}

/**
 * @customenum {string}
 */
export enum HhiScale {
  /** 0 to 1 */
  unit = "unit",
  /** 0 to 10,000 */
  points = "points",
}

/**
 * @customenum {string}
 */
export enum RcaMode {
  /** Above 1: an advantage */
  balassa = "balassa",
  /** (RCA − 1) / (RCA + 1), −1 to 1; above 0: an advantage */
  symmetric = "symmetric",
}

/**
 * @customenum {string}
 */
export enum PriceVolumeMethod {
  /** Bennet: mean quantities for prices, mean prices for quantities */
  symmetric = "symmetric",
  /** Price effect at the quantities before, volume effect at the prices after */
  laspeyres = "laspeyres",
  /** Price effect at the quantities after, volume effect at the prices before */
  paasche = "paasche",
}

/**
 * @customenum {string}
 */
export enum PriceIndexFormula {
  /** Geometric mean of Laspeyres and Paasche */
  fisher = "fisher",
  /** Weighed with the quantities before */
  laspeyres = "laspeyres",
  /** Weighed with the quantities after */
  paasche = "paasche",
  /** Geometric, weighed with the mean shares in value */
  tornqvist = "tornqvist",
}

/**
 * @customenum {string}
 */
export enum RollingMethod {
  /** Total of the window */
  sum = "sum",
  /** Mean of the window */
  mean = "mean",
}

/**
 * @customenum {string}
 */
export enum LowerFrequency {
  /** Quarters */
  quarter = "quarter",
  /** Halves of years */
  half = "half",
  /** Years */
  year = "year",
}

/**
 * @customenum {string}
 */
export enum AggregationMethod {
  /** Totals, for flows such as exports */
  sum = "sum",
  /** Means, for rates and indices */
  mean = "mean",
  /** The figure of the last period inside, for stocks */
  last = "last",
}

/**
 * @customenum {string}
 */
export enum DataFrequency {
  /** Months */
  month = "month",
  /** Quarters */
  quarter = "quarter",
  /** Years */
  year = "year",
}

/**
 * @customenum {string}
 */
export enum DataVintage {
  /** The best figure known now */
  latest = "latest",
  /** As the first release printed it, where that is stored */
  first = "first",
}

/**
 * @customenum {string}
 */
export enum PrintedVintage {
  /** As the first release printed it, where that is stored */
  first = "first",
  /** As it was printed last */
  latest = "latest",
}

/**
 * @customenum {string}
 */
export enum TradeFlow {
  /** Exports */
  exports = "exports",
  /** Imports */
  imports = "imports",
}

/**
 * @customenum {string}
 */
export enum SeasonalResult {
  /** Without season and working days: trend with irregular */
  adjusted = "adjusted",
  /** The trend-cycle */
  trend = "trend",
  /** Seasonal factors around 1 (amounts around 0 for figures that are not above zero) */
  seasonal = "seasonal",
  /** Irregular factors or amounts */
  irregular = "irregular",
  /** Everything, in a table with a header */
  all = "all",
}

/**
 * @customenum {string}
 */
export enum SeasonalMethod {
  /** The X-11 core of what statistical offices use, without their ARIMA models */
  x11 = "x11",
  /** Seasonal-trend decomposition by loess */
  stl = "stl",
  /** STL that gives outliers little weight */
  stl_robust = "stl_robust",
}

/**
 * @customenum {string}
 */
export enum PeriodFormat {
  /** The last day, as an Excel date */
  date = "date",
  /** A text such as 2024-05 */
  label = "label",
}

/**
 * @customenum {string}
 */
export enum EventResult {
  /** The step at the event, a fraction */
  effect = "effect",
  /** Lower end of its 95 % interval */
  low = "low",
  /** Upper end of its 95 % interval */
  high = "high",
  /** Two-sided p-value of no effect */
  p_value = "p_value",
  /** Everything, as a labelled card */
  all = "all",
}

/**
 * @customenum {string}
 */
export enum FlashResult {
  /** The whole month's total */
  month = "month",
  /** Lower end of its 80 % interval */
  low = "low",
  /** Upper end of its 80 % interval */
  high = "high",
  /** Per working day so far */
  daily_average = "daily_average",
  /** Growth of the daily average on the same span a year earlier */
  daily_yoy = "daily_yoy",
  /** Everything, as a labelled card */
  all = "all",
}

/**
 * @customenum {string}
 */
export enum HeadlineKind {
  /** Exports and other amounts that are not below zero */
  flow = "flow",
  /** A surplus or deficit */
  balance = "balance",
}

/**
 * @customenum {string}
 */
export enum DaysCovered {
  /** The whole period */
  month = "month",
  /** The first 10 days of each month */
  first10 = "first10",
  /** The first 20 days of each month */
  first20 = "first20",
}

/**
 * @customenum {string}
 */
export enum TextLanguage {
  /** English */
  en = "en",
  /** Korean */
  ko = "ko",
}

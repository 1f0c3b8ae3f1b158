import type { Language } from "./language";

const english = {
  intro: "Where the year stands on its way to its export target, from monthly total exports.",
  own: (table: string) => `From the table ${table} of this workbook.`,
  shipped:
    "From the figures shipped with the add-in, since this workbook has no monthly table of total exports. Load one to write the sheet.",
  month: "As of",
  monthHint: (newest: string) => `Newest: ${newest}`,
  unreadable: (text: string) => `"${text}" is no month. Write it like 2026-09.`,
  noFigure: (month: string) => `There are no total exports of ${month}.`,
  gaps: (month: string) => `A month of the year up to ${month} has no figure.`,
  target: (unit: string) => `Target of the year, ${unit.toLowerCase()}`,
  announced: (year: number, amount: string, on: string) =>
    `The government announced ${amount} for ${year} (${on}).`,
  noTarget: (year: number) => `No target for ${year} is shipped: type one.`,
  notPositive: "The target must be a number above zero.",
  picture: (year: number) => `Exports of ${year}, added up month by month, against the target`,
  lines: {
    actual: "Actual",
    path: "Last year's path to the target",
    required: "Required from here",
    fan: "Forecast, 80 % range",
    record: (year: number) => `Record, ${year}`,
    highest: (year: number, since: number) => `Highest in the data from ${since}, ${year}`,
    target: "Target",
  },
  distance: "Ahead of or behind the path",
  words: {
    ytd: (ytd: string, share: string) => `So far ${ytd}: ${share} of the target.`,
    ahead: (amount: string) => `${amount} ahead of last year's path to the target.`,
    behind: (amount: string) => `${amount} behind last year's path to the target.`,
    onPath: "Exactly on last year's path to the target.",
    remaining: (amount: string, months: number) =>
      `Still to go: ${amount} in ${months} ${months === 1 ? "month" : "months"}.`,
    required: (average: string, growth: string) =>
      `That takes ${average} a month, ${growth} on the same months of last year.`,
    requiredAverage: (average: string) => `That takes ${average} a month.`,
    reached: "The target is reached.",
    missed: (amount: string) => `The year is over: ${amount} short of the target.`,
    exceeded: (amount: string) => `The year is over: ${amount} above the target.`,
    met: "The year is over, exactly at the target.",
    chance: (percent: string) => `Chance of reaching it: ${percent}.`,
    forecast: (projection: string, low: string, high: string) =>
      `The forecast for the year is ${projection}, within ${low} and ${high} in 80 of 100 cases.`,
    calibration:
      "How far to trust it: on the monthly series of the M3 forecasting competition, 80 % ranges made this way held the year's total 80.5 % of the time; what was given 2 % happened in 6 %. The series decides, not policy or news; a chance of what is undecided stays within 1 % and 99 %.",
    noForecast: "The series is too short, or has too wide a gap, for a forecast.",
    record: (amount: string, year: number, since: number) =>
      `The highest whole year in these figures, from ${since} on, is ${year}, with ${amount}.`,
  },
  working: "Calculating the chance …",
  figures: "The picture as a table",
  columns: {
    month: "Month",
    actual: "Actual",
    path: "Path",
    required: "Required",
    low: "Low",
    forecast: "Forecast",
    high: "High",
    ahead: "Distance",
  },
  insert: "Insert as a sheet",
  insertAbout: "A sheet of live formulas over the table, with the charts: change month and target there.",
  sheet: {
    name: (year: number) => `Target ${year}`,
    headline: {
      open: "Exports came to {ytd} by {month}, {achieved} of the target of {target}.",
      ahead: " {distance} ahead of the target's path (last year's monthly pattern).",
      behind: " {distance} behind the target's path (last year's monthly pattern).",
      onPath: " That is exactly the target's path (last year's monthly pattern).",
      near: "Less than $0.01 billion",
    },
    noAnswer: "No answer yet: enter a month that the table has, and a target above zero.",
    coverage: (table: string) =>
      `Monthly total exports of the table ${table}. Million US dollars; growth on the same months of last year.`,
    asOf: ["As of", "A month of the table, like 2026-09."],
    target: ["Target of the year", "Million US dollars. The announced one, or any other."],
    heading: ["Towards the target", "Figure", "How it is found"],
    lines: {
      ytd: ["Year to date", "January to the month, added up."],
      achieved: ["Achieved", "Year to date, as a share of the target."],
      remaining: ["Still to go", "Target less year to date; 0 once it is reached."],
      requiredAverage: ["Required monthly average", "What each month that is left must bring."],
      requiredGrowth: ["Required growth", "Of the months that are left, on the same months of last year."],
      ahead: ["Ahead of the path", "Year to date less last year's share of the year by this month × target."],
      odds: [
        "Chance",
        "From the forecast of the rest; within 1 and 99 % while it is open. 80 % ranges held in 80.5 % of M3's series.",
      ],
      projection: ["Forecast of the year", "Year to date and the forecast of the rest."],
      low: ["Low", "In 80 of 100 cases the year lies above or at this, and"],
      high: ["High", "below or at this."],
    },
    table: "The charts' figures: added up from January",
    charts: {
      path: "Exports of the year against the target, million dollars",
      distance: "Ahead of or behind the target's path, million dollars",
    },
    above: "Ahead",
    below: "Behind",
  },
};

export type TargetPanelWords = typeof english;

const korean: TargetPanelWords = {
  intro: "월별 총수출로 본 올해 수출의 목표 대비 진도입니다.",
  own: (table) => `이 통합 문서의 ${table} 표 기준입니다.`,
  shipped:
    "이 통합 문서에 월별 총수출 표가 없어 내장 통계를 기준으로 합니다. 시트를 만들려면 총수출 표를 먼저 불러오십시오.",
  month: "기준 월",
  monthHint: (newest) => `최근 ${newest}`,
  unreadable: (text) => `"${text}"을(를) 달로 읽을 수 없습니다. 2026-09처럼 쓰십시오.`,
  noFigure: (month) => `${month} 총수출이 없습니다.`,
  gaps: (month) => `${month}까지 올해의 달 가운데 수치가 없는 달이 있습니다.`,
  target: (unit) => `연간 목표(${unit})`,
  announced: (year, amount, on) => `정부가 발표한 ${year}년 목표는 ${amount}입니다(${on}).`,
  noTarget: (year) => `${year}년 목표는 내장되어 있지 않습니다. 목표를 입력하십시오.`,
  notPositive: "목표는 0보다 큰 수여야 합니다.",
  picture: (year) => `${year}년 수출 누계와 목표`,
  lines: {
    actual: "실적",
    path: "전년 흐름에 따른 목표 경로",
    required: "앞으로 필요한 경로",
    fan: "전망(80% 구간)",
    record: (year) => `역대 최대(${year}년)`,
    highest: (year, since) => `${since}년~ 자료 중 최대(${year}년)`,
    target: "목표",
  },
  distance: "목표 경로와의 차이",
  words: {
    ytd: (ytd, share) => `누계 ${ytd}, 목표의 ${share}입니다.`,
    ahead: (amount) => `전년 흐름에 따른 목표 경로보다 ${amount} 앞서 있습니다.`,
    behind: (amount) => `전년 흐름에 따른 목표 경로보다 ${amount} 뒤처져 있습니다.`,
    onPath: "전년 흐름에 따른 목표 경로와 같습니다.",
    remaining: (amount, months) => `남은 ${months}개월에 ${amount}가 더 필요합니다.`,
    required: (average, growth) =>
      `월평균 ${average}가 필요합니다. 전년 같은 기간 대비 증감률로는 ${growth}입니다.`,
    requiredAverage: (average) => `월평균 ${average}가 필요합니다.`,
    reached: "목표를 달성했습니다.",
    missed: (amount) => `한 해가 끝났습니다. 목표에 ${amount} 못 미쳤습니다.`,
    exceeded: (amount) => `한 해가 끝났습니다. 목표를 ${amount} 넘었습니다.`,
    met: "한 해가 끝났습니다. 목표와 같습니다.",
    chance: (percent) => `달성 가능성은 ${percent}입니다.`,
    forecast: (projection, low, high) =>
      `연간 전망은 ${projection}이며, 100번 중 80번은 ${low}에서 ${high} 사이입니다.`,
    calibration:
      "얼마나 믿을 수 있나: M3 예측 대회의 월별 계열에서 이 방식의 80% 구간은 연간 합계를 80.5% 맞혔고, 2%라고 한 일은 6% 일어났습니다. 과거 수치만으로 계산하며 정책이나 소식은 반영하지 않습니다. 아직 정해지지 않은 일의 가능성은 1%와 99% 사이로 둡니다.",
    noForecast: "계열이 너무 짧거나 공백이 너무 길어 전망할 수 없습니다.",
    record: (amount, year, since) =>
      `이 수치(${since}년 이후)에서 연간 수출이 가장 많았던 해는 ${year}년 ${amount}입니다.`,
  },
  working: "가능성을 계산하는 중입니다 …",
  figures: "그림을 표로 보기",
  columns: {
    month: "월",
    actual: "실적",
    path: "목표 경로",
    required: "필요 경로",
    low: "하한",
    forecast: "전망",
    high: "상한",
    ahead: "차이",
  },
  insert: "시트로 넣기",
  insertAbout: "표를 읽는 살아 있는 수식과 차트로 시트를 만듭니다. 기준 월과 목표를 거기서 바꿀 수 있습니다.",
  sheet: {
    name: (year) => `${year}년 목표`,
    headline: {
      open: "{month}까지 수출은 {ytd}로 목표 {target}의 {achieved}입니다.",
      ahead: " 전년 흐름에 따른 목표 경로보다 {distance} 앞서 있습니다.",
      behind: " 전년 흐름에 따른 목표 경로보다 {distance} 뒤처져 있습니다.",
      onPath: " 전년 흐름에 따른 목표 경로와 같습니다.",
      near: "근소하게",
    },
    noAnswer: "아직 답이 없습니다. 표에 있는 달과 0보다 큰 목표를 입력하십시오.",
    coverage: (table) => `${table} 표의 월별 총수출. 단위: 백만 달러, 증감률은 전년 같은 기간 대비.`,
    asOf: ["기준 월", "2026-09처럼 표에 있는 달."],
    target: ["연간 목표", "백만 달러. 발표된 목표 또는 다른 목표."],
    heading: ["목표를 향하여", "수치", "구하는 법"],
    lines: {
      ytd: ["누계", "1월부터 기준 월까지의 합."],
      achieved: ["달성률", "목표에 대한 누계의 비율."],
      remaining: ["남은 금액", "목표에서 누계를 뺀 값, 달성하면 0."],
      requiredAverage: ["필요 월평균", "남은 달마다 필요한 금액."],
      requiredGrowth: ["필요 증감률", "남은 달의 전년 같은 기간 대비."],
      ahead: ["경로와의 차이", "누계에서 (전년의 같은 달까지 비중 × 목표)를 뺀 값."],
      odds: [
        "달성 가능성",
        "남은 기간의 전망에서. 정해지기 전에는 1~99%. M3 계열에서 80% 구간의 적중률은 80.5%.",
      ],
      projection: ["연간 전망", "누계에 남은 기간의 전망을 더한 값."],
      low: ["하한", "100번 중 80번은 연간 합계가 이 값 이상이고"],
      high: ["상한", "이 값 이하입니다."],
    },
    table: "차트의 수치: 1월부터의 누계",
    charts: {
      path: "수출 누계와 목표(백만 달러)",
      distance: "전년 흐름에 따른 목표 경로와의 차이(백만 달러)",
    },
    above: "앞섬",
    below: "뒤처짐",
  },
};

/** The words of the panel about the year's target, and of the sheet that it inserts; they load with it. */
export const TARGET_PANEL_WORDS: Readonly<Record<Language, TargetPanelWords>> = { en: english, ko: korean };

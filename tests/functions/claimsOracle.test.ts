// A second calculation of every verdict, straight from the definition and over and over: the first of the statements
// that holds. And what must hold of any claim, whoever calculates it.
import fc from "fast-check";
import { call, CellError, column } from "./sheet";

type Frequency = "month" | "quarter" | "year";
type Figures = ReadonlyMap<number, number>;
interface Question {
  readonly frequency: Frequency;
  readonly scope: "all" | "same_month" | "year";
  readonly direction: "high" | "low";
}

const YEAR: Readonly<Record<Frequency, number>> = { month: 12, quarter: 4, year: 1 };
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const yearOf = (frequency: Frequency, n: number) => 2000 + Math.floor(n / YEAR[frequency]);
const label = (frequency: Frequency, n: number) => {
  const place = n % YEAR[frequency];
  if (frequency === "year") return String(yearOf(frequency, n));
  return `${yearOf(frequency, n)}${frequency === "month" ? `-${String(place + 1).padStart(2, "0")}` : `Q${place + 1}`}`;
};
const part = (frequency: Frequency, n: number) =>
  frequency === "month" ? MONTHS[n % 12] : `${ORDINALS[n % 4]} quarter`;
const words = (frequency: Frequency, n: number) => {
  if (frequency === "year") return String(yearOf(frequency, n));
  const name = part(frequency, n);
  return frequency === "month" ? `${name} ${yearOf(frequency, n)}` : `the ${name} of ${yearOf(frequency, n)}`;
};
const distance = (frequency: Frequency, n: number) => {
  const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;
  const year = YEAR[frequency];
  if (n >= 2 * year && n % year === 0) return plural(n / year, "year");
  if (frequency === "month" && n >= 24)
    return `${plural(Math.floor(n / 12), "year")} and ${plural(n % 12, "month")}`;
  return plural(n, frequency);
};

/** What the verdict on period t must read; undefined where there is none. */
function expected(figures: Figures, t: number, question: Question): string | undefined {
  const { frequency, direction } = question;
  const scope = question.scope === "same_month" && frequency === "year" ? "all" : question.scope;
  const year = YEAR[frequency];
  const step = scope === "same_month" ? year : 1;
  const january = t - (t % year);
  if (scope === "year" && t === january) return undefined;
  const value = figures.get(t) as number;
  const among = (o: number) =>
    o < t && (scope === "all" || (scope === "year" ? o >= january : o % year === t % year));
  const earlier = [...figures.keys()].filter(among).sort((a, b) => a - b);
  const isAbove = (o: number) =>
    direction === "high" ? (figures.get(o) as number) > value : (figures.get(o) as number) < value;
  const isEqual = (o: number) => figures.get(o) === value;
  const month = scope === "same_month" ? ` ${part(frequency, t)}` : "";
  if (earlier.length === 0 && scope !== "year") {
    return `First observation${month && ` for${frequency === "month" ? "" : " the"}${month}`} (data since ${words(frequency, t)})`;
  }
  if (!figures.has(t - step)) return undefined;

  let start = t;
  while (figures.has(start - step) && (scope !== "year" || start > january)) start -= step;
  const beyond = earlier.filter((o) => o < start);
  const inside = earlier.filter((o) => o >= start);
  const above = earlier.filter(isAbove);
  const equal = earlier.filter(isEqual);
  const isLong = scope === "all" ? t - start + 1 >= 5 * year : t - start >= 5 * year;
  const isWhole = scope === "year" ? start === january : beyond.length === 0 && isLong;
  const latest = inside.filter((o) => isAbove(o) || isEqual(o)).at(-1);
  const isBeatenBeyond = beyond.some(isAbove);

  const most = direction === "high" ? "highest" : "lowest";
  const Most = most[0].toUpperCase() + most.slice(1);
  const data = ` (data since ${words(frequency, start)})`;
  const nth = (n: number) => (n <= 10 ? ORDINALS[n - 1] : `${n}${suffix(n)}`);
  const Nth = (n: number) => nth(n)[0].toUpperCase() + nth(n).slice(1);
  const gapless = ` in the data without gaps since ${scope === "same_month" ? yearOf(frequency, start) : words(frequency, start)}`;

  if (isWhole && above.length === 0 && equal.length > 0) {
    const of = label(frequency, equal.at(-1) as number);
    if (scope === "year") return `Ties ${of} for the ${most} of the year${data}`;
    if (scope === "same_month") {
      const named = `for ${frequency === "month" ? "" : "the "}${part(frequency, t)}`;
      return `Ties record${direction === "low" ? " low" : ""} of ${of} ${named}${data}`;
    }
    return `Ties record${direction === "low" ? " low" : ""} of ${of}${data}`;
  }
  if (isWhole && above.length === 0) {
    if (scope === "all") return `All-time ${direction}${data}`;
    return scope === "year" ? `${Most} of the year${data}` : `${Most}${month}${data}`;
  }
  if (scope === "all" && frequency !== "year") {
    const ofMonth = expected(figures, t, { ...question, scope: "same_month" });
    if (ofMonth && new RegExp(`^${Most} ${part(frequency, t)} \\(data`).test(ofMonth)) return ofMonth;
  }
  const isFirstOfFew = !isWhole && !isBeatenBeyond && latest === start;
  if (scope !== "year" && latest !== undefined && t - latest >= Math.max(year, 2 * step) && !isFirstOfFew) {
    return scope === "same_month"
      ? `${Most}${month} since ${yearOf(frequency, latest)}${data}`
      : `${Most} since ${words(frequency, latest)}, in ${distance(frequency, t - latest)}${data}`;
  }
  const rank = above.length + 1;
  if (isWhole) {
    if (scope === "year") return `${Nth(rank)}-${most} of the year${data}`;
    return scope === "all" ? `${Nth(rank)}-${most} ever${data}` : `${Nth(rank)}-${most}${month}${data}`;
  }
  if (isBeatenBeyond) return undefined;
  if (above.length > 0) return `${Nth(rank)}-${most}${month}${gapless}`;
  const tied = inside.filter(isEqual).at(-1);
  if (tied === undefined) return `${Most}${month}${gapless}`;
  return `Ties ${label(frequency, tied)} for the ${most}${month}${gapless}`;
}

function suffix(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][n % 10] ?? "th";
}

const question: fc.Arbitrary<Question> = fc.record({
  frequency: fc.constantFrom("month", "quarter", "year"),
  scope: fc.constantFrom("all", "same_month", "year"),
  direction: fc.constantFrom("high", "low"),
});
/** Figures in a narrow band, so that ties and long distances come up, here and there one beyond it, and few gaps. */
const history = (gaps: number) =>
  fc.array(
    fc.oneof(
      { weight: 60, arbitrary: fc.integer({ min: 10, max: 40 }) },
      { weight: 3, arbitrary: fc.constantFrom(8, 9, 41, 42) },
      { weight: gaps, arbitrary: fc.constant(null) },
    ),
    { minLength: 3, maxLength: 90 },
  );

function ask(cells: readonly (number | null)[], { frequency, scope, direction }: Question): unknown[] {
  const periods = column(...cells.map((_, n) => label(frequency, n)));
  // A blank row below tells the host's blanks from zeros.
  return call("RECORD_CHECK", column(...cells), periods, periods, null, scope, "en", direction).flat();
}

test("every verdict is the first statement of the definition that holds", () => {
  let claims = 0;
  fc.assert(
    fc.property(history(2), question, (cells, asked) => {
      const figures = new Map(cells.flatMap((x, n): [number, number][] => (x === null ? [] : [[n, x]])));
      const answers = ask(cells, asked);
      cells.forEach((x, n) => {
        const text = x === null ? undefined : expected(figures, n, asked);
        if (text === undefined) expect([n, isNone(answers[n])]).toEqual([n, true]);
        else expect([n, answers[n]]).toEqual([n, text]);
        if (text) claims++;
      });
    }),
    { numRuns: 150 },
  );
  expect(claims).toBeGreaterThan(1000);
});

function isNone(answer: unknown): boolean {
  return answer === "" || answer instanceof CellError;
}

/** The periods that a claim speaks of, read from its words: from the first to the period itself. */
function reachOf(text: unknown, n: number, { frequency, scope }: Question): number {
  if (isNone(text)) return 0;
  const claim = String(text);
  const since =
    /(?:without gaps )since (.+)$/.exec(claim)?.[1] ?? /since (.+?)(?:, in .+)? \(data/.exec(claim)?.[1];
  const data = /\(data since (.+)\)$/.exec(claim)?.[1];
  const from = since ?? (data as string);
  const first = Array.from({ length: n + 1 }, (_, o) => o).find(
    (o) =>
      words(frequency, o) === from ||
      (/^\d{4}$/.test(from) &&
        scope !== "year" &&
        Number(from) === yearOf(frequency, o) &&
        o % YEAR[frequency] === n % YEAR[frequency]),
  );
  return n - (first as number) + 1;
}

test("taking periods away never makes a claim reach further", () => {
  fc.assert(
    fc.property(
      history(0),
      question.filter(({ frequency }) => frequency !== "year"),
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      (cells, asked, taken) => {
        const last = cells.length - 1;
        const fewer = cells.map((x, n) => (n < last && taken.some((place) => place % last === n) ? null : x));
        const [before, after] = [cells, fewer].map((one) => reachOf(ask(one, asked)[last], last, asked));
        expect(after).toBeLessThanOrEqual(before);
      },
    ),
    { numRuns: 150 },
  );
});

test("no claim is contradicted by an earlier figure, of whatever series is shipped", () => {
  const codes = call("CATALOG")
    .slice(1)
    .filter(([, , , , frequency]) => frequency === "month")
    .map(([code]) => String(code));
  expect(codes.length).toBeGreaterThan(20);
  let claims = 0;
  // Collected: there are tens of thousands of earlier figures.
  const contradicted: unknown[] = [];
  for (const code of codes) {
    const rows = call("EXPORTS", code);
    if (rows[0].length < 2) continue;
    const periods = rows.map(([period]) => String(period));
    const figures = rows.map(([, value]) => (typeof value === "number" ? value : undefined));
    const texts = call(
      "RECORD_CHECK",
      column(...figures.map((x) => x ?? "")),
      column(...periods),
      column(...periods),
    );
    texts.forEach(([text], t) => {
      const best =
        /^(All-time high|Highest)(?: (January|February|March|April|May|June|July|August|September|October|November|December))?(?: since (\w+ \d{4}|\d{4}))?/.exec(
          String(text),
        );
      if (!best) return;
      claims++;
      const [, , month, since] = best;
      const reach = since ?? (/since (\w+ \d{4}|\d{4})\)?$/.exec(String(text))?.[1] as string);
      const first = periods.findIndex((period) => isPeriod(period, reach, periods[t]));
      expect([code, periods[t], first >= 0]).toEqual([code, periods[t], true]);
      for (let i = since ? first + 1 : 0; i < t; i++) {
        if (month && periods[i].slice(5) !== periods[t].slice(5)) continue;
        const figure = figures[i];
        // From where the claim begins every figure is there; all that are there are lower.
        if (figure === undefined ? i >= first && !month : !(figure < (figures[t] as number)))
          contradicted.push([code, periods[t], text, periods[i], figure]);
      }
    });
  }
  expect(contradicted).toEqual([]);
  expect(claims).toBeGreaterThan(300);
});

/** "May 2024", or of a month "2024", of the same month as `like`. */
function isPeriod(period: string, text: string, like: string): boolean {
  const [year, month] = period.split("-");
  if (/^\d{4}$/.test(text)) return year === text && month === like.slice(5);
  return `${MONTHS[Number(month) - 1]} ${year}` === text;
}

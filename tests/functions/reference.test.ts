import { expectWithin, type ReferenceCase, referenceCases } from "../reference/within";
import { call, cell, CellError, column, error } from "./sheet";
import { compoundGrowth } from "../../src/analysis/growth/compoundGrowth";
import { growthRate } from "../../src/analysis/growth/growthRate";
import { Absence } from "../../src/analysis/AnalysisError";

const columnOf = (cells: unknown[]) => column(...cells);

describe("growth, against pandas", () => {
  for (const one of referenceCases("growth", "GROWTH")) {
    const { labels, values, expected } = one;
    const against = (answer: unknown[][], figures: (number | null)[]) => {
      expect(answer).toHaveLength(figures.length);
      answer.forEach(([got], i) => expectWithin(got, figures[i], one));
    };
    test(one.id, () => {
      const table = [columnOf(values), columnOf(labels)] as const;
      against(call("YOY", ...table), expected.yoy);
      against(call("YOY", ...table, null, "difference"), expected.yoy_difference);
      against(call("MOM", ...table), expected.mom);
      against(call("YTD", ...table), expected.ytd);
      against(call("YTD_YOY", ...table), expected.ytd_growth);
      const yearly = call("ROLLING", ...table);
      against(yearly, expected.rolling_year_sum);
      against(call("YOY", yearly, columnOf(labels)), expected.rolling_year_growth);
      const mean = call("ROLLING", ...table, one.period, "mean");
      against(
        mean.map(([x]) => [typeof x === "number" ? x * one.period : x]),
        expected.rolling_year_sum,
      );
    });
  }
});

describe("CAGR, against RRI", () => {
  for (const one of referenceCases("growth", "CAGR")) {
    test(one.id, () => {
      const { start, end, years } = one.args;
      const periods = years * 12;
      const series = {
        frequency: "month",
        values: new Map([
          [0, start],
          [periods, end],
        ]),
      } as const;
      expectWithin(compoundGrowth(series, 0, periods), one.expected, one);
      const label = (n: number) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
      expectWithin(
        cell(call("CAGR", columnOf([start, end]), columnOf([label(0), label(periods)]))),
        one.expected,
        one,
      );
    });
  }
});

describe("targets, against LibreOffice and pandas", () => {
  for (const one of referenceCases("target", "TARGET")) {
    test(one.id, () => {
      const { annual_target, ytd, previous_year_same_remaining_period: base } = one.args;
      expectWithin(cell(call("TARGET_GAP", ytd, annual_target)), one.expected.gap, one);
      expectWithin(
        cell(call("TARGET_GAP", ytd, annual_target, "achieved")),
        one.expected.attainment_ratio,
        one,
      );
      // A year whose first eleven months brought `ytd`, against one whose December brought `base`.
      const periods = [
        "2024-12",
        ...Array.from({ length: 11 }, (_, i) => `2025-${String(i + 1).padStart(2, "0")}`),
      ];
      const values = [base, ytd, ...Array.from({ length: 10 }, () => 1e-12)];
      const growth = cell(
        call("TARGET_PACE", columnOf(values), columnOf(periods), annual_target, "2025-11", "required_growth"),
      );
      if (one.expected.already_reached) expect(growth).toEqual(error("#N/A", /already reached/));
      else expectWithin(growth, one.expected.required_growth_rest_of_year, one);
    });
  }
  for (const one of referenceCases("target", "TARGET_SERIES")) {
    test(one.id, () => {
      const pace = (result: string) =>
        cell(
          call(
            "TARGET_PACE",
            columnOf(one.values),
            columnOf(one.labels),
            one.args.annual_target,
            null,
            result,
          ),
        );
      expectWithin(pace("ytd"), one.expected.ytd, one);
      expectWithin(pace("remaining"), one.expected.gap, one);
      expectWithin(pace("required_growth"), one.expected.required_growth_rest_of_year, one);
      const table = [columnOf(one.values), columnOf(one.labels), one.labels.at(-1)] as const;
      expectWithin(cell(call("YTD_YOY", ...table)), one.expected.ytd_growth, one);
    });
  }
});

describe("records, against pandas", () => {
  for (const one of referenceCases("records")) {
    test(one.id, () => {
      const labels = columnOf(one.labels);
      const values = columnOf(one.values);
      const ask = (result: string, scope = "all") =>
        call("RECORD_CHECK", values, labels, labels, result, scope);
      const answers = {
        verdict: ask("verdict"),
        record: ask("is_record"),
        rank: ask("rank"),
        sameMonth: ask("is_record", "same_month"),
      };
      one.labels.forEach((period: string, i: number) => {
        const expected = one.expected[i];
        if (expected === null) {
          expect(answers.verdict[i][0]).toBe("");
          return;
        }
        expect([period, answers.record[i][0]]).toEqual([period, expected.all_time_high]);
        expect(answers.rank[i][0]).toBe(expected.rank_desc);
        expect(answers.sameMonth[i][0]).toBe(expected.same_month_high);
        // No claim goes over a gap, and one of all time needs five years: what is claimed must hold.
        const verdict = String(answers.verdict[i][0]);
        expect(verdict.startsWith("First observation")).toBe(expected.first_observation);
        if (/^Ties/.test(verdict)) expect(expected.ties_all_time_high).toBe(true);
        if (/^(All-time high|Highest in the data)/.test(verdict)) expect(expected.all_time_high).toBe(true);
        const since = /^Highest since (.+), in/.exec(verdict)?.[1];
        if (since) expect(call("PARSE_PERIOD", since, "label")).toEqual([[expected.highest_since]]);
      });
    });
  }
});

describe("contributions, against pandas", () => {
  for (const one of referenceCases("contributions")) {
    test(one.id, () => {
      const names = Object.keys(one.parts);
      const rows = one.labels.map((_: string, i: number) => names.map((name) => one.parts[name][i]));
      const table = [rows, columnOf(one.labels), columnOf(one.total)] as const;
      const points = call("CONTRIBUTION", ...table);
      const shares = call("CONTRIBUTION", ...table, null, "share_of_change");
      const growth = call("YOY", columnOf(one.total), columnOf(one.labels));
      // In per cent, as the reference and its tolerance are.
      const percent = (x: unknown) => (typeof x === "number" ? 100 * x : x);
      one.labels.forEach((_: string, i: number) => {
        names.forEach((name, j) => {
          const share = call("SHARE", one.parts[name][i], one.total[i])[0][0];
          expectWithin(percent(points[i][j]), one.expected.points[name][i], one);
          expectWithin(percent(shares[i][j]), one.expected.share_of_change_pct[name][i], one);
          expectWithin(percent(share), one.expected.shares_pct[name][i], one);
        });
        expectWithin(percent(points[i][names.length]), one.expected.unallocated_points[i], one);
        expectWithin(percent(growth[i][0]), one.expected.total_growth_pct[i], one);
      });
    });
  }
});

describe("concentration, against EconGeo and LibreOffice", () => {
  for (const one of referenceCases("concentration_rca", "HHI")) {
    test(one.id, () => {
      // One column a country.
      const columns = one.values[0].map((_: number, i: number) => one.values.map((row: number[]) => row[i]));
      const [unit] = call("HHI", columns);
      const [points] = call("HHI", columns, "points");
      expect(unit).toHaveLength(one.expected.hhi.length);
      one.expected.hhi.forEach((expected: number, i: number) => {
        expectWithin(unit[i], expected, one);
        expectWithin(points[i], expected * 10_000, one);
        expectWithin(cell(call("HHI", [one.values[i]])), expected, one);
      });
    });
  }
  for (const one of referenceCases("concentration_rca", "HHI_VARIANTS")) {
    test(one.id, () => {
      expectWithin(cell(call("HHI", columnOf(one.values))), one.expected.hhi, one);
      expectWithin(cell(call("HHI", columnOf(one.values), "points")), one.expected.hhi_10000, one);
    });
  }
});

describe("comparative advantage, against EconGeo and published flags", () => {
  const sum = (figures: number[]) => figures.reduce((total, x) => total + x, 0);
  for (const one of referenceCases("concentration_rca", "RCA")) {
    test(one.id, () => {
      const { values, expected } = one;
      const ofCountry = columnOf(values.map(sum));
      const ofProduct = [values[0].map((_: number, j: number) => sum(values.map((row: number[]) => row[j])))];
      const total = sum(values.map(sum));
      const rca = call("RCA", values, ofCountry, ofProduct, total);
      const symmetric = call("RCA", values, ofCountry, ofProduct, total, "symmetric");
      expected.rca.forEach((row: number[], i: number) =>
        row.forEach((x, j) => {
          expectWithin(rca[i][j], x, one);
          expectWithin(symmetric[i][j], (x - 1) / (x + 1), one);
        }),
      );
    });
  }
  for (const one of referenceCases("concentration_rca", "RCA_BINARY")) {
    test(one.id, () => {
      const { country_value, country_total, world_value, world_total, expected } = one;
      const rca = call("RCA", columnOf(country_value), country_total, columnOf(world_value), world_total);
      expect(rca.map(([x]) => (x as number) >= 1)).toEqual(expected.rca_at_least_one);
    });
  }
});

describe("prices, against gpindex and IndexNumR", () => {
  for (const one of referenceCases("price_index")) {
    test(one.id, () => {
      const { price, quantity, expected } = one;
      const quantities = (t: number) => columnOf(quantity.map((row: number[]) => row[t]));
      const values = (t: number) =>
        columnOf(quantity.map((row: number[], i: number) => row[t] * price[i][t]));
      const between = (from: number, to: number) =>
        [values(from), quantities(from), values(to), quantities(to)] as const;
      price[0].forEach((_: number, t: number) => {
        for (const formula of ["laspeyres", "paasche", "fisher", "tornqvist"]) {
          const index = cell(call("PRICE_INDEX", ...between(0, t), formula)) as number;
          expectWithin(index / 100, expected.price_index_fixed_base[formula][t], one);
        }
        if (t === 0) return;
        const bennet = expected.value_change_decomposition_period_on_period.bennet;
        const [split] = call("PRICE_VOLUME", ...between(t - 1, t));
        expectWithin(split[0], bennet.price[t], one);
        expectWithin(split[1], bennet.quantity[t], one);
      });
      const unitValues = call("UNIT_VALUE", values(1), quantities(1));
      unitValues.forEach(([x], i) => expectWithin(x, price[i][1], one));
    });
  }
});

describe("working days, against published releases", () => {
  for (const one of referenceCases("working_days")) {
    test(one.id, () => {
      const { start, end, previous_start, previous_end, exports_100m_usd, exports_yoy_pct } = one.inputs;
      const days = cell(call("WORKDAYS", start, end)) as number;
      const before = cell(call("WORKDAYS", previous_start, previous_end)) as number;
      expect(days).toBe(one.expected.working_days);
      expect(before).toBe(one.expected.working_days_previous_year);
      if (one.expected.daily_average !== undefined) {
        const gap = Math.abs(exports_100m_usd / days - one.expected.daily_average);
        expect(gap).toBeLessThanOrEqual(one.tolerance?.daily_average ?? 0);
      }
      if (one.expected.daily_average_yoy_pct !== undefined && one.expected.daily_average_yoy_pct !== null) {
        const growth = ((1 + exports_yoy_pct / 100) * before) / days - 1;
        const gap = Math.abs(growth * 100 - one.expected.daily_average_yoy_pct);
        expect(gap).toBeLessThanOrEqual(one.tolerance?.daily_average_yoy_pct ?? 0);
      }
    });
  }
});

describe("published facts", () => {
  const [growth, ranking, target] = referenceCases("published_facts");
  test(growth.id, () => {
    const rate = cell(call("GROWTH_RATE", growth.inputs.current, growth.inputs.base)) as number;
    expect((rate * 100).toFixed(1)).toBe(String(growth.expected));
  });
  test(ranking.id, () => {
    const table = [columnOf(ranking.inputs.values), columnOf(ranking.inputs.labels)] as const;
    const ranks = call("RANKING", ...table, 3);
    expect(ranks.map(([rank, year]) => [rank, year])).toEqual(
      ranking.expected.ranking.map((year: string, i: number) => [i + 1, year]),
    );
    expect(cell(call("RECORD_CHECK", ...table, "2024", "is_record"))).toBe(true);
    expect(cell(call("RECORD_CHECK", ...table, "2024"))).toEqual(error("#N/A", /no figure for 2023/));
    expect(cell(call("RECORD_CHECK", ...table))).toBe("Highest in the data without gaps since 2024");
  });
  test(target.id, () => {
    const { annual_target, ytd, previous_year_same_remaining_period } = target.inputs;
    const gap = cell(call("TARGET_GAP", ytd, annual_target)) as number;
    expect(gap).toBeCloseTo(target.expected.gap, 9);
    expect(previous_year_same_remaining_period - gap).toBeCloseTo(
      target.expected.surplus_if_same_as_last_year,
      9,
    );
  });
});

describe("edge cases, by definition", () => {
  const STATUS: Record<string, string> = {
    not_available: "#N/A",
    undefined: "#N/A",
    not_meaningful: "#N/A",
    invalid_argument: "#VALUE!",
  };
  const answers: Record<string, (inputs: ReferenceCase) => unknown> = {
    YOY: ({ current, base }) => cell(call("GROWTH_RATE", [[current]], [[base]])),
    YOY_SERIES: ({ labels, values, at }) => cell(call("YOY", columnOf(values), columnOf(labels), at)),
    MOM_SERIES: ({ labels, values, at }) => cell(call("MOM", columnOf(values), columnOf(labels), at)),
    YTD_SERIES: ({ labels, values, at }) => cell(call("YTD", columnOf(values), columnOf(labels), at)),
    CAGR: ({ start, end, years }) => {
      const series = {
        frequency: "year",
        values: new Map([
          [0, start],
          [years, end],
        ]),
      } as const;
      const rate = compoundGrowth(series, 0, years);
      return rate instanceof Absence ? new CellError("#N/A") : rate;
    },
    REQUIRED_GROWTH: ({ annual_target, ytd, months_known, previous_year_same_remaining_period: base }) => {
      const months = months_known ?? 11;
      const label = (year: number, i: number) => `${year}-${String(i + 1).padStart(2, "0")}`;
      const rows = [
        ...Array.from({ length: 12 }, (_, i) => [base ?? null, label(2024, i)]),
        ...Array.from({ length: months }, (_, i) => [i === 0 ? ytd : 1e-12, label(2025, i)]),
      ];
      const table = [columnOf(rows.map(([x]) => x)), columnOf(rows.map(([, p]) => p))] as const;
      return cell(call("TARGET_PACE", ...table, annual_target, null, "required_growth"));
    },
    TARGET_GAP: ({ annual_target, ytd }) => cell(call("TARGET_GAP", ytd, annual_target)),
    RECORD_CHECK: ({ values }) =>
      cell(call("RECORD_CHECK", columnOf(values), columnOf(values.map((_: number, i: number) => 2001 + i)))),
    CONTRIBUTION_RATE: ({ part_change, total_change }) => {
      const total = [100, 100 + total_change];
      const rows = [
        call(
          "CONTRIBUTION",
          columnOf([10, 10 + part_change]),
          column(2023, 2024),
          columnOf(total),
          2024,
          "share_of_change",
        ),
      ];
      return rows[0][0][0];
    },
    CONTRIBUTION: ({ part, total }) =>
      call("CONTRIBUTION", columnOf(part), column(2023, 2024), columnOf(total), 2024)[0][0],
    HHI: ({ values }) => cell(call("HHI", columnOf(values))),
    RCA: ({ country_product, country_total, world_product, world_total }) =>
      cell(call("RCA", country_product, country_total, world_product, world_total)),
    LASPEYRES: ({ p0, q0, p1, q1 }) => {
      const values = (p: (number | null)[], q: number[]) => columnOf(p.map((x, i) => x && x * q[i]));
      const table = [values(p0, q0), columnOf(q0), values(p1, q1), columnOf(q1)] as const;
      return (cell(call("PRICE_INDEX", ...table, "laspeyres")) as number) / 100;
    },
    // The function is not told units; a quantity that carries its unit is no number.
    UNIT_VALUE: ({ quantity_units: [, unit] }) => cell(call("UNIT_VALUE", 10, `5 ${unit}`)),
    // "constant 50 x 48"
    FORECAST: ({ horizon }) => {
      const months = Array.from({ length: 48 }, (_, i) => `${2020 + Math.floor(i / 12)}-${(i % 12) + 1}`);
      const rows = call("OUTLOOK", columnOf(new Array(48).fill(50)), columnOf(months), horizon);
      const [, forecast, low, high] = rows[horizon - 1];
      return low === forecast && high === forecast ? forecast : [low, high];
    },
    DAILY_AVERAGE: () =>
      cell(call("DAILY_AVERAGE", column(10), column("2024-02"), "2024-02", allOf(2024, 2))),
  };
  const allOf = (year: number, month: number) =>
    column(
      ...Array.from(
        { length: 29 },
        (_, i) => `${year}-${String(month).padStart(2, "0")}-${String(i + 1).padStart(2, "0")}`,
      ),
    );
  const VERDICTS: Record<string, RegExp> = {
    first_observation: /^First observation/,
    tie: /^Ties 20/,
  };
  const differently = new Set(["target-reached-early"]);

  for (const one of referenceCases("edge_cases").filter(
    ({ fn, id }) => answers[fn] && !differently.has(id),
  )) {
    test(one.id, () => {
      const got = answers[one.fn](one.inputs);
      const { status, value } = one.expected;
      if (status !== "value") expect(got).toEqual(error(STATUS[status] as "#N/A", /^/));
      else if (typeof value === "string") expect(got).toMatch(VERDICTS[value]);
      else expect(got).toBeCloseTo(value, 12);
    });
  }

  test("target-reached-early: a requirement below −100 % is not shown; the answer says that the target is reached", () => {
    const [{ inputs }] = referenceCases("edge_cases").filter(({ id }) => differently.has(id));
    expect(answers.REQUIRED_GROWTH(inputs)).toEqual(error("#N/A", /already reached/));
  });

  test("a growth rate to zero is −100 %, and no rate comes out as −0", () => {
    expect(growthRate(0, 50, "percent")).toBe(-1);
    expect(Object.is(cell(call("GROWTH_RATE", 50, 50)), 0)).toBe(true);
    expect(Object.is(cell(call("TARGET_GAP", -0, 0.0000001, "achieved")), 0)).toBe(true);
  });
});

/** @jest-environment ./tests/officeEnvironment.js */
// The host's classes against the metadata that Microsoft's client carries: a member that is a value here and an object
// there would answer nonsense. A member that the host lacks is found by the browser tests: it answers ApiNotFound.
import { emptyWorkbook, host } from "../excel/workbook";

interface HostClass {
  readonly navigation?: readonly string[];
}

type Client = Record<string, { prototype: object }>;

function objects(): [object, string][] {
  const { workbook } = host;
  const sheet = workbook.sheet(workbook.store.sheetName(emptyWorkbook()));
  const range = sheet.getRange("A1:B3");
  range.values = [
    ["a", "b"],
    [1, 2],
    [3, 4],
  ];
  const table = sheet.tables.add(range, true);
  const name = workbook.names.add("Sample", range);
  const chart = sheet.charts.add("Line", range);
  return [
    [workbook, "Workbook"],
    [workbook.worksheets, "WorksheetCollection"],
    [sheet, "Worksheet"],
    [sheet.freezePanes, "WorksheetFreezePanes"],
    [sheet.protection, "WorksheetProtection"],
    [sheet.pageLayout, "PageLayout"],
    [range, "Range"],
    [range.format, "RangeFormat"],
    [range.format.fill, "RangeFill"],
    [range.format.font, "RangeFont"],
    [sheet.tables, "TableCollection"],
    [table, "Table"],
    [workbook.names, "NamedItemCollection"],
    [name, "NamedItem"],
    [sheet.charts, "ChartCollection"],
    [chart, "Chart"],
    [chart.title, "ChartTitle"],
    [chart.legend, "ChartLegend"],
    [chart.series, "ChartSeriesCollection"],
    [chart.series.getItemAt(0), "ChartSeries"],
    [chart.series.getItemAt(0).format, "ChartSeriesFormat"],
    [chart.series.getItemAt(0).format.fill, "ChartFill"],
    [chart.series.getItemAt(0).format.line, "ChartLineFormat"],
    [chart.axes, "ChartAxes"],
    [chart.axes.valueAxis, "ChartAxis"],
  ];
}

test.each(objects().map(([object, name]) => [name, object] as const))(
  "%s: a value is a value, an object an object",
  (name, object) => {
    const client = (Excel as unknown as Client)[name].prototype;
    const navigation = new Set<string>(
      (Object.getOwnPropertyDescriptor(client, "_navigationPropertyNames")?.get?.call({}) as string[]) ?? [],
    );
    const own = (object.constructor as HostClass).navigation ?? [];
    const shared = getters(object).filter((key) => key in client && key !== "items");
    expect(shared.filter((key) => navigation.has(key) !== own.includes(key))).toEqual([]);
    expect(own.filter((key) => !(key in client))).toEqual([]);
  },
);

/** Getters of an object's classes up to the host's base class. */
function getters(object: object): string[] {
  const found: string[] = [];
  let prototype = Object.getPrototypeOf(object);
  while (prototype.constructor.name !== "HostObject") {
    for (const [key, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (get) found.push(key);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return found;
}

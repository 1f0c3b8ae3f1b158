import { strFromU8, strToU8 } from "fflate";
import type { HostChart } from "../host/model/chart";
import { colorInFile, referenceInFile } from "./chartInFile";

/** Axes of their own, by numbers that the library does not give. */
const [LABELS, VALUES] = ["333333333", "444444444"];

/**
 * Draws the lines against the axis on the right into the charts of a file, which the library writes without them.
 * @param charts - Those of the file, in its order.
 */
export function addLinesOnRight(file: Record<string, Uint8Array>, charts: readonly HostChart[]): void {
  charts.forEach((chart, i) => {
    const all = chart.sources();
    const lines = all.filter(({ isOnRight }) => isOnRight);
    // A chart that has nothing else is one of lines already.
    if (lines.length === 0 || lines.length === all.length) return;
    const part = `xl/charts/chart${i + 1}.xml`;
    const series = lines.map((line, n) => seriesInFile(line, all.length - lines.length + n)).join("");
    file[part] = strToU8(
      strFromU8(file[part])
        .replace("<c:catAx>", () => `${chartOf(series)}<c:catAx>`)
        .replace("</c:plotArea>", () => `${axesOf(chart.formatOnRight())}</c:plotArea>`),
    );
  });
}

function chartOf(series: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/><c:axId val="${LABELS}"/><c:axId val="${VALUES}"/></c:lineChart>`;
}

function seriesInFile(
  { name, values, categories, color }: ReturnType<HostChart["sources"]>[number],
  place: number,
): string {
  const fill = colorInFile(color);
  const look = fill ? `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>` : "";
  return [
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx>`,
    `<c:spPr><a:ln w="22225">${look}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`,
    categories
      ? `<c:cat><c:strRef><c:f>${escaped(referenceInFile(categories))}</c:f></c:strRef></c:cat>`
      : "",
    values ? `<c:val><c:numRef><c:f>${escaped(referenceInFile(values))}</c:f></c:numRef></c:val>` : "",
    `<c:smooth val="0"/></c:ser>`,
  ].join("");
}

function axesOf(format: string): string {
  const scaling = `<c:scaling><c:orientation val="minMax"/></c:scaling>`;
  return [
    `<c:valAx><c:axId val="${VALUES}"/>${scaling}<c:delete val="0"/><c:axPos val="r"/><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>`,
    `<c:minorTickMark val="none"/><c:crossAx val="${LABELS}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`,
    `<c:catAx><c:axId val="${LABELS}"/>${scaling}<c:delete val="1"/><c:axPos val="b"/><c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/></c:catAx>`,
  ].join("");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

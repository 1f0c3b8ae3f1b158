import React from "react";
import type { YearByMonth } from "../../../analysis/targets/yearFan";
import { numberIn, unitName } from "../../../i18n/displayUnit";
import { TARGET_PANEL_WORDS } from "../../../i18n/targetPanel";
import { useSettings } from "../../settings/SettingsContext";
import { MONTHS, type YearOfTarget } from "../../target/yearOfTarget";
import { useTexts } from "../../TextsContext";
import { YearKey } from "./YearKey";

/** Of the drawing, in its own units: as wide as a narrow pane, so that its words stay readable there. */
const WIDTH = 296;
const LEFT = 54;
const TOP = 8;
const LINES_HEIGHT = 150;
const BARS_TOP = TOP + LINES_HEIGHT + 32;
const BARS_HEIGHT = 48;
const HEIGHT = BARS_TOP + BARS_HEIGHT + 6;
const STEP = (WIDTH - LEFT - 6) / MONTHS;
const ROUGHLY = [0.25, 0.5, 0.75, 1];

type Points = readonly (number | undefined)[];

interface YearPictureProps {
  readonly year: YearOfTarget;
  readonly fan: readonly YearByMonth[];
  /** What the picture shows, in words. */
  readonly label: string;
}

/** The year added up against its target, and below how far ahead or behind it was. */
export function YearPicture({ year, fan, label }: YearPictureProps) {
  const { language } = useTexts();
  const { unit } = useSettings();
  const words = TARGET_PANEL_WORDS[language];
  const { january, at, target, actual, path, required, ahead, record } = year;

  const top = Math.max(target, record?.total ?? 0, ...fan.map(({ high }) => high), ...some(actual)) * 1.04;
  const y = (amount: number) => TOP + LINES_HEIGHT * (1 - amount / top);
  /** The end of a month. */
  const x = (month: number) => LEFT + STEP * (month + 1);
  const far = Math.max(1, ...some(ahead).map(Math.abs));
  const middle = BARS_TOP + BARS_HEIGHT / 2;
  const bar = (distance: number) => (BARS_HEIGHT / 2) * (Math.abs(distance) / far);

  const now = actual[at];
  const outlook = fan.map(({ ordinal, ...rest }) => ({ month: ordinal - january, ...rest }));
  const start = now === undefined ? [] : [{ month: at, mean: now, low: now, high: now }];
  const spread = [...start, ...outlook];
  const line = (points: Points) =>
    points
      .map((amount, i) =>
        amount === undefined ? "" : `${points[i - 1] === undefined ? "M" : "L"}${x(i)} ${y(amount)}`,
      )
      .join("");
  const through = (points: readonly (readonly [month: number, amount: number])[]) =>
    points.map(([month, amount], i) => `${i === 0 ? "M" : "L"}${x(month)} ${y(amount)}`).join("");

  return (
    <figure className="year-picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {ROUGHLY.map((share) => (
          <g key={share}>
            <line className="axis" x1={LEFT} x2={WIDTH} y1={y(target * share)} y2={y(target * share)} />
            <text x={LEFT - 4} y={y(target * share) + 3} textAnchor="end">
              {numberIn(unit, target * share, 0)}
            </text>
          </g>
        ))}
        {record && <line className="record" x1={LEFT} x2={WIDTH} y1={y(record.total)} y2={y(record.total)} />}
        {outlook.length > 0 && (
          <>
            <path
              className="fan"
              d={`${through([
                ...spread.map(({ month, high }) => [month, high] as const),
                ...[...spread].reverse().map(({ month, low }) => [month, low] as const),
              ])}Z`}
            />
            <path className="forecast" d={through(spread.map(({ month, mean }) => [month, mean] as const))} />
          </>
        )}
        <path className="path" d={line(path)} />
        <path className="required" d={line(required)} />
        <path className="actual" d={line(actual)} />
        {now !== undefined && <circle className="ahead" cx={x(at)} cy={y(now)} r={3.5} />}
        {Array.from({ length: MONTHS }, (_, i) => (
          <text key={i} x={x(i)} y={TOP + LINES_HEIGHT + 13} textAnchor="middle">
            {i + 1}
          </text>
        ))}
        <text x={LEFT} y={BARS_TOP - 6}>
          {words.distance}
        </text>
        <line className="axis" x1={LEFT} x2={WIDTH} y1={middle} y2={middle} />
        {ahead.map((distance, i) =>
          distance === undefined ? null : (
            <rect
              key={i}
              className={distance < 0 ? "behind" : "ahead"}
              x={x(i) - STEP * 0.35}
              width={STEP * 0.7}
              y={distance < 0 ? middle : middle - bar(distance)}
              height={bar(distance)}
            />
          ),
        )}
        <text x={LEFT - 4} y={middle - BARS_HEIGHT / 2 + 8} textAnchor="end">
          {`+${numberIn(unit, far)}`}
        </text>
      </svg>
      <figcaption className="note">{unitName(unit, language)}</figcaption>
      <YearKey record={record} hasForecast={outlook.length > 0} hasRequired={some(required).length > 1} />
    </figure>
  );
}

function some(points: Points): number[] {
  return points.filter((amount): amount is number => amount !== undefined);
}

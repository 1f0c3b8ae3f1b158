import type { Line } from "./CellStore";

/** What files call a line that Excel's object model describes by a style and a weight. */
export type LineName =
  | "thin"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "double"
  | "medium"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "thick";

const NAMES: readonly (readonly [LineName, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

export function lineName({ style, weight }: Line): LineName {
  const ofStyle = NAMES.filter(([, one]) => one === style);
  const [name] = ofStyle.find(([, , one]) => one === weight) ?? ofStyle[0] ?? NAMES[0];
  return name;
}

export function lineOf(name: LineName, color: string): Line {
  const [, style, weight] = NAMES.find(([one]) => one === name) ?? NAMES[0];
  return { style, weight, color };
}

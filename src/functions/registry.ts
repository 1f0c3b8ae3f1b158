// Every function of the families by its id: the exported name in capitals, with an underscore where the name has one word
// ending: ytdYoy is YTD_YOY. functions.json is made of the same sources.
import * as calendar from "./calendar";
import * as catalog from "./catalog";
import * as checks from "./checks";
import * as data from "./data";
import * as events from "./events";
import * as flash from "./flash";
import * as forecast from "./forecast";
import * as growth from "./growth";
import * as policy from "./policy";
import * as preparation from "./preparation";
import * as prices from "./prices";
import * as ranking from "./ranking";
import * as records from "./records";
import * as seasonal from "./seasonal";
import * as specialization from "./specialization";
import * as structure from "./structure";
import * as targets from "./targets";
import * as text from "./text";

const families = [
  growth,
  records,
  ranking,
  targets,
  forecast,
  calendar,
  flash,
  seasonal,
  events,
  structure,
  specialization,
  prices,
  data,
  policy,
  catalog,
  preparation,
  checks,
  text,
];

export type Answer = (...args: unknown[]) => unknown;

/** What Excel calls, before its errors are made of ours. */
export const FUNCTIONS: ReadonlyMap<string, Answer> = new Map(
  families.flatMap((family) =>
    Object.entries(family).map(([name, answer]) => [idOf(name), answer as Answer] as const),
  ),
);

function idOf(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase();
}

import { shipped } from "./store";

let dates: ReadonlySet<number> | undefined;

/** Every date that counts nothing as a Korean customs working day, whatever its weekday: Excel serial numbers. */
export function nonWorkingDates(): ReadonlySet<number> {
  if (!dates) {
    let serial = 0;
    dates = new Set(shipped.nonWorking.map((step) => (serial += step)));
  }
  return dates;
}

/** The years that the list covers. */
export function calendarYears(): { readonly first: number; readonly last: number } {
  const [first, last] = shipped.calendarYears;
  return { first, last };
}

/** Ways in which the CSV files write time. Stricter than what a user may type: 2024.5 in a file is a slip. */
export type PeriodForm = "month" | "year" | "span" | "day";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function isPeriod(text: string, form: PeriodForm): boolean {
  switch (form) {
    case "month":
      return MONTH.test(text);
    case "year":
      return /^\d{4}$/.test(text);
    case "span": {
      const [from, to, ...more] = text.split("..");
      return more.length === 0 && MONTH.test(from) && MONTH.test(to ?? "") && from <= to;
    }
    case "day": {
      const date = new Date(`${text}T00:00:00Z`);
      return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
    }
  }
}

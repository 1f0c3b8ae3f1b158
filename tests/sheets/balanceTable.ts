// A table of the trade balance, as an analyst may have one: the shipped exports less imports.
import type { TableToWrite } from "../../src/excel/Workbook";
import type { Language } from "../../src/i18n/language";
import { loadedTables } from "./briefing/workbookTables";

export const BALANCE_NAME: Readonly<Record<Language, string>> = { en: "Trade balance", ko: "무역수지" };

export function balanceTable(asOf: string, language: Language): TableToWrite {
  const [exports, imports] = loadedTables(asOf, language, ["exports", "imports"]);
  const bought = new Map(imports.rows.map(([day, figure]) => [day, figure as number]));
  const name = BALANCE_NAME[language];
  const [period, sold] = exports.headers;
  if (!exports.model) throw new Error("exports are known again");
  const ofExports = exports.model.series[sold];
  return {
    ...exports,
    sheetName: name,
    tableName: "BalanceMonth",
    headers: [period, name],
    rows: exports.rows.map(([day, figure]) => [day, (figure as number) - (bought.get(day) as number)]),
    model: { ...exports.model, series: { [name]: { ...ofExports, id: "balance", name, flow: "balance" } } },
  };
}

import { screen } from "@testing-library/react";
import { BRIEF_PANE } from "../../src/i18n/briefPane";
import type { Language } from "../../src/i18n/language";
import { inWorkbook, loadedTables } from "../sheets/briefing/workbookTables";
import { openPanel, type Pane } from "./pane";

/** Opens the panel of the briefing before a workbook with the tables of these groups. */
export async function openBriefOver(
  pane: Pane,
  language: Language,
  groups: Parameters<typeof loadedTables>[2],
): Promise<void> {
  const tables = inWorkbook(loadedTables("2026-01", language, groups));
  pane.workbook.tables = {
    ...pane.workbook.tables,
    kind: "tables",
    model: { tables: tables.map(({ model }) => model), names: {} },
    tables: tables.map(({ cells }) => cells),
  } as typeof pane.workbook.tables;
  await openPanel(pane, "brief");
  await screen.findByText(BRIEF_PANE[language].intro, undefined, { timeout: 20_000 });
}

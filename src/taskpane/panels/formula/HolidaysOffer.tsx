import React from "react";
import type { Workbook } from "../../../excel/Workbook";
import { FORMULA_PANEL_WORDS } from "../../../i18n/formulaPanel";
import { holidaysReference, holidayTable } from "../../calendar/holidayTable";
import { Button } from "../../components/fabric";
import { useTables } from "../../hooks/useTables";
import { useTexts } from "../../TextsContext";

/** The parameter that takes one-off holidays, in every function that has it. */
export const HOLIDAYS = "holidays";

interface HolidaysOfferProps {
  readonly workbook: Workbook;
  readonly onTake: (reference: string) => void;
}

/** The workbook's own table of one-off holidays, if it has one. */
export function HolidaysOffer({ workbook, onTake }: HolidaysOfferProps) {
  const words = FORMULA_PANEL_WORDS[useTexts().language];
  const own = holidayTable(useTables(workbook).tables);
  if (!own) return null;
  const reference = holidaysReference(own);
  return <Button label={words.useHolidays(reference)} onClick={() => onTake(reference)} />;
}

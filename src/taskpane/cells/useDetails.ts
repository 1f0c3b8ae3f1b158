import { useEffect, useState } from "react";
import type { FormulaCells } from "../../excel/FormulaCells";
import type { OurBlock, OurCells } from "../../excel/OurCells";
import type { InBrief } from "../../explain/inBrief";
import type { TableInWorkbook } from "../../model/tableInWorkbook";
import { loadHelp } from "../formula/loadHelp";
import { useTexts } from "../TextsContext";
import { keyOf } from "./changedLines";
import { detailsOf, type Read } from "./detailsOf";

/** Reasons and sources of lines, one after the other, so that the list stands before all of them are known. */
export function useDetails(
  cells: FormulaCells & OurCells,
  blocks: readonly OurBlock[],
  tables: readonly TableInWorkbook[],
): ReadonlyMap<string, InBrief> {
  const { language } = useTexts();
  const [details, setDetails] = useState<ReadonlyMap<string, InBrief>>(new Map());
  /** Another list, another page of it or another language is looked at from the start. */
  const asked = blocks.map((block) => `${keyOf(block)} ${block.texts.join(" ")}`).join("\n");
  useEffect(() => {
    let isHere = true;
    const read: Read = new Map();
    void (async () => {
      const help = await loadHelp();
      for (const block of blocks) {
        if (!isHere) return;
        const told = await detailsOf(block, cells, { help, tables, read, language });
        if (isHere && told) setDetails((before) => new Map([...before, [keyOf(block), told]]));
      }
    })().catch((error: unknown) => console.error(error));
    return () => {
      isHere = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the blocks are told apart by what they say
  }, [cells, asked, tables, language]);
  return details;
}

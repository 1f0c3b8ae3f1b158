/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { BRING_IN_WORDS } from "../../src/i18n/importing/bringIn";
import { readingErrorMessage } from "../../src/i18n/importing/readingErrors";
import type { Language } from "../../src/i18n/language";
import { EMPTY_MODEL } from "../../src/model/WorkbookModel";
import { seriesModel } from "../../src/model/seriesModel";
import { openPane, type Pane } from "./pane";

const LANGUAGES: readonly Language[] = ["en", "ko"];
const TABLE = "단위: 백만 달러\n기간\t수출\t수입\n2026-07\t100\t90\n2026-08\t110\t95\n2026-09\t121\t99";
const WITHOUT_UNIT = "Month\tExports of boats\n2026-07\t100\n2026-08\t110\n2026-09\t121";
const RELEASE = "2026년 9월 수출입 동향\n수출은 1,209.4억 달러(+83.5%)\n수입은 700.1억 달러(+24.1%)";

async function open(language: Language): Promise<Pane> {
  const pane = openPane(language);
  userEvent.click(screen.getByRole("tab", { name: pane.texts.tabs.bringIn }));
  await screen.findByRole("button", { name: BRING_IN_WORDS[language].choose });
  return pane;
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

function enter(label: string, value: string): void {
  fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value } });
}

function paste(language: Language, text: string): void {
  const words = BRING_IN_WORDS[language];
  enter(words.paste, text);
  press(words.readPasted);
}

async function isAccessible(): Promise<void> {
  expect((await axe(document.body)).violations).toEqual([]);
}

describe.each(LANGUAGES)("%s", (language) => {
  const words = BRING_IN_WORDS[language];

  test("pasted cells become a new table that knows its series", async () => {
    const { workbook } = await open(language);
    await isAccessible();
    paste(language, TABLE);
    await screen.findByText(words.preview);
    await isAccessible();
    press(words.insert);
    await waitFor(() => expect(workbook.writes).toHaveLength(1));
    const { table } = workbook.writes[0];
    expect(table.rows.map(([, exports]) => exports)).toEqual([100, 110, 121]);
    expect(Object.values(table.model?.series ?? {}).map(({ flow }) => flow)).toEqual(["exports", "imports"]);
  });

  test("nothing is written before a needed question is answered", async () => {
    const { workbook } = await open(language);
    paste(language, WITHOUT_UNIT);
    await screen.findByText(words.isNeeded);
    await isAccessible();
    press(words.insert);
    expect(workbook.writes).toHaveLength(0);
  });

  test("what cannot be read gets a sentence, and another try", async () => {
    await open(language);
    paste(language, "nothing\tto\tread");
    expect((await screen.findAllByText(readingErrorMessage("no-figures", {}, language)))[0]).toBeVisible();
    await isAccessible();
    expect(screen.getByRole("button", { name: words.choose })).toBeEnabled();
  });

  test("the selection of the sheet is read with its dates", async () => {
    const { workbook } = await open(language);
    workbook.selection = {
      kind: "selection",
      sheet: "수출 (백만 달러)",
      values: [
        ["Month", "Exports"],
        [46234, 10],
        [46265, 11],
      ],
      formats: [
        ["General", "General"],
        ["yyyy-mm", "General"],
        ["yyyy-mm", "General"],
      ],
    };
    press(words.selection);
    expect(await screen.findByText(words.size(2, 1, "2026-07", "2026-08"), { exact: false })).toBeVisible();
  });

  test("a release is read as it is typed, with its growth held against last year's figures", async () => {
    const { workbook } = await open(language);
    press(words.release);
    enter(words.releaseText, RELEASE);
    const [exports] = await screen.findAllByDisplayValue("120940");
    await isAccessible();
    userEvent.clear(exports);
    fireEvent.change(exports, { target: { value: "12094O" } });
    expect((await screen.findAllByText(words.figureUnread))[0]).toBeVisible();
    fireEvent.change(exports, { target: { value: "120,943" } });
    press(words.insert);
    await waitFor(() => expect(workbook.writes).toHaveLength(1));
    const { table } = workbook.writes[0];
    expect(table.rows[0].slice(1)).toEqual([120943, 70010]);
    expect(Object.values(table.model?.series ?? {}).map(({ id, provisional }) => [id, provisional])).toEqual([
      ["exports", [2026 * 12 + 8]],
      ["imports", [2026 * 12 + 8]],
    ]);
  });

  test("the table that holds the series takes them, and the difference is told before", async () => {
    const { workbook } = await open(language);
    const series = seriesModel(
      {
        id: "exports",
        also: [],
        name: "Exports",
        flow: "exports",
        measure: "amount",
        isCumulative: false,
        unit: { kind: "money", currency: "USD", power: 6 },
        step: 0.1,
        values: new Map(),
        provisional: new Set(),
      },
      { source: "x", day: "2026-09-01" },
    );
    workbook.tables = {
      kind: "tables",
      model: {
        ...EMPTY_MODEL,
        tables: [{ table: "{1}", frequency: "month", periodColumn: 7, columns: [{ column: 8, ...series }] }],
      },
      tables: [
        {
          id: "{1}",
          name: "Mine",
          sheet: "S",
          columns: [
            { id: 7, header: "Period" },
            { id: 8, header: "Exports" },
          ],
          rows: [[46265, 98000]],
        },
      ],
    };
    press(words.release);
    enter(words.releaseText, RELEASE);
    const counts = { added: 1, revised: 0, refined: 0, unchanged: 0 };
    expect(await screen.findByText(words.difference(counts), { exact: false })).toBeVisible();
    await isAccessible();
    press(words.update);
    await waitFor(() => expect(workbook.updates).toHaveLength(1));
    expect(workbook.updates[0].update.table.added).toEqual([[46295, 120940]]);
    await workbook.updates[0].answer({ kind: "updated", table: "Mine", sheet: "S", address: "A1", rows: 2 });
    expect((await screen.findAllByText(words.updated(counts, "Mine")))[0]).toBeVisible();
  });
});

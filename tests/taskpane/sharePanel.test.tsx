/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SHARE_COPY_WORDS } from "../../src/i18n/shareCopy";
import { SHARE_PANE } from "../../src/i18n/sharePane";
import { serveHelp } from "./formulaCells";
import { openPane, openPanel, type Pane } from "./pane";
import { withAppendix, workbookOf } from "./sheets";

beforeAll(serveHelp);

const words = SHARE_PANE.en;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function opened(sheets = workbookOf()): Promise<Pane> {
  const pane = openPane();
  pane.workbook.sheets = sheets;
  await openPanel(pane, "share");
  await screen.findByText(words.intro);
  return pane;
}

const ticked = (group: string) =>
  [...screen.getByRole("group", { name: group }).querySelectorAll("input")].map(({ checked }) => checked);

test("sheets with formulas of ours are chosen, and what their charts draw; others can be", async () => {
  const { workbook } = await opened();
  expect(ticked(words.sheets)).toEqual([true, true, false]);
  userEvent.click(screen.getAllByRole("checkbox", { name: "Notes" })[0]);
  press(words.copy);
  await waitFor(() => expect(workbook.builds).toHaveLength(1));
  const { drafts } = workbook.builds[0];
  expect(drafts.map(({ name }) => name)).toEqual([
    "Report (copy)",
    "Figures (copy)",
    "Notes (copy)",
    SHARE_COPY_WORDS.en.appendix,
  ]);
  expect(drafts[0].charts[0].series[0].values).toEqual({
    sheet: "Figures (copy)",
    rect: { row: 1, column: 1, rows: 2, columns: 1 },
  });
  await workbook.builds[0].answer({ kind: "built", sheet: "Report (copy)" });
  expect(await screen.findByText(words.copied("Report (copy)"))).toBeInTheDocument();
});

test("a cell without a value yet is named, and nothing is written", async () => {
  const { workbook } = await opened(workbookOf({ type: "Error", basicValue: "#BUSY!" }));
  press(words.copy);
  expect(await screen.findByText(words.notCalculated("Report!A2"))).toBeInTheDocument();
  expect(workbook.builds).toEqual([]);
});

test("formulas of a copy go back, and it is said what stayed a value", async () => {
  const { workbook } = await opened(withAppendix());
  press(words.putBack("Appendix"));
  await waitFor(() => expect(workbook.replacements).toHaveLength(1));
  expect(workbook.replacements[0].formulas).toEqual([
    {
      sheet: "copy",
      rect: { row: 1, column: 0, rows: 1, columns: 1 },
      before: [[0.5]],
      formula: "=TRADE.SHARE($B$2,$C$2)",
    },
  ]);
  await workbook.replacements[0].answer({ kind: "replaced", unequal: [] });
  expect(await screen.findByText(`${words.backDone(1)} ${words.backSame}`)).toBeInTheDocument();
  expect(screen.getByText(words.left.changed("Copy!A3"))).toBeInTheDocument();
});

test("chosen sheets are converted, and what is left is named", async () => {
  const { workbook } = await opened();
  expect(screen.getByRole("button", { name: words.convertButton })).toHaveAttribute("aria-disabled", "true");
  userEvent.click(screen.getAllByRole("checkbox", { name: "Report" })[1]);
  press(words.convertButton);
  await waitFor(() => expect(workbook.replacements).toHaveLength(1));
  const { formulas, options } = workbook.replacements[0];
  expect(formulas.map(({ formula }) => formula)).toEqual([
    "=IF(ISNUMBER(Figures!B2)*ISNUMBER(Figures!B3)*(Figures!B3<>0),Figures!B2/Figures!B3,NA())",
  ]);
  expect(options.mustGive).toEqual([[[0.5]]]);
  await workbook.replacements[0].answer({ kind: "replaced", unequal: [0] });
  expect(await screen.findByText(words.unequal("Report!A2"))).toBeInTheDocument();
  expect(screen.getByText(words.without("TRADE.SOURCE", "Report!A3"))).toBeInTheDocument();
});

describe("only the selected cells", () => {
  const REPORT = {
    kind: "areas",
    sheet: "report",
    rects: [{ row: 1, column: 0, rows: 1, columns: 1 }],
  } as const;
  async function pressed(areas: Pane["workbook"]["areas"]): Promise<Pane> {
    const pane = await opened();
    pane.workbook.areas = areas;
    userEvent.click(screen.getByRole("radio", { name: words.convertSelected }));
    press(words.convertButton);
    return pane;
  }

  test("are converted, whatever sheet is ticked, and the list of sheets is not asked for", async () => {
    const { workbook } = await pressed(REPORT);
    expect(screen.queryByRole("group", { name: words.convertSheets })).toBeNull();
    expect(screen.getByText(words.convertSelectedAbout)).toBeVisible();
    await waitFor(() => expect(workbook.replacements).toHaveLength(1));
    expect(workbook.replacements[0].formulas.map(({ rect }) => rect)).toEqual(REPORT.rects);
    await workbook.replacements[0].answer({ kind: "replaced", unequal: [] });
    expect(await screen.findByText(`${words.converted(1)} ${words.convertNeeds(undefined)}`)).toBeVisible();
    expect(screen.queryByText(/SOURCE/)).toBeNull();
  });

  test.each<[string, Pane["workbook"]["areas"]]>([
    [words.noneSelected, { ...REPORT, sheet: "notes" }],
    [words.noCellsSelected, { kind: "refused", obstacle: { kind: "no-cell-selected" } }],
  ])("%s", async (told, areas) => {
    const { workbook } = await pressed(areas);
    expect(await screen.findByText(told)).toBeVisible();
    expect(workbook.replacements).toEqual([]);
  });
});

test("a workbook that holds nothing is told so", async () => {
  await opened({ kind: "sheets", sheets: [], names: [] });
  expect(screen.getByText(words.noSheets)).toBeInTheDocument();
});

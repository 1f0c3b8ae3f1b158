/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { datasetVersion } from "../../src/dataset/vintage";
import { TARGET_WORKBOOK } from "../../src/i18n/targetWorkbook";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/i18n/language";
import { letCopy } from "./letCopy";
import { openPane, openPanel, type Pane } from "./pane";
import { LANGUAGES } from "../sample";

/** The pane with the panel of the example open. */
async function openStart(language?: Language): Promise<Pane> {
  const pane = openPane(language);
  await openPanel(pane, "examples:target");
  return pane;
}

const buildButton = () => screen.getByRole("button", { name: "Build the 2024 target workbook" });
const cancelButton = () => screen.queryByRole("button", { name: "Cancel" });
const noAlert = () => expect(screen.queryByRole("alert")).toBeNull();

test("while it builds there is progress, and a second press starts nothing else", async () => {
  const { workbook } = await openStart();
  expect(screen.queryByRole("progressbar")).toBeNull();
  userEvent.click(buildButton());
  expect(screen.getByRole("status")).toHaveTextContent("Building the sheet …");
  expect(screen.getByRole("progressbar", { name: "Building the sheet …" })).toBeVisible();
  userEvent.click(buildButton());
  expect(workbook.builds).toHaveLength(1);
});

test("the progress shows how much is done", async () => {
  const { workbook } = await openStart();
  userEvent.click(buildButton());
  act(() => workbook.builds[0].options.onProgress(0.4));
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "40");
});

test("the button that was pressed keeps the focus while it is disabled", async () => {
  await openStart();
  userEvent.click(buildButton());
  expect(buildButton()).toHaveAttribute("aria-disabled", "true");
  expect(buildButton()).toHaveFocus();
});

test("when it is built it says so, and the progress goes", async () => {
  const { workbook } = await openStart();
  userEvent.click(buildButton());
  await workbook.builds[0].answer({ kind: "built", sheet: "2024 target" });
  expect(await screen.findByText('Done: the sheet "2024 target" is ready.', { exact: false })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Change a yellow cell, and everything follows.");
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(cancelButton()).toBeNull();
  noAlert();
});

test("a workbook that is there already is no failure", async () => {
  const { workbook } = await openStart();
  userEvent.click(buildButton());
  await workbook.builds[0].answer({ kind: "exists", sheet: "2024 target" });
  expect(await screen.findByText(/The sheet "2024 target" was there already/)).toBeVisible();
  noAlert();
});

test("a refusal is an alert with a sentence, and the next try takes it away", async () => {
  const { workbook } = await openStart();
  userEvent.click(buildButton());
  await workbook.builds[0].answer({
    kind: "refused",
    obstacle: { kind: "name-taken", name: "AsOf" },
  });
  await screen.findByText(/The name AsOf is used for something else\. Rename it/);
  expect(screen.getByRole("alert")).toHaveTextContent("Nothing was changed.");
  userEvent.click(buildButton());
  expect(workbook.builds).toHaveLength(2);
  noAlert();
});

test("Cancel is there while it builds, and aborts it", async () => {
  const { workbook } = await openStart();
  expect(cancelButton()).toBeNull();
  userEvent.click(buildButton());
  expect(workbook.builds[0].signal.aborted).toBe(false);
  userEvent.click(cancelButton() as HTMLElement);
  expect(workbook.builds[0].signal.aborted).toBe(true);
  expect(await screen.findByText("Cancelled. The workbook is as it was.")).toBeVisible();
  expect(cancelButton()).toBeNull();
});

test("closing the pane aborts what is being built", async () => {
  const { workbook, unmount } = await openStart();
  userEvent.click(buildButton());
  unmount();
  expect(workbook.builds[0].signal.aborted).toBe(true);
});

test("an error that nobody expected is shown as well, and it can be tried again", async () => {
  const report = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { workbook } = await openStart();
  userEvent.click(buildButton());
  await workbook.builds[0].fail(new Error("The network is down."));
  await screen.findByText(/The network is down\./);
  expect(screen.getByRole("alert")).toBeVisible();
  expect(report).toHaveBeenCalledWith(new Error("The network is down."));
  report.mockRestore();
  userEvent.click(buildButton());
  expect(workbook.builds).toHaveLength(2);
});

test.each(LANGUAGES)("the workbook is built in the language of the pane: %s", async (language) => {
  const { workbook, texts } = await openStart(language);
  userEvent.click(screen.getByRole("button", { name: texts.start.build }));
  const { sheet, dataSheet } = TARGET_WORKBOOK[language];
  expect(workbook.builds.map(({ drafts }) => drafts.map(({ name }) => name))).toEqual([[sheet, dataSheet]]);
});

test.each([
  ["en", "functions.html"],
  ["ko", "functions-ko.html"],
] as const)("the reference of the functions is a link: %s", async (language, page) => {
  const { texts } = await openStart(language);
  expect(screen.getByRole("link", { name: texts.start.reference })).toHaveAttribute("href", page);
});

test("it says how new the shipped figures are", async () => {
  const { texts } = await openStart();
  expect(screen.getByText(texts.start.figures(datasetVersion()))).toBeVisible();
});

describe("a formula to try", () => {
  const copyButton = () => screen.getByRole("button", { name: 'Copy: =TRADE.WORKDAYS("2024-05")' });

  test("is copied as it stands there, where no page may write to the clipboard", async () => {
    const copied: string[] = [];
    letCopy((text) => copied.push(text));
    await openStart();
    userEvent.click(copyButton());
    expect(await screen.findByText("Copied. Select an empty cell and paste.")).toBeVisible();
    expect(copied).toEqual(['=TRADE.WORKDAYS("2024-05")']);
  });

  test("says what to do when the browser does not allow copying", async () => {
    document.execCommand = () => false;
    await openStart();
    userEvent.click(copyButton());
    expect(await screen.findByText(/select the formula and copy it/)).toBeVisible();
  });
});

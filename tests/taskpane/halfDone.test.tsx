/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { HalfDone, Obstacle } from "../../src/excel/Workbook";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { halfDoneSentence } from "../../src/taskpane/halfDoneSentence";
import { obstacleSentence } from "../../src/taskpane/obstacleSentence";
import { openPane, openPanel } from "./pane";

const HALF_DONE: HalfDone = {
  kind: "half-done",
  obstacle: { kind: "sheet-protected", sheet: "Exports" },
  left: [
    { kind: "sheet", sheet: "New" },
    { kind: "cells", sheet: "Exports", address: "A3:C9" },
    { kind: "name", name: "ExportsMonth_a" },
  ],
};
const build = () => screen.getByRole("button", { name: "Build the 2024 target workbook" });
const putBack = () => screen.getByRole("button", { name: "Put back" });

test("what is left is said, each thing by its name, with the reason and what to do", async () => {
  const pane = openPane();
  const { workbook } = pane;
  await openPanel(pane, "examples:target");
  userEvent.click(build());
  await workbook.builds[0].answer(HALF_DONE);
  const alert = await screen.findByRole("alert");
  await waitFor(() => expect(alert).toHaveTextContent("New"));
  for (const word of ["A3:C9", "ExportsMonth_a", "protected", "Unprotect"])
    expect(alert).toHaveTextContent(word);
});

test("Put back tries again, says what is still left, and at last that nothing is; it leaves the focus there", async () => {
  const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const pane = openPane();
  const { workbook } = pane;
  await openPanel(pane, "examples:target");
  userEvent.click(build());
  await workbook.builds[0].answer(HALF_DONE);
  userEvent.click(putBack());
  expect(putBack()).toHaveAttribute("aria-disabled", "true");
  await workbook.putBacks[0].answer({ ...HALF_DONE, left: [{ kind: "sheet", sheet: "New" }] });
  expect(screen.queryByText(/A3:C9/)).toBeNull();
  userEvent.click(putBack());
  await workbook.putBacks[1].fail(new Error("no answer"));
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("no answer"));
  userEvent.click(putBack());
  await workbook.putBacks[2].answer({ kind: "put-back" });
  expect(await screen.findByText(en.halfDone.isPutBack)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Put back" })).toBeNull();
  expect(document.body).not.toHaveFocus();
  hasFocus.mockRestore();
});

test.each<Obstacle>([
  { kind: "beside-table", table: "Mine" },
  { kind: "merged-cells" },
  { kind: "rows-hidden", address: "A1:C9" },
  { kind: "no-cell-selected" },
  { kind: "still-writing" },
  { kind: "moved" },
  { kind: "unexpected", message: "No answer." },
])("$kind: the sentence says in both languages that nothing has changed", (obstacle) => {
  expect(obstacleSentence(obstacle, en)).toMatch(/Nothing was changed|Nothing of ours is left/);
  expect(obstacleSentence(obstacle, ko)).toMatch(/바뀐 것은 없습니다|남아 있지 않습니다/);
});

test("a reason for every obstacle, in both languages", () => {
  for (const obstacle of [
    { kind: "busy-editing" },
    { kind: "cells-in-use", address: "B7" },
    { kind: "unexpected", message: "No answer." },
    { kind: "moved" },
  ] as const) {
    const sentences = [en, ko].map((texts) => halfDoneSentence({ ...HALF_DONE, obstacle }, texts));
    for (const sentence of sentences) expect(sentence).toContain("A3:C9");
    expect(new Set(sentences).size).toBe(2);
  }
});

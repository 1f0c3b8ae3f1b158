/** @jest-environment jsdom */
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import React from "react";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { fakeWorkbook } from "./fakeWorkbook";
import { openPane } from "./pane";

test.each([
  ["en", "clear", "isCleared"],
  ["ko", "clear", "isCleared"],
  ["en", "keep", "isKept"],
  ["ko", "keep", "isKept"],
] as const)(
  "what a closed pane has left is said by name, and after one press no more: %s, %s",
  async (language, button, told) => {
    const { leftBehind: words } = { en, ko }[language];
    localStorage.clear();
    const workbook = fakeWorkbook();
    workbook.leftBehind = {
      kind: "left-behind",
      left: [
        { kind: "sheet", sheet: "New" },
        { kind: "filled", sheet: "Exports", address: "A34:C36" },
        { kind: "changed", sheet: "Exports", address: "A1:C36" },
        { kind: "tried", sheet: "Brief", address: "B2:B9" },
      ],
    };
    render(<App language={language} isDark={false} workbook={workbook} />);
    const alert = await screen.findByRole("alert");
    // The bar is there before its words are, so that screen readers tell them.
    await waitFor(() => expect(alert).toHaveTextContent("New"));
    for (const word of ["Exports", "A34:C36", "A1:C36", "B2:B9", words.what(true, true, true)])
      expect(alert).toHaveTextContent(word);
    userEvent.click(screen.getByRole("button", { name: words[button] }));
    expect(await screen.findByText(words[told])).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  },
);

test("where nothing is left nothing is said", async () => {
  openPane();
  await screen.findByRole("main");
  expect(screen.queryByRole("button", { name: en.leftBehind.clear })).toBeNull();
});

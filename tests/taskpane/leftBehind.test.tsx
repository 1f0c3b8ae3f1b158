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

test("while somebody writes nothing is cleared up and that is said, until it is told again what is left", async () => {
  localStorage.clear();
  const workbook = fakeWorkbook();
  const left = [{ kind: "sheet", sheet: "New" }] as const;
  workbook.leftBehind = { kind: "left-behind", left };
  workbook.clearLeftBehind = async () => {
    workbook.leftBehind = { kind: "left-behind", left: [], waits: 1 };
    return { kind: "refused", obstacle: { kind: "still-writing" } };
  };
  render(<App language="en" isDark={false} workbook={workbook} />);
  userEvent.click(await screen.findByRole("button", { name: en.leftBehind.clear }));
  const sentence = en.obstacles["still-writing"]();
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByRole("button", { name: en.leftBehind.clear })).toBeNull();
  workbook.leftBehind = { kind: "left-behind", left };
  expect(await screen.findByRole("button", { name: en.leftBehind.clear }, { timeout: 5000 })).toBeVisible();
  expect(screen.queryByText(sentence)).toBeNull();
});

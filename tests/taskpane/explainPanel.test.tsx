/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import React from "react";
import { EXPLAIN_WORDS } from "../../src/i18n/explain";
import type { SelectedCell } from "../../src/excel/FormulaCells";
import { ExplainPanel } from "../../src/taskpane/panels/explain/ExplainPanel";
import { axeViolations } from "../axe";
import { FakeFormulaCells, openPanel, serveHelp } from "./formulaCells";
import { LANGUAGES } from "../sample";

const GROWTH: SelectedCell = {
  kind: "formula",
  address: "Exports!C3",
  home: { sheet: "exports", row: 1, column: 2, address: "Exports!C2" },
  formula: "=TRADE.YOY(Exports[Cars],Exports[Year])",
  place: { row: 1, column: 0 },
  shown: 0.1,
};

beforeAll(serveHelp);

function open(language: "en" | "ko", cell: SelectedCell): FakeFormulaCells {
  const cells = new FakeFormulaCells();
  cells.cell = cell;
  openPanel(language, <ExplainPanel cells={cells} />);
  return cells;
}

const lineOf = (term: string) => screen.getAllByText(term).map((one) => one.nextElementSibling?.textContent);

test.each(LANGUAGES)(
  "%s: the selected cell is explained, from what its references refer to",
  async (language) => {
    const { asked } = open(language, GROWTH);
    const { roles, headings, same } = EXPLAIN_WORDS[language];
    expect(await screen.findByRole("heading", { name: "Exports!C3" })).toBeVisible();
    expect(asked).toEqual([{ texts: ["Exports[Cars]", "Exports[Year]"], address: "Exports!C3" }]);
    expect(screen.getByRole("heading", { name: headings.compared })).toBeVisible();
    expect(lineOf(roles.figure)[0]).toMatch(/2024.*: 66$/);
    expect(lineOf(roles.base)[0]).toMatch(/2023.*: 60$/);
    expect(screen.getByText(same)).toBeVisible();
    expect(screen.getByText(/Exports\[Cars\] \(Exports!B2:B3\)/)).toBeVisible();
    expect(await axeViolations(document.body)).toEqual([]);
  },
);

test("another cell is explained when one asks again", async () => {
  const cells = open("en", GROWTH);
  await screen.findByRole("heading", { name: "Exports!C3" });
  cells.cell = { kind: "no-formula", address: "Exports!A1" };
  userEvent.click(screen.getByRole("button", { name: EXPLAIN_WORDS.en.panel.explain }));
  expect(await screen.findByText(/Exports!A1: There is no formula in this cell/)).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Exports!C3" })).toBeNull();
});

test.each<[string, SelectedCell, RegExp]>([
  ["that cannot be read", { ...GROWTH, formula: "=1+" }, /Exports!C3: This formula cannot be read here/],
  ["without a function of ours", { ...GROWTH, formula: "=SUM(A1)" }, /calls no TRADE function/],
])("a formula %s is said to be so", async (_, cell, sentence) => {
  open("en", cell);
  expect(await screen.findByText(sentence)).toBeVisible();
});

test("what stands in the way is said at once", async () => {
  open("en", { kind: "refused", obstacle: { kind: "busy-editing" } });
  expect(await screen.findByRole("alert")).toBeVisible();
});

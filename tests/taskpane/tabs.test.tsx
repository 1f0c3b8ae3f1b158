/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openPane } from "./pane";

const tab = (name: string) => screen.getByRole("tab", { name });
const open = (name: string) => userEvent.click(tab(name));
const from = () => screen.getByRole("textbox", { name: "From" });

test("what was typed is there again on coming back to the tab", () => {
  openPane();
  open("Load data");
  userEvent.clear(from());
  userEvent.type(from(), "2024-03");
  open("Start here");
  expect(screen.queryByRole("textbox", { name: "From" })).toBeNull();
  open("Load data");
  expect(from()).toHaveValue("2024-03");
});

test("what is being built goes on behind another tab, and can be cancelled on coming back", async () => {
  const { workbook } = openPane();
  userEvent.click(screen.getByRole("button", { name: "Build the 2024 target workbook" }));
  open("Load data");
  expect(workbook.builds[0].signal.aborted).toBe(false);
  open("Start here");
  expect(screen.getByRole("progressbar")).toBeVisible();
  userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await screen.findByText("Cancelled. The workbook is as it was.")).toBeVisible();
});

test("a result that comes while another tab is shown waits for her", async () => {
  const { workbook } = openPane();
  open("Load data");
  userEvent.click(screen.getByRole("button", { name: "Insert" }));
  open("Start here");
  await workbook.writes[0].answer({
    kind: "written",
    sheet: "Total exports, Months",
    address: "A3:B132",
    table: "ExportsMonth",
    rows: 129,
  });
  open("Load data");
  expect(
    await screen.findByText(
      "129 rows written to Total exports, Months, A3:B132. Leave a column free between the table and a formula that spills.",
    ),
  ).toBeVisible();
});

test("the tabs are chosen by arrow keys and Enter", () => {
  openPane();
  userEvent.tab();
  expect(tab("Start here")).toHaveFocus();
  userEvent.keyboard("{arrowright}");
  expect(tab("Bring in")).toHaveFocus();
  userEvent.keyboard("{arrowright}");
  expect(tab("Brief")).toHaveFocus();
  userEvent.keyboard("{arrowright}");
  expect(tab("Load data")).toHaveFocus();
  userEvent.keyboard("{enter}");
  expect(tab("Load data")).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("tabpanel", { name: "Load data" })).toBeVisible();
});

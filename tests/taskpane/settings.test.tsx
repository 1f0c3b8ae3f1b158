/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { amountIn } from "../../src/i18n/displayUnit";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { fill, goHome, openPane, openPaneAgain, openPanel } from "./pane";

const button = (name: string) => screen.getByRole("button", { name });
const heading = () => screen.getByRole("heading", { level: 1 });
const openSettings = (name: string) => userEvent.click(button(name));

test("the pane speaks the language that is chosen, the page says so, and it is kept", async () => {
  const { unmount } = openPane("en");
  userEvent.click(button("한국어"));
  expect(heading()).toHaveTextContent(ko.title);
  await waitFor(() => expect(document.title).toBe(ko.title));
  expect(document.documentElement).toHaveAttribute("lang", "ko");
  expect(button("한국어")).toHaveAttribute("aria-pressed", "true");
  unmount();
  openPaneAgain("en");
  expect(heading()).toHaveTextContent(ko.title);
});

test("what was typed in a panel stays when the language changes", async () => {
  const pane = openPane("en");
  await openPanel(pane, "load");
  fill("From", "2024-03");
  userEvent.click(button("한국어"));
  expect(screen.getByDisplayValue("2024-03")).toBeVisible();
  expect(heading()).toHaveTextContent(ko.panels.load);
});

test("without a choice it speaks Office's language, and amounts are the ministry's", async () => {
  openPane("ko");
  openSettings(ko.panels.settings);
  expect(await screen.findByRole("radio", { name: "억 달러" })).toBeChecked();
  expect(screen.getByRole("radio", { name: "한국어" })).toBeChecked();
});

test("a unit that is chosen is kept", async () => {
  const { unmount } = openPane("en");
  openSettings(en.panels.settings);
  userEvent.click(await screen.findByRole("radio", { name: "Million dollars" }));
  unmount();
  openPaneAgain("en");
  openSettings(en.panels.settings);
  expect(await screen.findByRole("radio", { name: "Million dollars" })).toBeChecked();
});

test("where the browser keeps nothing the choice lasts as long as the pane", () => {
  const refuse = () => {
    throw new Error("denied");
  };
  const spies = (["getItem", "setItem"] as const).map((name) =>
    jest.spyOn(Storage.prototype, name).mockImplementation(refuse),
  );
  openPane("en");
  userEvent.click(button("한국어"));
  expect(heading()).toHaveTextContent(ko.title);
  for (const spy of spies) spy.mockRestore();
});

test.each(["not json", '{"language":"fr","unit":"won","hasSeenTour":1}'])(
  "what cannot be a choice of ours is none: %s",
  (kept) => {
    localStorage.setItem("trade-analyst.settings", kept);
    openPaneAgain("en");
    expect(heading()).toHaveTextContent(en.title);
    expect(screen.getByRole("region", { name: en.tour.name })).toBeVisible();
  },
);

// 2024's exports were 683,609.5 million dollars, the ministry's 6,836.1억 달러.
test.each([
  ["million", "en", "$683,610 million"],
  ["billion", "en", "$683.61 billion"],
  ["eok", "en", "$6,836.1 × 100 million"],
  ["eok", "ko", "6,836.1억 달러"],
  ["million", "ko", "683,610백만 달러"],
] as const)("an amount in %s, %s", (unit, language, text) => {
  expect(amountIn(unit, 683_609.5, language)).toBe(text);
});

describe("the tour", () => {
  const tour = () => screen.queryByRole("region", { name: en.tour.name });
  const told = () => within(tour() as HTMLElement).getByRole("status").textContent;

  test("goes through three steps by keyboard, and is not shown again", () => {
    const { unmount } = openPane("en");
    for (const [i, text] of en.tour.steps.entries()) {
      expect(told()).toContain(text);
      button(i < 2 ? en.tour.next : en.tour.end).focus();
      userEvent.keyboard("{enter}");
    }
    expect(tour()).toBeNull();
    unmount();
    openPaneAgain("en");
    expect(tour()).toBeNull();
  });

  test.each(["skip", "escape"])("is left at any step: %s", (how) => {
    openPane("en");
    userEvent.click(button(en.tour.next));
    if (how === "skip") userEvent.click(button(en.tour.skip));
    else userEvent.keyboard("{esc}");
    expect(tour()).toBeNull();
  });

  test("is shown again on demand, from its beginning", async () => {
    const { texts } = openPane("en");
    userEvent.click(button(en.tour.next));
    userEvent.click(button(en.tour.skip));
    openSettings(en.panels.settings);
    userEvent.click(await screen.findByRole("button", { name: en.settings.tour }));
    goHome(texts);
    expect(told()).toContain(en.tour.steps[0]);
  });
});

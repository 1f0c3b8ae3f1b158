/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { axeViolations } from "../axe";
import { isWhole, sampleOf } from "../sample";
import { serveHelp } from "./formulaCells";
import { openPane } from "./pane";
import { STATES } from "./states";

beforeAll(serveHelp);

const ALL = Object.entries(STATES);
// The words change, what they stand in does not; the browser goes through every panel, with axe as well.
const CASES = [
  ...sampleOf(ALL, 4).map(([name, arrive]) => ({ language: "en" as const, name, arrive })),
  // Of a sample, states that the English ones leave out.
  ...sampleOf(isWhole ? ALL : ALL.slice(2), 8).map(([name, arrive]) => ({
    language: "ko" as const,
    name,
    arrive,
  })),
];

describe.each(CASES)("$language: $name", ({ language, arrive }) => {
  test("is shown in the language, has no accessibility violation, and every control is a stop of Tab", async () => {
    const pane = openPane(language);
    const text = await arrive(pane, language);
    // What works is told on the home too, which is not shown now.
    const told = await screen.findAllByText(text, { exact: false });
    const inSight = told.filter((one) => !one.closest("[hidden]"));
    expect(inSight[0]).toBeVisible();
    if (language === "en") expect(await axeViolations(document.body)).toEqual([]);
    expect(controls().filter((control) => !isTabStop(control))).toEqual([]);
  });
});

function isTabStop(control: HTMLElement): boolean {
  return control.tabIndex >= 0 && !control.matches(":disabled") && !control.closest("[hidden], [inert]");
}

/** What a mouse could use. Of radio buttons the chosen one: from there it goes on by arrow keys. */
function controls(): HTMLElement[] {
  const page = within(document.body);
  const all = (role: string, options = {}) => page.queryAllByRole(role, options);
  return [
    ...all("radio", { checked: true }),
    ...["button", "textbox", "combobox", "checkbox"].flatMap((role) => all(role)),
  ];
}

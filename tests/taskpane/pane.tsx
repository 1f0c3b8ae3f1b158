// What the tests of the pane share: the pane as a user has it before her, over a workbook that answers on demand.
import "@testing-library/jest-dom";
import "../setup/patienceOnScreen";
import { render, type RenderResult, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import React from "react";
import { en, type PaneTexts } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import type { Language } from "../../src/i18n/language";
import { App } from "../../src/taskpane/App";
import { AskedPanel } from "../../src/taskpane/home/askedPanel";
import type { PanelId } from "../../src/taskpane/panels/list";
import { type FakeWorkbook, fakeWorkbook } from "./fakeWorkbook";
import { installImportWorker } from "./importWorker";

// jsdom lays nothing out and scrolls nothing; this is Fabric's own way of being told that an element can be seen.
Object.defineProperty(HTMLElement.prototype, "isVisible", { value: true });

HTMLElement.prototype.scrollIntoView = () => undefined;
installImportWorker();

// The home reads the workbook by itself, when no test is waiting for it.
const BY_THEMSELVES = ["HomeLine", "LeftBehind"];
const { error } = console;
console.error = (...told: unknown[]) => {
  if (!(String(told[0]).includes("not wrapped in act") && BY_THEMSELVES.includes(String(told[1]))))
    error(...told);
};

const TEXTS: Readonly<Record<Language, PaneTexts>> = { en, ko };

export interface Pane extends RenderResult {
  readonly workbook: FakeWorkbook;
  readonly texts: PaneTexts;
  readonly language: Language;
  readonly asked: AskedPanel;
}

export function openPane(language: Language = "en"): Pane {
  localStorage.clear();
  return openPaneAgain(language);
}

/** As somebody who has used it before opens it, with what she chose then. */
export function openPaneAgain(language: Language = "en"): Pane {
  const workbook = fakeWorkbook();
  const asked = new AskedPanel();
  const result = render(<App language={language} isDark={false} workbook={workbook} asked={asked} />);
  return { ...result, workbook, asked, language, texts: TEXTS[language] };
}

const mainButton = (name: string) => within(screen.getByRole("main")).queryByRole("button", { name });

/** Opens a panel from the home, goes back there first if another is open, and waits until it has loaded. */
export async function openPanel({ texts }: Pane, id: PanelId): Promise<void> {
  goHome(texts);
  userEvent.click(mainButton(texts.panels[id]) as HTMLElement);
  await waitFor(() => expect(screen.queryByText(texts.loading)).toBeNull(), { timeout: 20_000 });
}

export function goHome(texts: PaneTexts): void {
  const back = mainButton(texts.home.back);
  if (back) userEvent.click(back);
}

/** Puts a text into a field at once; typing would ask for the preview at every letter. */
export function fill(name: string, text: string): void {
  const input = screen.getByRole("textbox", { name });
  userEvent.clear(input);
  userEvent.paste(input, text);
}

/** Takes an option of a list by arrow keys: Fabric never shows an open list where nothing is laid out. */
export function choose(label: RegExp, option: string): void {
  const list = screen.getByRole("combobox", { name: label });
  list.focus();
  userEvent.keyboard("{home}");
  for (let last = ""; list.textContent !== option; userEvent.keyboard("{arrowdown}")) {
    if (list.textContent === last) throw new Error(`${label} has no "${option}"`);
    last = list.textContent ?? "";
  }
}

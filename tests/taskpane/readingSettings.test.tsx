/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BRING_IN_WORDS } from "../../src/i18n/importing/bringIn";
import { readingErrorMessage } from "../../src/i18n/importing/readingErrors";
import { IMPORT_WORDS, questionText } from "../../src/i18n/importing/words";
import type { Language } from "../../src/i18n/language";
import { axeViolations } from "../axe";
import { LANGUAGES } from "../sample";
import { choose, openPane, openPanel, type Pane } from "./pane";

/** A list is named by its label and what is chosen in it. */
const list = (label: string) => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
const shown = (text: string) => screen.findByText(text, { exact: false });

async function open(language: Language, text: string): Promise<Pane> {
  const words = BRING_IN_WORDS[language];
  const pane = openPane(language);
  await openPanel(pane, "bringIn");
  fireEvent.change(await screen.findByRole("textbox", { name: words.paste }), { target: { value: text } });
  userEvent.click(screen.getByRole("button", { name: words.readPasted }));
  await screen.findByText(words.preview);
  for (const details of document.querySelectorAll("details")) {
    details.open = true;
    fireEvent(details, new Event("toggle"));
  }
  return pane;
}

async function written({ workbook }: Pane, language: Language): Promise<readonly (readonly unknown[])[]> {
  await waitFor(() => expect(screen.queryByText(BRING_IN_WORDS[language].readingAgain)).toBeNull());
  userEvent.click(screen.getByRole("button", { name: BRING_IN_WORDS[language].insert }));
  await waitFor(() => expect(workbook.writes).toHaveLength(1));
  return workbook.writes[0].table.rows;
}

describe.each(LANGUAGES)("%s: what was guessed is shown with its reason and set by hand", (language) => {
  const words = BRING_IN_WORDS[language];
  const { uses } = IMPORT_WORDS[language];

  test("a column is left out, units and flow are set, and every choice before stays", async () => {
    const pane = await open(language, "기간\t가\t나\n2024.01\t10\t1\n2024.02\t20\t2\n2024.03\t30\t3");
    expect(await screen.findByText(words.isNeeded)).toBeVisible();
    const unit = questionText({ code: "unit", isNeeded: true, measure: "amount", series: 2 }, language);
    choose(list(unit), { en: "thousand US dollars", ko: "천 달러" }[language]);
    await waitFor(() => expect(screen.queryByText(words.isNeeded)).toBeNull());
    choose(list(words.settings.flow), words.flows.imports);
    choose(list(words.settings.column(3, "나")), uses["leave-out"]);
    await shown(words.size(3, 1, "2024-01", "2024-03"));
    expect(await axeViolations(document.body)).toEqual([]);
    const rows = await written(pane, language);
    expect(rows.map((row) => row.slice(1))).toEqual([[0.01], [0.02], [0.03]]);
    const [series] = Object.values(pane.workbook.writes[0].table.model?.series ?? {});
    expect(series).toMatchObject({ flow: "imports", measure: "amount" });
  });

  test("rows of headings are set by hand, and the reason says so", async () => {
    const pane = await open(
      language,
      "기간\t수출(백만 달러)\t수입(백만 달러)\n1\t2\t3\n2024.01\t10\t20\n2024.02\t30\t40",
    );
    choose(list(words.settings.firstHeading), "1");
    choose(list(words.settings.headings), "2");
    const rows = await written(pane, language);
    expect(rows.map((row) => row.slice(1))).toEqual([
      [10, 20],
      [30, 40],
    ]);
  });

  test("a choice that makes no table is told, takes nothing away, and can be taken back", async () => {
    const pane = await open(language, "기간\t수출(백만 달러)\n2024.01\t10\n2024.02\t20");
    choose(list(words.settings.column(2, "수출(백만 달러)")), uses["leave-out"]);
    await screen.findByText(readingErrorMessage("no-figures", {}, language));
    userEvent.click(screen.getByRole("button", { name: words.insert }));
    expect(pane.workbook.writes).toHaveLength(0);
    choose(list(words.settings.column(2, "수출(백만 달러)")), uses.figure);
    await waitFor(() =>
      expect(screen.queryByText(readingErrorMessage("no-figures", {}, language))).toBeNull(),
    );
    const rows = await written(pane, language);
    expect(rows.map((row) => row.slice(1))).toEqual([[10], [20]]);
  });

  test("cells are parted by another sign", async () => {
    await open(language, "기간;수출(백만 달러);비고\n2024.01;10;가, 나\n2024.02;20;다, 라");
    choose(list(words.settings.delimiter), words.delimiters["|"]);
    await screen.findByText(readingErrorMessage("no-figures", {}, language));
    choose(list(words.settings.delimiter), words.delimiters[";"]);
    await waitFor(() =>
      expect(screen.queryByText(readingErrorMessage("no-figures", {}, language))).toBeNull(),
    );
    await shown(words.size(2, 1, "2024-01", "2024-02"));
  });

  test("a year that is none is told in a sentence", async () => {
    const pane = await open(language, "단위: 백만 달러\n품목\t1월\t2월\n선박 수출\t1\t2");
    const field = screen.getByRole("textbox", {
      name: questionText({ code: "year", isNeeded: true }, language),
    });
    fireEvent.change(field, { target: { value: "202l" } });
    expect((await screen.findAllByText(words.yearUnread("202l")))[0]).toBeVisible();
    fireEvent.change(field, { target: { value: "2025" } });
    await shown(words.size(2, 1, "2025-01", "2025-02"));
    expect(await written(pane, language)).toHaveLength(2);
  });

  test("a period that is none is told in a sentence", async () => {
    await open(language, "단위: 백만 달러\n품목\t수출\n선박\t1\n반도체\t2");
    const name = questionText({ code: "period", isNeeded: true }, language);
    const field = screen.getByRole("textbox", { name });
    fireEvent.change(field, { target: { value: "2026-13" } });
    expect((await screen.findAllByText(words.periodUnread("2026-13")))[0]).toBeVisible();
    fireEvent.change(field, { target: { value: "2026-09" } });
    await shown(words.size(1, 2, "2026-09", "2026-09"));
    expect(screen.queryByText(words.periodUnread("2026-13"))).toBeNull();
  });
});

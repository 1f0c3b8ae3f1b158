/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BRING_IN_WORDS } from "../../src/i18n/importing/bringIn";
import { readingErrorMessage } from "../../src/i18n/importing/readingErrors";
import { IMPORT_WORDS } from "../../src/i18n/importing/words";
import type { Language } from "../../src/i18n/language";
import { axeViolations } from "../axe";
import { LANGUAGES } from "../sample";
import { choose, openPane, openPanel, type Pane } from "./pane";

const TABLE = "단위: 백만 달러\n기간\t수출\t수입\n2026-07\t100\t90\n2026-08\t110\t95\n2026-09\t121\t99";
const WITHOUT_UNIT = "Month\tExports of boats\n2026-07\t100\n2026-08\t110\n2026-09\t121";

async function open(language: Language): Promise<Pane> {
  const pane = openPane(language);
  await openPanel(pane, "bringIn");
  await screen.findByRole("button", { name: BRING_IN_WORDS[language].choose });
  return pane;
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

function enter(label: string, value: string): void {
  fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value } });
}

function paste(language: Language, text: string): void {
  const words = BRING_IN_WORDS[language];
  enter(words.paste, text);
  press(words.readPasted);
}

async function isAccessible(): Promise<void> {
  expect(await axeViolations(document.body)).toEqual([]);
}

describe.each(LANGUAGES)("%s", (language) => {
  const words = BRING_IN_WORDS[language];

  test("pasted cells become a new table that knows its series", async () => {
    const { workbook } = await open(language);
    await isAccessible();
    paste(language, TABLE);
    await screen.findByText(words.preview);
    await isAccessible();
    press(words.insert);
    await waitFor(() => expect(workbook.writes).toHaveLength(1));
    const { table } = workbook.writes[0];
    expect(table.rows.map(([, exports]) => exports)).toEqual([100, 110, 121]);
    expect(Object.values(table.model?.series ?? {}).map(({ flow }) => flow)).toEqual(["exports", "imports"]);
  });

  test("nothing is written before a needed question is answered", async () => {
    const { workbook } = await open(language);
    paste(language, WITHOUT_UNIT);
    await screen.findByText(words.isNeeded);
    await isAccessible();
    press(words.insert);
    expect(workbook.writes).toHaveLength(0);
  });

  test("what cannot be read gets a sentence, and another try", async () => {
    await open(language);
    paste(language, "nothing\tto\tread");
    expect((await screen.findAllByText(readingErrorMessage("no-figures", {}, language)))[0]).toBeVisible();
    await isAccessible();
    expect(screen.getByRole("button", { name: words.choose })).toBeEnabled();
  });

  test("the selection of the sheet is read with its dates", async () => {
    const { workbook } = await open(language);
    workbook.selection = {
      kind: "selection",
      sheet: "수출 (백만 달러)",
      values: [
        ["Month", "Exports"],
        [46234, 10],
        [46265, 11],
      ],
      formats: [
        ["General", "General"],
        ["yyyy-mm", "General"],
        ["yyyy-mm", "General"],
      ],
    };
    press(words.selection);
    expect(await screen.findByText(words.size(2, 1, "2026-07", "2026-08"), { exact: false })).toBeVisible();
  });

  test("reading is cancelled, nothing of it is kept, and another file can come", async () => {
    const { workbook } = await open(language);
    // A file whose bytes never come: a disk that is slow, or a worker that has much to do.
    const slow = file("slow.csv", CSV);
    slow.arrayBuffer = () => new Promise<ArrayBuffer>(() => undefined);
    drop(slow);
    // Home tells of it too.
    await screen.findAllByText(words.reading("slow.csv"));
    await isAccessible();
    press(words.cancel);
    expect(
      (await screen.findAllByText(readingErrorMessage("cancelled", {}, language), { exact: false }))[0],
    ).toBeVisible();
    drop(file("수출.csv", CSV));
    await screen.findByText(words.preview);
    expect(await screen.findByText(words.size(2, 1, "2026-08", "2026-09"), { exact: false })).toBeVisible();
    expect(workbook.writes).toHaveLength(0);
    press(words.insert);
    await waitFor(() => expect(workbook.writes).toHaveLength(1));
    expect(workbook.writes[0].table.rows.map((row) => row[1])).toEqual([110, 121]);
  });
});

const CSV = "기간,수출(백만 달러)\n2026-08,110\n2026-09,121\n";

/** jsdom's files know their bytes, and not how to give them. */
function file(name: string, text: string): File {
  const made = new File([text], name, { type: "text/csv" });
  const bytes = async () => new TextEncoder().encode(text).buffer as ArrayBuffer;
  made.arrayBuffer = bytes;
  made.slice = () => Object.assign(new Blob([text]), { arrayBuffer: bytes });
  return made;
}

function drop(...files: readonly File[]): void {
  const zone = document.querySelector(".drop-zone") as HTMLElement;
  fireEvent.drop(zone, { dataTransfer: { files } });
}

test("a choice for one of several files is one for that file alone", async () => {
  const words = BRING_IN_WORDS.ko;
  const { workbook } = await open("ko");
  const head = (imports: string) => `기간,수출(백만 달러),${imports}`;
  drop(
    file("8월.csv", `${head("수입(백만 달러)")}\n2026-07,100,90\n2026-08,110,95\n`),
    file("10월.csv", `${head("수입액(백만 달러)")}\n2026-09,121,99\n2026-10,125,98\n`),
  );
  await screen.findByText(words.preview);
  for (const details of document.querySelectorAll("details")) {
    details.open = true;
    fireEvent(details, new Event("toggle"));
  }
  choose(/수입\(백만/, IMPORT_WORDS.ko.uses["leave-out"]);
  await waitFor(() => expect(screen.queryByText(words.readingAgain)).toBeNull());
  press(words.insert);
  await waitFor(() => expect(workbook.writes).toHaveLength(1));
  expect(workbook.writes[0].table.rows.map((row) => row.slice(1))).toEqual([
    [100, null],
    [110, null],
    [121, 99],
    [125, 98],
  ]);
});

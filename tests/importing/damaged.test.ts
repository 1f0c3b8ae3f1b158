import { JSDOM } from "jsdom";
import { writeXlsx } from "hucre/xlsx";
import { deflateRawSync } from "node:zlib";
import { installBrowserDecoder } from "../../scripts/browserDecoder";
import type { Understanding } from "../../src/importing/figures/Figures";
import type { ReadingError } from "../../src/importing/readers/ReadingError";
import { readFile } from "../../src/importing/readers/readFile";
import { understand } from "../../src/importing/understand";
import { readingErrorMessage } from "../../src/i18n/importing/readingErrors";
import { checkText, questionText } from "../../src/i18n/importing/words";
import { tradeMap } from "./samples/foreign";
import { customsTotal, kosisLong, kstatMonths, kstatYears } from "./samples/korean";
import { monthly, type Span } from "./samples/Sample";
import { encoded, xlsx } from "./samples/write";
import { compoundFile } from "./samples/xls";

installBrowserDecoder();

const span: Span = { from: monthly(2024, 1), to: monthly(2025, 6) };
const text = (content: string) => encoded(content, "utf8");
const start = (content: string) => Uint8Array.from(Buffer.from(content, "latin1"));
const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1);

describe("a file that cannot be read is refused with a sentence that says what to do", () => {
  const REFUSED: readonly (readonly [
    string,
    () => Uint8Array | Promise<Uint8Array>,
    ReadingError["code"],
  ])[] = [
    ["a workbook cut in the middle", async () => half((await customsTotal(span)).bytes), "damaged"],
    [
      "an old workbook cut in the middle",
      () => half(kstatYears({ from: 2010, to: 2024 }).bytes).subarray(0, 600),
      "unknown",
    ],
    ["a CSV cut within a line", () => kosisLong(span).bytes.subarray(0, -20), "cut-off"],
    [
      "thousands with commas that no quotation marks hold together",
      () => text("월,수출(백만달러),수입(백만달러)\r\n2025.08,58,400,51,900\r\n2025.09,65,950,942\r\n"),
      "unquoted-commas",
    ],
    ["an empty file", () => new Uint8Array(), "empty-file"],
    ["nothing but blanks", () => text(",,,\r\n,,,\r\n"), "no-table"],
    ["headings only", () => text("기간,수출금액(천달러),수입금액(천달러)\r\n"), "no-figures"],
    [
      "figures of days",
      () => text("일자,수출(백만달러)\r\n2026-09-01,700\r\n2026-09-02,400\r\n2026-09-03,500\r\n"),
      "days",
    ],
    [
      "figures of weeks",
      () =>
        text("일자,수출(백만달러)\r\n2026-09-07,700\r\n2026-09-14,400\r\n2026-09-21,500\r\n2026-10-05,5\r\n"),
      "days",
    ],
    ["formulas without results", uncalculated, "formulas-without-results"],
    [
      "a cell of a million characters",
      () => text(`기간,수출(천달러)\r\n2024.01,${"9".repeat(1_000_000)}\r\n`),
      "cell-too-long",
    ],
    [
      "a quotation mark never closed",
      () => text(`기간,수출(천달러)\r\n2024.01,"5\r\n${"2024.02,6\r\n".repeat(9)}`),
      "quote-not-closed",
    ],
    ["a zip bomb", bomb, "unpacks-too-large"],
    ["a workbook with a password", () => compoundFile("EncryptedPackage", [1, 2, 3]), "password"],
    ["a workbook of Excel 95", () => compoundFile("Book", [0x09, 0x08, 0x08, 0, 0, 5, 5, 0]), "old-excel"],
    ["a workbook of Excel 4", () => start("\x09\x04\x06\x00\x00\x00\x10\x00"), "old-excel"],
    [
      "an XML Spreadsheet 2003",
      () => text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "xml-spreadsheet",
    ],
    ["a PDF called .csv", () => start("%PDF-1.7\n%âãÏÓ"), "pdf"],
    ["a Hangul document", () => compoundFile("FileHeader", [...Buffer.from("HWP Document File")]), "hwp"],
    ["a picture", () => start("\x89PNG\r\n\x1a\n"), "image"],
    ["an answer in JSON", () => text('{"items":[{"expDlr":1}]}'), "json"],
    [
      "an error of the open-data service",
      () =>
        text(
          "<response><header><resultCode>99</resultCode><resultMsg>기간 오류</resultMsg></header></response>",
        ),
      "service-error",
    ],
    [
      "XML that is not well formed",
      () => text("<?xml version='1.0'?><items><item><year>2024</year>"),
      "damaged",
    ],
    ["bytes of nothing", () => Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 7919) % 256), "unknown"],
  ];

  test.each(REFUSED)("%s", async (_, make, code) => {
    const error = await read(await make()).catch((thrown: ReadingError) => thrown);
    expect(error).toMatchObject({ name: "ReadingError", code });
    const { details } = error as ReadingError;
    for (const language of ["en", "ko"] as const) {
      const sentence = readingErrorMessage(code, details as never, language);
      expect(sentence).toMatch(language === "ko" ? /[가-힣].*(?:십시오|않았습니다)\.$/ : /^[A-Z\d].*\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe("what a file leaves open or gets wrong is told, and nothing is guessed", () => {
  test("hundreds side by side are no thousands", async () => {
    const lines = "월,수출(백만달러),수입(백만달러)\r\n2025.08,584,519\r\n2025.09,660,564,\r\n";
    expect((await read(text(lines))).series.map(({ values }) => [...values.values()])).toEqual([
      [584, 660],
      [519, 564],
    ]);
  });

  test("another encoding is asked for when the letters make no words", async () => {
    const bytes = kstatMonths(span, "utf8").bytes;
    const garbled = await read(bytes, "a.csv", "windows-1252");
    expect(questionsOf(garbled)).toContain("encoding");
  });

  test("a thirteenth month is left out with a word", async () => {
    const read_ = await read(text("기간,수출금액(천달러)\n2024.11,1\n2024.12,2\n2024.13,3\n2025.01,4\n"));
    expect([...read_.series[0].values.values()]).toEqual([0.001, 0.002, 0.004]);
    expectCheck(read_, "impossible-period", /2024\.13/);
  });

  test("two units for the same figures are asked about", async () => {
    const rows = "2024.01,100\n2024.02,200\n";
    const read_ = await read(text(`단위: 천달러, 백만달러\n기간,수출금액\n${rows}`));
    expect(questionsOf(read_)).toContain("conflicting-units");
  });

  test("the same period with two figures is a conflict", async () => {
    expectCheck(
      await read(text("기간,수출금액(천달러)\n2024.01,1\n2024.02,2\n2024.02,3\n")),
      "conflict",
      /2/,
    );
  });

  test("a formula in a CSV is a text that is no figure", async () => {
    const read_ = await read(text("기간,수출금액(천달러)\n2024.01,1\n2024.02,=1+1\n2024.03,3\n"));
    expectCheck(read_, "not-a-figure", /=1\+1/);
    expect(read_.series[0].values.size).toBe(2);
  });

  test("merged cells in the body name all rows they span, and no figure is repeated", async () => {
    const merges = [
      { top: 1, bottom: 2, left: 0, right: 0 },
      { top: 1, bottom: 1, left: 2, right: 3 },
    ];
    const rows = [
      ["품목", "기간", "수출금액(천달러)", "수입금액(천달러)"],
      ["반도체", "2024.01", 5, null],
      [null, "2024.02", 6, 7],
      ["선박", "2024.01", 8, 9],
    ];
    const { series } = await read(await xlsx({ name: "표", rows, merges }));
    expect(series.map(({ name, values }) => [name, [...values.values()]])).toEqual([
      ["반도체 · 수출금액", [0.005, 0.006]],
      ["반도체 · 수입금액", [0.007]],
      ["선박 · 수출금액", [0.008]],
      ["선박 · 수입금액", [0.009]],
    ]);
  });

  describe("a sheet that the workbook hides", () => {
    const table = (figure: number) => [
      ["기간", "수출금액(천달러)"],
      ["2024.01", figure],
      ["2024.02", figure + 1],
      ["2024.03", figure + 2],
    ];
    const shown = { name: "표", rows: table(5).slice(0, 3) };

    test.each(["hidden", "veryHidden"] as const)("(%s) is left out, and told, however long", async (how) => {
      const { series, done } = await read(await xlsx({ name: "옛 표", rows: table(8), [how]: true }, shown));
      expect(series.map(({ values }) => [...values.values()])).toEqual([[0.005, 0.006]]);
      expect(done).toContainEqual({ code: "hidden-left-out", names: ["옛 표"] });
    });

    test("is read where no other has cells", async () => {
      const { series, done } = await read(
        await xlsx({ name: "빈 시트", rows: [] }, { ...shown, hidden: true }),
      );
      expect(series.map(({ values }) => [...values.values()])).toEqual([[0.005, 0.006]]);
      expect(done).not.toContainEqual(expect.objectContaining({ code: "hidden-left-out" }));
    });
  });

  test("two hundred columns of notes are left out", async () => {
    const notes = Array.from({ length: 200 }, () => "비고");
    const line = (period: string, figure: string) =>
      [period, figure, ...notes.map((note, i) => `${note} ${i} ${period}`)].join();
    const content = `${["기간", "수출금액(천달러)", ...notes].join()}\n${line("2024.01", "1")}\n${line("2024.02", "2")}\n`;
    const { series } = await read(text(content));
    expect(series).toHaveLength(1);
    expect([...series[0].values.values()]).toEqual([0.001, 0.002]);
  });

  test("scripts in HTML do not run, and are no text of the table", async () => {
    const window = new JSDOM("", { runScripts: "outside-only" }).window;
    const html = Buffer.from(tradeMap(span).bytes)
      .toString()
      .replace(
        "<body>",
        "<body onload='window.ran=1'><script>window.ran=1</script><img src=x onerror='window.ran=1'>",
      );
    const book = await readFile(text(html), "a.xls", { parser: new window.DOMParser() });
    expect("ran" in window).toBe(false);
    expect(JSON.stringify(book)).not.toContain("ran=1");
    expect(understand(book).series).toHaveLength(4);
  });
});

async function read(bytes: Uint8Array, file = "a.csv", encoding?: "windows-1252"): Promise<Understanding> {
  const parser = new new JSDOM("").window.DOMParser();
  return understand(await readFile(bytes, file, { parser, encoding }));
}

function questionsOf({ questions }: Understanding): readonly string[] {
  for (const question of questions) {
    expect(questionText(question, "en")).toMatch(/\S\?.*$/);
    expect(questionText(question, "ko")).toMatch(/[가-힣].*\?/);
  }
  return questions.map(({ code }) => code);
}

function expectCheck({ checks }: Understanding, code: string, words: RegExp): void {
  const found = checks.find((check) => check.code === code);
  if (!found) throw new Error(`No check ${code} among ${checks.map((check) => check.code).join()}`);
  for (const language of ["en", "ko"] as const) expect(checkText(found, language)).toMatch(words);
}

async function uncalculated(): Promise<Uint8Array> {
  const cells = new Map([["1,1", { formula: "1+1" }]]);
  return writeXlsx({
    sheets: [
      {
        name: "표",
        rows: [
          ["기간", "수출"],
          ["2024.01", null],
        ],
        cells,
      },
    ],
  });
}

/** A ZIP whose sheet unpacks to 400 MB of zeros. */
function bomb(): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(4_000_000));
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const local = Buffer.concat([header(0x04034b50, [20, 0, 8, 0, 0], 30), name, packed]);
  const central = header(0x02014b50, [20, 20, 0, 8, 0, 0], 46);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(400_000_000, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, central, name, end]));
}

function header(signature: number, fields: readonly number[], length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  fields.forEach((field, i) => bytes.writeUInt16LE(field, 4 + 2 * i));
  return bytes;
}

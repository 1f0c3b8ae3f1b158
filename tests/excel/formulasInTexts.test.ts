/** @jest-environment ./tests/officeEnvironment.js */
// Formulas in cells of texts: Excel makes a text of one that is written there, and lets one live that was there before.
import type { MemoryStore } from "../../playground/host/MemoryStore";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { LOOKS_APART_S } from "../../src/excel/signOfLife";
import { WRITING_LASTS_S } from "../../src/excel/timedNames";
import { convertToPlain } from "../../src/taskpane/share/convertToPlain";
import { serveHelp } from "../taskpane/formulaCells";
import { requestsOf } from "./shareCopies";
import {
  cell,
  emptyWorkbook,
  everything,
  failRequest,
  formatAt,
  host,
  makeTexts,
  options,
  store,
  type,
} from "./workbook";

beforeAll(serveHelp);

const memory = store as MemoryStore;
const book = officeWorkbook();
let id: string;
beforeEach(() => {
  id = emptyWorkbook();
});
afterEach(() => (host.disturb = undefined));

describe("plain Excel in the place of a formula whose cell became one of texts", () => {
  const OURS = "=TRADE.SHARE(A1,B1)";
  const PLAIN = "=IF(ISNUMBER(A1)*ISNUMBER(B1)*(B1<>0),A1/B1,NA())";
  const prepared = () => {
    id = emptyWorkbook();
    type(id, 0, 0, 10);
    type(id, 0, 1, 40);
    type(id, 0, 2, OURS);
    memory.answer(id, 0, 2, [[0.25]]);
    makeTexts(id, cell(0, 2));
  };
  const answering = (plain: number) => {
    host.disturb = () => ({
      meanwhile: async () => {
        const { formula, value } = store.read(id, 0, 2);
        if (formula && value === "") memory.answer(id, 0, 2, [[formula === PLAIN ? plain : 0.25]]);
      },
    });
  };
  const converting = () => convertToPlain(book, [id], options());

  test("is a formula, and the cell still one of texts", async () => {
    prepared();
    answering(0.25);
    expect(await converting()).toMatchObject({ kind: "converted", formulas: 1, unequal: [] });
    expect([store.read(id, 0, 2).formula, formatAt(id, 0, 2)]).toEqual([PLAIN, "@"]);
  });

  test("that gives something else makes room for what was there", async () => {
    prepared();
    const before = everything();
    answering(9);
    expect(await converting()).toMatchObject({ formulas: 0, unequal: ["Sheet1!C1"] });
    expect(store.read(id, 0, 2)).toMatchObject({ formula: OURS, value: 0.25 });
    expect(everything()).toEqual(before);
  });

  test("goes, whatever request fails, and the formula is back", async () => {
    prepared();
    const all = await requestsOf(converting);
    let failed = 0;
    for (let n = 0; n < all; n++) {
      prepared();
      const end = failRequest(n, "GeneralException");
      const { kind } = await converting();
      end();
      if (kind === "converted") continue;
      failed++;
      expect([n, store.read(id, 0, 2).formula, formatAt(id, 0, 2)]).toEqual([n, OURS, "@"]);
    }
    expect(failed).toBeGreaterThan(9);
  });

  test("that a closed pane left gives way to the formula that was there", async () => {
    prepared();
    const { now } = Date;
    await new Promise<void>((done) => {
      host.disturb = () => {
        if (store.read(id, 0, 2).formula !== PLAIN) return undefined;
        done();
        return { isPaneGone: true };
      };
      void convertToPlain(officeWorkbook(), [id], options());
    });
    host.disturb = undefined;
    const next = officeWorkbook();
    const later = (seconds: number) => (Date.now = () => now() + 1000 * seconds);
    later(WRITING_LASTS_S + 1);
    await next.findLeftBehind();
    later(WRITING_LASTS_S + 1 + LOOKS_APART_S);
    expect(await next.findLeftBehind()).toMatchObject({ left: [{ kind: "tried" }] });
    expect(await next.clearLeftBehind()).toEqual({ kind: "cleared" });
    Date.now = now;
    expect([store.read(id, 0, 2).formula, formatAt(id, 0, 2)]).toEqual([OURS, "@"]);
  });
});

describe("a formula that the pane has made", () => {
  const FORMULA = "=TRADE.SHARE(A1,B1)";
  const inserting = async () => {
    store.select(id, cell(5, 5));
    const place = await book.placeToInsert();
    return place.kind === "refused" ? place : book.insertFormula(FORMULA, place, options());
  };

  test("makes a cell of texts one of formulas", async () => {
    makeTexts(id, cell(5, 5));
    expect(await inserting()).toEqual({ kind: "inserted", address: "Sheet1!F6" });
    expect([store.read(id, 5, 5).formula, formatAt(id, 5, 5) ?? "General"]).toEqual([FORMULA, "General"]);
  });

  test("that cannot be inserted leaves a cell of texts", async () => {
    let failed = 0;
    for (let n = 2; ; n++) {
      id = emptyWorkbook();
      makeTexts(id, cell(5, 5));
      store.select(id, cell(5, 5));
      const before = everything();
      const end = failRequest(n, "GeneralException");
      const result = await inserting();
      end();
      if (result.kind === "inserted") break;
      failed++;
      expect(everything()).toEqual(before);
    }
    expect(failed).toBeGreaterThan(3);
  });

  test("leaves the format of any other cell alone", async () => {
    store.setNumberFormats(id, cell(5, 5), [["0.0%"]]);
    await inserting();
    expect(formatAt(id, 5, 5)).toBe("0.0%");
  });
});

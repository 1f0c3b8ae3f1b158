import { findFunctions } from "../../src/compose/findFunctions";
import { FUNCTION_WORDS } from "../../src/i18n/functionWords";
import { help } from "../explain/asked";
import { ids } from "../functions/sheet";

const found = (query: string) => findFunctions(query, help).map(({ id }) => id);

test.each([
  ["증가율", ["YOY", "GROWTH_RATE"]],
  ["증감률", ["YOY", "MOM"]],
  ["전년 동월 대비", ["YOY"]],
  ["역대 최대", ["RECORD_CHECK"]],
  ["record", ["RECORD_CHECK"]],
  ["records", ["RECORD_CHECK"]],
  ["개월 연속", ["STREAK"]],
  ["누계 증가율", ["YTD_YOY"]],
  ["일평균", ["DAILY_AVERAGE", "DAILY_YOY"]],
  ["조업일수", ["WORKDAYS"]],
  ["year on year", ["YOY"]],
  ["Year-on-Year", ["YOY"]],
  ["forecast", ["OUTLOOK"]],
  ["전망", ["OUTLOOK"]],
  ["기여도", ["CONTRIBUTION"]],
  ["share", ["SHARE"]],
  ["무역수지", ["BALANCE"]],
  ["target chance", ["TARGET_ODDS"]],
  ["hs code", ["HS_CODE"]],
  ["hs_code", ["HS_CODE"]],
  ["RCA", ["RCA"]],
  ["moving average", ["ROLLING"]],
  ["반도체 제외", ["EXCLUDING"]],
])("%s is found among the first three: %j", (query, expected) => {
  expect(found(query).slice(0, 3)).toEqual(expect.arrayContaining(expected));
});

test.each(ids)("%s is the first by its own name", (id) => {
  expect(found(id)[0]).toBe(id);
  expect(found(id.toLowerCase().replaceAll("_", " "))[0]).toBe(id);
});

test("every function has words in both languages, and no word is of a function that is not there", () => {
  expect(Object.keys(FUNCTION_WORDS).sort()).toEqual([...ids].sort());
  for (const words of Object.values(FUNCTION_WORDS)) {
    expect(words.some((word) => /[가-힣]/.test(word))).toBe(true);
    expect(words.some((word) => /^[\x20-\x7e]+$/.test(word))).toBe(true);
  }
});

test("what nothing has is not found, and nothing asked is everything in the order of the reference", () => {
  expect(found("zzz")).toEqual([]);
  expect(found("growth zzz")).toEqual([]);
  expect(found("  ")).toEqual(help.map(({ id }) => id));
});

/** @jest-environment ./tests/officeEnvironment.js */
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { emptyWorkbook, failRequest } from "./workbook";

const workbook = officeWorkbook();

async function model() {
  const found = await workbook.readTables();
  if (found.kind !== "tables") throw new Error(found.obstacle.kind);
  return found.model;
}

beforeEach(() => {
  emptyWorkbook();
});

test("what a name was said to be is remembered beside what other names were", async () => {
  expect(await workbook.rememberNames({ "반도체 등": "semiconductors", 기타: null })).toBe(true);
  expect(await workbook.rememberNames({ 기타: "cars" })).toBe(true);
  expect((await model()).names).toEqual({ "반도체 등": "semiconductors", 기타: "cars" });
});

test("names that could not be remembered are said not to be", async () => {
  const logged = jest.spyOn(console, "error").mockImplementation();
  const restore = failRequest(0, "GeneralException", 9);
  expect(await workbook.rememberNames({ 기타: "cars" })).toBe(false);
  restore();
  expect(logged).toHaveBeenCalled();
  logged.mockRestore();
  expect((await model()).names).not.toHaveProperty("기타");
});

import { rowOfCode } from "../../src/taskpane/bringIn/releaseRows";

test("a row that no shipped series has is named in words all the same, with its own flow", () => {
  expect(rowOfCode("first20:displays", "ko")).toMatchObject({
    name: "디스플레이: 수출, 1~20일",
    flow: "exports",
  });
  expect(rowOfCode("first20:imports:displays", "en")).toMatchObject({
    name: "Displays: imports, first 20 days",
    flow: "imports",
  });
  expect(rowOfCode("balance", "ko")).toMatchObject({ name: "무역수지", flow: "balance" });
});

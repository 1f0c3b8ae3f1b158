// Formulas as Excel writes them: what they refer to, and what they give without Excel.
import fc from "fast-check";
import { MemoryStore } from "../../playground/host/MemoryStore";
import { evaluate } from "../../src/explain/formula/evaluate";
import { readFormula, referencesOf, tradeId } from "../../src/explain/formula/Formula";
import { textOf } from "../../src/explain/formula/textOf";
import { bare, plainOf, Unknown, type Value } from "../../src/explain/formula/Value";
import { IncomingError } from "../../src/functions/cells";
import { calculate } from "../excel/calculate";
import { explained, help } from "./asked";

test.each<[formula: string, ...references: string[]]>([
  ["=TRADE.YOY(Table1[Exports],Table1[Period],[@Period])", "Table1[Exports]", "Table1[Period]", "[@Period]"],
  [
    "=TRADE.YOY(표1[[#This Row],[수출]],표1[[#All],[가]:[나]])",
    "표1[[#This Row],[수출]]",
    "표1[[#All],[가]:[나]]",
  ],
  ["=TRADE.YOY(B2#,'My Sheet'!$A$1:A9,total,C:C)", "B2#", "'My Sheet'!$A$1:A9", "total", "C:C"],
  ["=LET(v,B2:B9,p,v,TRADE.YOY(v,p,V))", "B2:B9"],
  ["=LET(v,A1,v)+v", "A1", "v"],
  ["=_xlfn.LET(_xlpm.v,A1,_xldudf_TRADE.YTD(_xlpm.v,A2))", "A1", "A2"],
  ["=MAP(A1:A3,LAMBDA(x,x+y))", "A1:A3", "y"],
  ['="A1"&A1&A1', "A1"],
  ['=TRADE.EXPORTS(,,"2024-04")'],
])("%s refers to %s", (formula, ...references) => {
  expect(referencesOf(formula)).toEqual(references);
});

test.each([["=1+"], ["plain text"], ["=TRADE.YOY(A1"], [""]])("%s is no formula that can be read", (text) => {
  expect(readFormula(text)).toBeUndefined();
});

test.each([
  ["=TRADE.YOY(A1,B1)"],
  ["=Trade.yoy(A1,B1)"],
  ["=_xldudf_TRADE.YOY(A1,B1)"],
  ["=_xludf.TRADE.YOY(A1,B1)"],
])("%s calls YOY", (formula) => {
  const root = readFormula(formula);
  expect(root && tradeId(root)).toBe("YOY");
});

test("a formula is written as it was read, with the brackets that it needs", () => {
  const leaf = fc.constantFrom("A1", "Table1[x]", "n", '"a ""b"""', "{1,2;-3,#N/A}", "B2#", "TRUE");
  const { tree } = fc.letrec<{ tree: string; union: string }>((tie) => ({
    union: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom("A1", "B2:B9", "Table1[x]"),
      fc.tuple(tie("union"), tie("union")).map(([a, b]) => `(${a},${b})`),
    ),
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(tie("tree"), fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>"), tie("tree"))
        .map(([a, operator, b]) => `(${a}${operator}${b})`),
      fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => `TRADE.SHARE(${a},,${b})`),
      tie("tree").map((a) => `-(${a})`),
      tie("union"),
    ),
  }));
  const shape = (formula: string) => JSON.stringify(readFormula(formula));
  fc.assert(
    fc.property(tree, (text) => {
      const root = readFormula(`=${text}`);
      if (!root) throw new Error(`${text} is not read`);
      expect(shape(`=${textOf(root)}`)).toBe(shape(`=${text}`));
    }),
  );
});

async function valueOf(formula: string): Promise<Value> {
  const root = readFormula(formula);
  if (!root) throw new Error(`${formula} is not read`);
  const { value } = await evaluate(root, new Map(), new Map(help.map((one) => [one.id, one])));
  return value;
}

describe("as a spreadsheet calculates it", () => {
  const formulas = [
    "=INDEX({1,2;3,4},2,1)",
    "=INDEX({1,2;3,4},2,0)",
    "=INDEX({1,2;3,4},0,2)",
    "=INDEX({5,6,7},2)",
    "=INDEX({5;6;7},3)",
    "=INDEX({5;6;7},4)",
    "=MATCH(7,{5;7;9},0)",
    '=MATCH("B",{"a","b"},0)',
    "=MATCH(8,{5;7;9},0)",
    '=MATCH("5",{5;7;9},0)',
    "=CHOOSECOLS({1,2,3;4,5,6},3,1)",
    "=CHOOSECOLS({1,2,3;4,5,6},-1)",
    "=CHOOSEROWS({1,2;3,4;5,6},-1,1)",
    "=TAKE({1,2;3,4;5,6},2)",
    "=TAKE({1,2;3,4;5,6},-1,1)",
    "=DROP({1,2;3,4;5,6},1)",
    "=DROP({1,2;3,4;5,6},-2,1)",
    "=TRANSPOSE({1,2,3;4,5,6})",
    "=HSTACK({1;2},{3;4})",
    "=VSTACK({1,2},{3,4})",
    "=IFERROR({1,#N/A;#DIV/0!,4},{9,8;7,6})",
    "=IFNA({1,#N/A;#DIV/0!,4},0)",
    '=IF({1,0,2},{1,2,3},"no")',
    "=IF({0,1},5)",
    "=LET(a,2,b,a*3,b-a)",
    "={1,2;3,4}*{10,100}",
    "={1;2}+{10,20}",
    "=1-2-3",
    "=2*(3+4)^2/7",
    "=-3^2",
    "=50%*8",
    "=1/0",
    '="3"*2',
    "=TRUE+1",
    '="a"&1.5&TRUE',
    "={1,2,3}>=2",
    '="Abc"="abc"',
    '="a"<>1',
    '=""=0',
    "=0.1+0.2=0.3",
    "=110/100-1<=0.1",
    "=0.3>0.1+0.2",
    "=0^0",
    "={1,2}-#N/A",
  ];
  let answers: unknown[][][];
  let calculated: unknown[][][];

  beforeAll(async () => {
    const values = await Promise.all(formulas.map(valueOf));
    answers = values.map((value) => (value instanceof Unknown ? [] : value.map((row) => row.map(shownAs))));
    const store = new MemoryStore();
    const [sheet] = store.sheetIds();
    answers.forEach((rows, k) =>
      rows.forEach((row, i) =>
        row.forEach((_, j) => {
          const isOne = rows.length === 1 && row.length === 1;
          const formula = isOne ? formulas[k] : `=INDEX(${formulas[k].slice(1)},${i + 1},${j + 1})`;
          store.write(sheet, { row: k * 10 + i, column: j, rows: 1, columns: 1 }, [[{ formula }]]);
        }),
      ),
    );
    const at = calculate(store);
    calculated = answers.map((rows, k) => rows.map((row, i) => row.map((_, j) => at(sheet, k * 10 + i, j))));
  });

  test.each(formulas.map((formula, k) => [formula, k] as const))("%s", (_, k) => {
    expect(answers[k].length).toBeGreaterThan(0);
    expect(calculated[k]).toEqual(answers[k]);
  });
});

function shownAs(cell: unknown): unknown {
  const value = plainOf(cell);
  return value instanceof IncomingError ? value.error : value;
}

test.each([
  ["=FILTER({1;2},{1;0})"],
  ["=SUM({1;2})"],
  ['="2024-05"+0'],
  ['="a"<"b"'],
  ['=1E+30&""'],
  ["=INDEX({1;2},{1;2})"],
  ["=A1:INDEX({1;2},1)"],
  ["=IF(TRUE,FILTER({1;2},{1;0}),1)"],
  ["=TRADE.NO_SUCH(1)"],
  ["=TRADE.SHARE(1,2,3)"],
  ['=TRADE.EXPORTS({"cars";"ships"})'],
])("%s is left to Excel", async (formula) => {
  expect(await valueOf(formula)).toBeInstanceOf(Unknown);
});

test.each([
  ['=IF("TRUE",1,2)', 1],
  ['=IF("false",1,2)', 2],
  ['=IF({"TRUE","FALSE"},1,2)', 1, 2],
  ['=IF("yes",1,2)', "#VALUE!"],
  ['=IF("",1,2)', "#VALUE!"],
])("%s: as a test Excel takes the texts TRUE and FALSE, and no other", async (formula, ...expected) => {
  const value = await valueOf(formula);
  expect(value instanceof Unknown ? value : value.map((row) => row.map(shownAs))).toEqual([expected]);
});

test.each([
  ["=IF(FALSE,FILTER({1;2},{1;0}),7)", 7],
  ["=IFERROR(7,SUM(1))", 7],
])("%s: what is not used need not be known", async (formula, expected) => {
  expect(await valueOf(formula)).toEqual([[expected]]);
});

test("@ before a call of ours takes the first of its answers", async () => {
  const value = await valueOf("=@TRADE.GROWTH_RATE({110;150},100)");
  expect(value instanceof Unknown ? value : value.map((row) => row.map(bare))).toEqual([
    [expect.closeTo(0.1)],
  ]);
  expect(await valueOf("=@{1;2}")).toBeInstanceOf(Unknown);
});

test.each([
  [0.1146, "stale"],
  [58020.6 / 52054.2 - 1, "same"],
  ["0.114619", "stale"],
  [{ type: "Error", basicValue: "#N/A" }, "stale"],
  [null, "stale"],
])("a cell that shows %j beside a growth of 0.114619… is %s", async (shown, agreement) => {
  expect((await explained("=TRADE.GROWTH_RATE(58020.6,52054.2)", {}, { shown })).agreement).toBe(agreement);
});

/** @jest-environment node */
// What the manifest asks of Excel, against what the code calls: each member of Microsoft's types names its set.
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.join(__dirname, "../..");
const folder = path.join(root, "src/excel");

/** The members of Excel that src/excel uses, each with the minor version of the ExcelApi set that brought it. */
function setsUsed(): Map<string, number> {
  const files = fs
    .readdirSync(folder, { encoding: "utf8", recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));
  const program = ts.createProgram(files, {
    types: ["office-js"],
    lib: ["lib.es2022.d.ts"],
    target: ts.ScriptTarget.ES2022,
  });
  const checker = program.getTypeChecker();
  const used = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    const symbol = memberAt(node, checker);
    const set = symbol && setOf(symbol);
    if (symbol && set !== undefined) used.set(checker.getFullyQualifiedName(symbol), set);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file) as ts.SourceFile);
  return used;
}

/** What `a.member` and `const { member } = a` name. */
function memberAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node)) return undefined;
  const member = (node.propertyName ?? node.name).getText();
  return checker.getTypeAtLocation(node.parent).getProperty(member);
}

/** Of several signatures the oldest. */
function setOf(symbol: ts.Symbol): number | undefined {
  const sets = (symbol.declarations ?? []).flatMap((declaration) => {
    const comments = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
    const [, set] = /\[Api set: ExcelApi 1\.(\d+)/.exec(comments.join("\n")) ?? [];
    return set === undefined ? [] : [Number(set)];
  });
  return sets.length === 0 ? undefined : Math.min(...sets);
}

/**
 * Of newer sets, called only where the code has asked Excel for the set: without them a copy takes the font of the sheet's last
 * cell for the usual one, charts are not copied, or without colours.
 */
const ASKED_FOR = new Map([
  ["Excel.StyleCollection.getItemOrNullObject", 14],
  ["Excel.ChartSeries.getDimensionDataSourceString", 15],
  ["Excel.ChartFill.getSolidColor", 16],
]);

test("every member of Excel that is called is in the set that the manifest asks for", () => {
  const manifest = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
  const [, asked] = /<Set Name="ExcelApi" MinVersion="1\.(\d+)"\/>/.exec(manifest) ?? [];
  const used = setsUsed();
  expect(used.get("Excel.Range.values")).toBe(1);
  expect(used.get("Excel.Table.resize")).toBe(13);
  const newer = [...used].filter(([, set]) => set > Number(asked));
  expect(new Map(newer)).toEqual(ASKED_FOR);
  const always = [...used].flatMap(([name, set]) => (ASKED_FOR.has(name) ? [] : [set]));
  expect(Math.max(...always)).toBe(Number(asked)); // nor does it ask for more
});

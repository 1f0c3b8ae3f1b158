import { referenceTexts, withReferences } from "../../src/grid/formulaReferences";

test.each([
  ["=LET(x,Target,x/2)", ["Target"]],
  ["=LET(x,Target,y,AsOf,x+y)", ["Target", "AsOf"]],
  ["=LET(x,{1,2},y,Target,x+y)", ["Target"]],
  ["=LET(x,SUM(A1,Target),y,Other,x+y)", ["A1", "Target", "Other"]],
  ["=_xlfn.LET(x,Target,IF(x>0,Other,x))", ["Target", "Other"]],
  ["=LAMBDA(a,b,a+b+Target)(1,2)", ["Target"]],
  ["=MAP(B2:B3,LAMBDA(x,x*Rate))", ["B2:B3", "Rate"]],
  ["=LET(x,LET(y,Target,y),x)", ["Target"]],
  ["=IF(Target,Other,Third)", ["Target", "Other", "Third"]],
])("%s speaks of %p", (formula, references) => {
  expect(referenceTexts(formula)).toEqual(references);
});

test("a name behind one that LET gives is replaced, and the given one is not", () => {
  const formula = '=LET(figure,BriefTarget,IF(ISNUMBER(figure),figure/100,"figure"))';
  expect(withReferences(formula, (text) => ({ BriefTarget: "$G$115", figure: "$A$1" })[text])).toBe(
    '=LET(figure,$G$115,IF(ISNUMBER(figure),figure/100,"figure"))',
  );
});

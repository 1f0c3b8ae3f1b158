import type { ImportedSeries } from "../../src/importing/figures/Figures";

const WORDS_OF_FLOW = {
  exports: "수출 export exports",
  imports: "수입 import imports",
  balance: "무역수지 수지 balance",
  trade: "무역 trade",
};
const WORDS_OF_MEASURE: Readonly<Record<string, string>> = {
  amount: "금액 수출액 수입액 수출금액 수입금액",
  weight: "중량",
  growth: "증감률",
  count: "건수 수출건수 수입건수",
};

/** The series that a name in words means best: those that share the most of its words. */
export function seriesNamed(name: string, all: readonly ImportedSeries[]): readonly ImportedSeries[] {
  const wanted = wordsOf(name.replace(/\((?:largest|first|last)\)/, ""));
  const scored = all.map((series) => ({ series, score: scoreOf(wanted, series) }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), -Infinity);
  return scored.filter(({ score }) => score === best).map(({ series }) => series);
}

/** Words in common count for a name, words of its own against it: "World" means World rather than World Bank. */
function scoreOf(wanted: ReadonlySet<string>, { name, labels, flow, measure, key }: ImportedSeries): number {
  const own = labels.filter(({ isConstant }) => !isConstant).flatMap(({ text, code }) => [text, code ?? ""]);
  const named = wordsOf([name, ...own].join(" "));
  const said = wordsOf(
    [
      key,
      ...labels.map(({ text, code }) => `${text} ${code ?? ""}`),
      flow && WORDS_OF_FLOW[flow],
      WORDS_OF_MEASURE[measure],
    ].join(" "),
  );
  const shared = [...wanted].filter((word) => named.has(word) || said.has(word)).length;
  const surplus = [...named].filter((word) => !wanted.has(word)).length;
  return shared - surplus / 1000;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text
    .normalize("NFKC")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase()
    .match(/[\p{L}\p{N}%]+/gu);
  return new Set(words ?? []);
}

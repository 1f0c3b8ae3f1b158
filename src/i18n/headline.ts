import type { HeadlineFacts } from "../analysis/text/headlineFacts";
import { headlineInEnglish } from "./headline.en";
import { headlineInKorean } from "./headline.ko";
import type { Language } from "./language";

/** What a headline is about when no name is given. */
const DEFAULT_NAME: Readonly<Record<"flow" | "balance", Readonly<Record<Language, string>>>> = {
  flow: { en: "Exports", ko: "수출" },
  balance: { en: "The trade balance", ko: "무역수지" },
};

/** One press sentence. */
export function headline(facts: HeadlineFacts, name: string | undefined, language: Language): string {
  const called = name ?? DEFAULT_NAME[facts.balance ? "balance" : "flow"][language];
  return language === "ko" ? headlineInKorean(facts, called) : headlineInEnglish(facts, called);
}

import { IncomingError } from "../functions/cells";
import { errorMessage } from "../i18n/errors";
import { EXPLAIN_WORDS } from "../i18n/explain";
import type { Language } from "../i18n/language";
import { type Explained, type ExplainedCall, isSpilling } from "./explain";
import { plainOf } from "./formula/Value";
import { sourceInWords } from "./sourceInWords";
import { excelErrorOf, type Line } from "./inWords";

/** What a list says of a cell. */
export interface InBrief {
  /** Why it shows an error. */
  readonly reason: string | undefined;
  readonly sources: readonly Line[];
  /** How large its answer is, where that is more than the cell. */
  readonly size: string | undefined;
}

/** Why a cell shows an error, and where the figures of ours in it come from. */
export function inBrief(explained: Explained, language: Language): InBrief {
  const sources = explained.calls.flatMap(({ provenance }) =>
    provenance ? sourceInWords(provenance, language) : [],
  );
  const texts = new Set<string>();
  const isNew = ({ text }: Line) => !texts.has(text) && Boolean(texts.add(text));
  const { size } = explained;
  return {
    reason: reasonOf(explained, language),
    sources: sources.filter(isNew),
    size: isSpilling(explained)
      ? EXPLAIN_WORDS[language].shape(size?.rows ?? 1, size?.columns ?? 1)
      : undefined,
  };
}

function reasonOf(explained: Explained, language: Language): string | undefined {
  const { shown, agreement, calls } = explained;
  const value = plainOf(shown);
  if (!(value instanceof IncomingError)) return undefined;
  const ofExcel = excelErrorOf(explained, EXPLAIN_WORDS[language]);
  // Whatever a call would answer, it is not what stands in its way.
  if (ofExcel) return ofExcel;
  const reasons = calls.flatMap((call) => (isBehind(call) ? (call.reason ?? []) : []));
  // A call that has only taken over another's error does not say why.
  const reason = reasons.find(({ code }) => code !== "incoming-error") ?? reasons[0];
  return reason && errorMessage(reason.code, reason.details, language);

  /** Where the formula gives the error anew, a blank may be behind it: IF(x="",NA(),x). Else only the same error of a call is. */
  function isBehind({ result }: ExplainedCall): boolean {
    if (agreement !== "unknown") return agreement === "same";
    const answer = plainOf(result);
    return answer instanceof IncomingError && answer.error === (value as IncomingError).error;
  }
}

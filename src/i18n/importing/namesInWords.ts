import { figureText } from "../figureText";
import type { Language } from "../language";
import { quote } from "../quote";

const MOST_NAMED = 4;

/** "A, B, C and 12 more" */
export function namesInWords(names: readonly string[], language: Language): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => quote(name));
  const more = names.length - shown.length;
  if (more === 0) return shown.join(", ");
  return language === "ko"
    ? `${shown.join(", ")} 외 ${figureText(more)}개`
    : `${shown.join(", ")} and ${figureText(more)} more`;
}

const FIGURE = "[+\\-−△▲▽▼(]?\\s?\\d[\\d,.]*\\s?(?:%|[십백천만억조])";
/** What a line cannot end with, before what its next one goes on with: a PDF breaks lines anywhere. */
const GOES_ON: readonly (readonly [RegExp, RegExp])[] = [
  [/\d\s?[십백천만억조]+$/, /^(?:미\s?)?(?:달러|불|弗)/],
  [
    /\d$/,
    /^(?:[십백천만억조]+\s?(?:미\s?)?(?:달러|불|弗)|%|퍼센트|(?:billion|million|percent|per cent)(?![a-z]))/,
  ],
  // Prose as wide as the page, which has gone on to a word or to what is in brackets behind a figure.
  [
    /^(?=.{24})(?=(?:\S+\s){4})(?=.*[가-힣](?:[은는을를의한]|으로|에서)\s).*(?:[가-힣](?<![다음임됨함])|달러)$/,
    /^(?:[가-힣]|\([+\-−–△▲▽▼]?\s?\d)/,
  ],
  [
    /[가-힣](?:[한된인은는이가을를의로와과]|및|대비|보다|하여|하며|으며|늘어|줄어)$|(?:약|총|각각|전년|동월|동기|전월|대비),?$|[가-힣][,고며]$/,
    new RegExp(`^${FIGURE}`),
  ],
  [
    /(?:\S+\s){3,}\S*[^\s.!?:;|]$/,
    /^(?:(?:US)?\$\s?\d|\d[\d.,]*\s?(?:billion|million|percent|per cent)|[a-z]+[\s,])/,
  ],
];

/**
 * Lines and sentences, those together that belong together; a comma parts nothing, since it stands within brackets too.
 */
export function linesOf(text: string): string[] {
  const raw = text.split(/\r?\n/).map((line) => line.replace(/\s+/g, " ").trim());
  const whole = raw.reduce<string[]>((lines, line) => {
    const last = lines[lines.length - 1];
    const isBroken = last !== undefined && GOES_ON.some(([end, next]) => end.test(last) && next.test(line));
    return isBroken ? [...lines.slice(0, -1), `${last} ${line}`] : [...lines, line];
  }, []);
  return whole.flatMap((line) =>
    line
      .split(
        /(?<=[다음임됨]|달러|[a-z%)])(?<!(?<![A-Za-z])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|No|approx))\.\s|[□○◦▪■◇•※]/,
      )
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  );
}

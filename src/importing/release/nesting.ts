import type { About } from "./about";
import type { Entry } from "./Entry";
import {
  type HeadKind,
  headOf,
  isHeadingOfList,
  isOfOtherTime,
  isOnTheWhole,
  ownWords,
  sectionOf,
  titleOf,
} from "./headings";
import type { Line } from "./linesOf";
import type { Token } from "./tokens";

/** A line that others may stand below. */
interface Head {
  readonly line: Line;
  readonly kind: HeadKind;
  readonly words?: string | undefined;
  /** A flow, a name alone or the title of a table, which holds up to the next one, whatever the bullets. */
  readonly isSection: boolean;
}

/** What the lines above say of a line. */
export interface Context {
  /** The line behind the words of its headings: "일평균 수출 27.5억 달러", "울산 …", "8월 …", "중국 …". */
  readonly text: string;
  /** Whose flow its figures are. */
  readonly flow?: "imports";
  /** Whether the headings are of another time, or of what was expected. */
  readonly isOfOtherTime: boolean;
  /** A heading that ends what came under those before it. */
  readonly endsOthers: boolean;
  /** The line, behind the one that its figures may be parts of. */
  readonly printed: string;
  /** Whether an entry is less than its name says: "반도체" below "중국", "미국" below "자동차". */
  readonly isPart: (entry: Entry) => boolean;
}

const BULLET = /^(?:[-–—―·∙ㆍ・*]\s?|\d{1,2}[.)]\s|[가-하]\)\s)/;
const BEGINS_FLOW = /^[^가-힣A-Za-z\d]*(?:총\s?)?(?:수출|수입|수지|무역|exports?|imports?|balance|trade)/i;
const EXPORTS = /수출|export|shipment/i;
/** The level of a dash: it begins what is below even a line without a bullet. */
const DASH = 6;

/** Follows the lines of a text one after the other: which of them stand below which, by their bullets and indents. */
export class Nesting {
  private readonly heads: Head[] = [];
  /** What the line that came last says of those below it, by itself. */
  private section: HeadKind | undefined;
  private title: HeadKind | undefined;

  constructor(private readonly about: About) {}

  /** What stands above the next line. */
  above(line: Line): Context {
    const { text } = line;
    this.section = sectionOf(text);
    this.title = this.section || line.level > 0 ? undefined : titleOf(text);
    const begins = this.section !== undefined || this.title !== undefined;
    while (this.heads.length > 0 && !isBelow(line, begins, this.heads[this.heads.length - 1]))
      this.heads.pop();
    const kinds = this.heads.map(({ kind }) => kind);
    const flow = kinds.filter((kind) => kind === "exports" || kind === "imports").pop();
    const isOf = (...wanted: readonly HeadKind[]) => kinds.some((kind) => wanted.includes(kind));
    // Below a name alone the figures of a column may come as well.
    const said = this.heads.filter(({ isSection }) => !isSection || BEGINS_FLOW.test(text));
    const wholes = this.heads.filter(({ kind }) => kind !== "exports" && kind !== "imports");
    const printed = [...wholes.slice(-1).map(({ line: whole }) => whole.text), text];
    const words = said.flatMap((head) => head.words ?? []).join(" ");
    return {
      text: words === "" ? text : `${words} ${text.replace(BULLET, "")}`,
      ...(flow === "imports" && !EXPORTS.test(text) && { flow }),
      isOfOtherTime: isOfOtherTime(words, this.about),
      endsOthers: begins || (isHeadingOfList(text) && (line.level > 0 || isOnTheWhole(text))),
      printed: printed.map((one) => one.replace(BULLET, "").trim()).join(" › "),
      isPart: ({ code }) =>
        (isItem(code) && isOf("partner", "other")) || (isPartner(code) && isOf("item", "other")),
    };
  }

  /** Takes that line among those that others may stand below. */
  add(line: Line, tokens: readonly Token[], found: readonly Entry[]): void {
    const { text } = line;
    const { section, title } = this;
    const words = !section && (title || isHeadingOfList(text)) ? ownWords(text, this.about) : undefined;
    const kind = section ?? title ?? headOf(text, tokens, found) ?? (words && "other");
    if (kind) this.heads.push({ line, kind, words, isSection: Boolean(section ?? title) });
  }
}

/** @param begins - The line is a heading that ends those before it. */
function isBelow(line: Line, begins: boolean, { line: head, isSection }: Head): boolean {
  if (line.level > 0 && head.level > 0)
    return line.level > head.level || (line.level === head.level && line.indent > head.indent);
  if (isSection && !begins) return true;
  if (line.level === 0 && head.level > 0) return !line.isApart;
  return line.level >= DASH || line.indent > head.indent;
}

function isItem(code: string | undefined): boolean {
  return code !== undefined && /(?:^|:)ministry:/.test(code);
}

function isPartner(code: string | undefined): boolean {
  return code !== undefined && /^(?:to|from):/.test(code);
}

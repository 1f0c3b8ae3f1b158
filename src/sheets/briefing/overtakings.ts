// Which region sold less than another in an earlier month, and more than it in the briefing's.
import type { BriefingWords } from "../../i18n/briefing";
import type { Language } from "../../i18n/language";
import { FORMATS } from "../formats";
import { joined, quoted } from "../sentence";
import { levelAt, listed, monthsFrom, NOTHING, orNothing } from "../expressions";
import type { MonthFacts } from "./monthTables";
import type { SeriesSource } from "../Sources";
import { type WorkingColumn, type WorkingTable, workingTable } from "./workingTable";

export type OvertakingColumn = "name" | "level" | "previous" | "before" | "overtaken" | "overtakenOfYear";

const WIDTH_OF_WORDS = 190;

/** A row a region: its three figures, and a sentence on whom it overtook since each of the earlier two. */
export function overtakingTable(
  regions: readonly SeriesSource[],
  { names, words, language, place }: MonthFacts,
): WorkingTable<OvertakingColumn> {
  const { columns } = words.data;
  const figure = (header: string, months: number): WorkingColumn<OvertakingColumn> => ({
    header,
    format: FORMATS.amount,
    cell: (row) => ({ formula: `=${levelAt(regions[row], monthsFrom(names.date, months))}` }),
  });
  const sentence = (header: string, then: "previous" | "before"): WorkingColumn<OvertakingColumn> => ({
    header,
    format: FORMATS.text,
    width: WIDTH_OF_WORDS,
    cell: (_, cell) => {
      const all = (key: OvertakingColumn) => `${cell(key, 0)}:${cell(key, regions.length - 1)}`;
      const isOvertaken = [
        ...[cell("level"), cell(then), all("level"), all(then)].map((figures) => `ISNUMBER(${figures})`),
        isAbove(cell("level"), all("level")),
        isAbove(all(then), cell(then)),
      ].join("*");
      const others = together(
        `IF(IFERROR(${isOvertaken},0),${all("name")},"")`,
        words.sentences.and,
        language,
      );
      const [name, of] =
        language === "ko"
          ? [withParticle(cell("name"), "이", "가"), withParticle("others", "을", "를")]
          : [cell("name"), "others"];
      const said = joined(words.sentences.overtook, { name, others: of });
      return { formula: `=${orNothing(`LET(others,${others},IF(others="",${NOTHING},${said}))`)}` };
    },
  });
  return workingTable(names.tables.overtakings, place, regions.length, {
    name: {
      header: columns.name,
      format: FORMATS.text,
      cell: (row) => words.namesInSentences[regions[row].code] ?? regions[row].name[language],
    },
    level: figure(columns.level, 0),
    previous: figure(columns.previous, -1),
    before: figure(columns.before, -12),
    overtaken: sentence(columns.overtaken, "previous"),
    overtakenOfYear: sentence(columns.overtakenOfYear, "before"),
  });
}

/** Whoever overtook somebody since the month before, and since a year before; "" where nobody did. */
export function overtakings(
  table: WorkingTable<OvertakingColumn>,
  { sentences: { overtakenOfMonth, overtakenOfYear } }: BriefingWords,
): string {
  const since = (template: string, key: OvertakingColumn) => {
    const all = `TEXTJOIN(", ",TRUE,${table.column(key)})`;
    return `IF(${all}="","",${joined(template, { all })})`;
  };
  return listed([since(overtakenOfMonth, "overtaken"), since(overtakenOfYear, "overtakenOfYear")], "; ");
}

/** "A, B and C", A·B·C of names of which some are "". */
function together(names: string, and: string, language: Language): string {
  if (language === "ko") return `TEXTJOIN(${quoted(and)},TRUE,${names})`;
  const commas = `(LEN(all)-LEN(SUBSTITUTE(all,", ","")))/2`;
  return `LET(all,TEXTJOIN(", ",TRUE,${names}),last,${commas},IF(last=0,all,SUBSTITUTE(all,", ",${quoted(and)},last)))`;
}

/** One figure is above the other, however both were rounded: some releases print whole tens or hundreds of millions. */
function isAbove(one: string, other: string): string {
  return `(${one}>${other})*(${one}-${other}>=${mayBeOff(one)}+${mayBeOff(other)})`;
}

function mayBeOff(figure: string): string {
  return `IF(MOD(${figure},100)=0,50,IF(MOD(${figure},10)=0,5,0))`;
}

/** With the particle that goes with its last syllable, 이/가 or 을/를; EU and CIS end in a vowel. */
function withParticle(words: string, closed: string, open: string): string {
  const last = `UNICODE(RIGHT(${words}))`;
  return `${words}&IF(${last}<${FIRST_SYLLABLE},"${open}",IF(MOD(${last}-${FIRST_SYLLABLE},28)=0,"${open}","${closed}"))`;
}

const FIRST_SYLLABLE = 0xac00;

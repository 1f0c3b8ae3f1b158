import React, { useMemo, useState } from "react";
import { labelOf, type Period } from "../../../analysis/time/Period";
import { parsePeriod } from "../../../analysis/time/parsePeriod";
import type { Refused, TablesResult, Workbook } from "../../../excel/Workbook";
import { BRIEF_PANE } from "../../../i18n/briefPane";
import type { Language } from "../../../i18n/language";
import { type BriefingSources, briefingSources, newestMonth } from "../../../sheets/Sources";
import { type BriefingFigures, buildBriefing } from "../../brief/buildBriefing";
import { holidaysReference, holidayTable } from "../../calendar/holidayTable";
import { Field, Message, Progress, Radio } from "../../components/fabric";
import { knownIn, useTables } from "../../hooks/useTables";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";
import { BuildAction } from "../BuildAction";
import { CopyBriefing } from "./CopyBriefing";
import { CarriedTable } from "./CarriedTable";
import { RecordsList } from "./RecordsList";

type Choice = Language | "both";
const LANGUAGES: Readonly<Record<Choice, readonly Language[]>> = {
  ko: ["ko"],
  en: ["en"],
  both: ["ko", "en"],
};
const PARTS = ["exports", "imports", "items", "regions", "importItems", "firstDays"] as const;

/** The briefing of a month, from the tables that the workbook has. */
export function BriefPanel({ workbook }: { readonly workbook: Workbook }) {
  const { texts, language } = useTexts();
  const words = BRIEF_PANE[language];
  const { tables, look } = useTables(workbook);
  const [typed, setTyped] = useState<string>();
  const [choice, setChoice] = useState<Choice>(language);
  const known = useMemo(() => knownIn(tables), [tables]);
  const sources = useMemo(() => sourcesIn(tables), [tables]);
  const newest = newestMonth(sources);
  const { exports } = sources;

  if (!tables) return <Progress label={words.looking} />;
  if (tables.kind === "refused")
    return <Message kind="failure">{obstacleSentence(tables.obstacle, texts)}</Message>;
  if (!exports || newest === undefined)
    return (
      <section aria-label={texts.panels.brief}>
        <p>{words.intro}</p>
        <Message kind="info">{words.noExports}</Message>
      </section>
    );
  const text = typed ?? monthLabel(newest);
  const month = monthOf(text);
  const problem =
    month === undefined
      ? words.unreadable(text)
      : exports.months.includes(month)
        ? undefined
        : words.noFigure(monthLabel(month));
  // Tables may have come, or gone, since the panel was opened.
  const figures = async (): Promise<BriefingFigures | Refused> => {
    const now = await look();
    if (now.kind === "refused") return now;
    const found = sourcesIn(now);
    return found.exports
      ? { kind: "figures", sources: { ...found, exports: found.exports } }
      : { kind: "refused", obstacle: { kind: "table-gone", table: exports.table } };
  };
  const [holds, lacks] = [true, false].map((isThere) =>
    PARTS.filter((part) => has(sources, part) === isThere).map((part) => words.parts[part]),
  );
  return (
    <section aria-label={texts.panels.brief}>
      <p>{words.intro}</p>
      <Field label={words.month} value={text} hint={monthLabel(newest)} onChange={setTyped} error={problem} />
      <p>{words.monthHint(monthLabel(newest))}</p>
      <Radio
        label={words.languages}
        value={choice}
        choices={(["ko", "en", "both"] as const).map((value) => ({ value, label: words.choices[value] }))}
        onChange={setChoice}
      />
      <p>{words.holds(holds)}</p>
      {lacks.length > 0 && <p>{words.lacks(lacks)}</p>}
      {month !== undefined && !problem && (
        <BuildAction
          putBack={workbook.putBack}
          label={words.build}
          build={(options) =>
            buildBriefing(workbook, { figures, languages: LANGUAGES[choice], month }, options)
          }
        />
      )}
      <p>{words.again}</p>
      {month !== undefined && !problem && (
        <>
          <CopyBriefing workbook={workbook} languages={LANGUAGES[choice]} />
          <RecordsList workbook={workbook} tables={known} month={month} />
          <CarriedTable workbook={workbook} tables={known} sources={{ ...sources, exports }} month={month} />
        </>
      )}
    </section>
  );
}

function sourcesIn(tables: TablesResult | undefined): BriefingSources {
  const holidays = holidayTable(tables);
  return briefingSources(knownIn(tables), holidays && holidaysReference(holidays));
}

function has(sources: BriefingSources, part: (typeof PARTS)[number]): boolean {
  const found = part === "firstDays" ? (sources.first20 ?? sources.first10) : sources[part];
  return Array.isArray(found) ? found.length > 0 : found !== undefined;
}

function monthLabel(ordinal: number): string {
  return labelOf({ frequency: "month", ordinal });
}

function monthOf(text: string): number | undefined {
  try {
    const period: Period = parsePeriod(text);
    return period.frequency === "month" ? period.ordinal : undefined;
  } catch {
    return undefined;
  }
}

import React, { useMemo } from "react";
import { indicators } from "../../../dataset/indicators";
import { UNIT_POWERS } from "../../../i18n/displayUnit";
import { dollarsIn } from "../../../i18n/dollarsIn";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { readRelease } from "../../../importing/release/readRelease";
import type { ReleaseRow } from "../../bringIn/releaseRows";
import { Select } from "../../components/fabric";
import { useSettings } from "../../settings/SettingsContext";
import { useTexts } from "../../TextsContext";

interface UnknownNamesProps {
  readonly text: string;
  /** Of numbers without a unit, once it was said. */
  readonly power?: number | undefined;
  /** What the workbook remembers of other releases: that is not asked again. */
  readonly remembered: Readonly<Record<string, string | null>> | undefined;
  /** What was said of this one. */
  readonly said: Readonly<Record<string, string | null>>;
  readonly rows: readonly ReleaseRow[];
  readonly onSay: (name: string, code: string | null) => void;
}

const [OPEN, NOTHING] = ["open", "nothing"];

/** Names that neither the figures nor the workbook know: asked once, an answer can be changed. */
export function UnknownNames({ text, power, remembered, said, rows, onSay }: UnknownNamesProps) {
  const { language } = useTexts();
  const { unit } = useSettings();
  const words = BRING_IN_WORDS[language];
  const unknown = useMemo(
    () => readRelease(text, { names: remembered ?? {}, ...(power !== undefined && { power }) }).unknown,
    [text, remembered, power],
  );
  const asked = [
    ...unknown.map((one) => ({
      name: one.text,
      label: `${one.text}: ${dollarsIn(unit, one.value, UNIT_POWERS.million, language)}`,
    })),
    // Remembered since, and so no longer unknown: still to be seen, and to be corrected.
    ...Object.keys(said)
      .filter((name) => text.includes(name) && !unknown.some((one) => one.text === name))
      .map((name) => ({ name, label: name })),
  ];
  const choices = useMemo(() => {
    const own = rows.map(({ id, name }) => ({ value: id, label: name }));
    const taken = new Set(rows.flatMap(({ codes }) => codes));
    const shipped = indicators().filter(({ code }) => !taken.has(code));
    return [...own, ...shipped.map(({ code, name }) => ({ value: code, label: name[language] }))];
  }, [rows, language]);
  if (asked.length === 0) return null;
  return (
    <fieldset>
      <legend>{words.unknownNames}</legend>
      {asked.map(({ name, label }) => (
        <Select
          key={name}
          label={label}
          value={said[name] ?? (name in said ? NOTHING : OPEN)}
          choices={[
            ...(name in said ? [] : [{ value: OPEN, label: words.chooseOne }]),
            { value: NOTHING, label: words.answers["leave-out"] },
            ...choices,
          ]}
          onChange={(code) => code !== OPEN && onSay(name, code === NOTHING ? null : code)}
        />
      ))}
    </fieldset>
  );
}

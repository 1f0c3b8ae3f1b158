const PART = "(?:원유|(?:천연)?가스|석탄|crude(?:\\s?oil)?|(?:natural\\s)?gas|coal)";
const BETWEEN = "\\s?(?:[·ㆍ・,/]|및|와|과|and)\\s?(?:and\\s)?";
const ALL_THREE = new RegExp(
  `(?:3대\\s)?(에너지|energy)원?(\\s?(?:수입|imports?))?\\s?\\(\\s?(?:${PART}${BETWEEN}){2}${PART}\\s?\\)`,
  "giu",
);

/**
 * "에너지(원유·가스·석탄) 수입": the ministry says in brackets what its energy consists of. Left there, it would look like a part;
 * fewer than the three are one.
 */
export function withoutEnergyParts(text: string): string {
  return text.replace(ALL_THREE, (_, energy: string, flow: string | undefined) => energy + (flow ?? ""));
}

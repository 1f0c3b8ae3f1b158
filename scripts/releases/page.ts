import type { CellValue } from "../../playground/host/CellStore";
import { count, inUnitOf, shareOf } from "./judge";
import { formulaOf, type Headline, headlineFormula, type Release, type Statement } from "./statements";

type Answers = ReadonlyMap<string, CellValue>;

/** Every formula of a release. */
export function formulasOf(release: Release): string[] {
  return [
    ...release.statements.flatMap((statement) => formulaOf(release, statement) ?? []),
    ...release.headlines.flatMap((one) =>
      (["en", "ko"] as const).map((tongue) => headlineFormula(release, one, tongue)),
    ),
  ];
}

/** docs/releases.md: what three releases printed beside what one cell gives. */
export function releasesPage(releases: readonly Release[], answers: Answers): string {
  return `# Three releases of the ministry, said by one cell each

What the monthly releases on exports and imports state, statement by statement, beside what a single formula of this add-in gives
for it. A formula may be pasted as it stands; VSTACK and TAKE need Microsoft 365 or Excel 2024, a function of ours inside MAP Excel on the
web, for Windows from version 2510 or for Mac from 16.102. The month itself is as its release first printed it (\`vintage\` first), the months
before are the latest figures, as the ministry too compares with what it has revised by then; growth of items and regions is the
printed one where their levels are rounded more coarsely than they changed.

${shares(releases)}

**said**: rounded as printed, the cell gives the printed figure, or its words state the same fact · **differs**: it gives another figure,
and the last column says why · **not said**: the bundled data do not bear the claim, and the cell claims less · **not shipped**: a
figure that the statement needs is not bundled; what a cell can say of it all the same is shown. Amounts are in 억 달러, 100
million US dollars. **briefing**: the row of the Korean briefing of that month, built over tables of the same figures, that says it, and
what it says. \`npm run docs\` writes this page from \`tests/releases\`, and a test holds every line against a spreadsheet.

${releases.map((release) => section(release, answers)).join("\n\n")}
`;
}

function shares(releases: readonly Release[]): string {
  const rows = releases.map(({ month, statements }) => [inWords(month), ...numbers(statements)]);
  const all = numbers(releases.flatMap(({ statements }) => statements));
  const head = [
    "release",
    "said of what is shipped",
    "on the briefing",
    "differs",
    "not said",
    "not shipped",
    "all statements",
  ];
  return table(head, [...rows, ["together", ...all]]);
}

function numbers(statements: readonly Statement[]): readonly (string | number)[] {
  const { said, shipped, briefed, differs, unsaid, "not shipped": others } = count(statements);
  return [shareOf(said, shipped), shareOf(briefed, shipped), differs, unsaid, others, statements.length];
}

function section(release: Release, answers: Answers): string {
  const { month, ministry, published } = release;
  const rows = release.statements.map((statement) => line(release, statement, answers));
  const sentences = release.headlines.map((one) => headlineLine(release, one, answers));
  return `## ${inWords(month)}

${ministry}, ${published}. Sources are those in which the statement was read.

${table(["#", "statement", "printed", "ours", "", "briefing", "formula", "source, remark"], rows)}

### What TRADE.HEADLINE says of ${inWords(month)}

${table(["series", "printed", "ours", "우리 문장"], sentences)}`;
}

function line(release: Release, statement: Statement, answers: Answers): readonly (string | number)[] {
  const { number, printed, verdict = "said", why, source, briefing } = statement;
  const formula = formulaOf(release, statement);
  const cell = formula === undefined ? undefined : answers.get(formula);
  return [
    number,
    statement.statement,
    printed,
    cell === undefined ? "–" : inUnitOf(statement, cell),
    verdict === "unsaid" ? "not said" : verdict,
    briefing ? `${briefing.row}: ${briefing.says || "–"}` : "",
    formula === undefined ? "–" : code(formula),
    why ? `${source}. ${why.charAt(0).toUpperCase()}${why.slice(1)}.` : source,
  ];
}

function headlineLine(release: Release, headline: Headline, answers: Answers): readonly string[] {
  const sentence = (tongue: "en" | "ko") => String(answers.get(headlineFormula(release, headline, tongue)));
  const printed = headline.why ? `${headline.printed}. ${headline.why}` : headline.printed;
  return [headline.name.en, printed, sentence("en"), sentence("ko")];
}

function inWords(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return date.toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
}

const code = (formula: string) => `\`${formula}\``;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

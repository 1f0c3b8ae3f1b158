/** @jest-environment jsdom */
import { headersIn } from "../../playground/headersFile";
import { changesOf } from "../../scripts/changesOf";
import { HASHED, headersFile, webConfig } from "../../scripts/hosting";

const ORIGIN = "https://example.org/trade/";
const PATHS = ["taskpane.html", "functions.js", "functions.json", "manifest.xml", "support.html"];

/** What IIS says of a path: the headers of the folder, changed by those of the location. */
function headersOfIis(path: string): Record<string, string> {
  const config = new DOMParser().parseFromString(webConfig(), "text/xml");
  expect(config.getElementsByTagName("parsererror")).toHaveLength(0);
  const locations = [...config.getElementsByTagName("location")].filter((one) => {
    const own = one.getAttribute("path") ?? "";
    return path === own || path.startsWith(`${own}/`);
  });
  const headers: Record<string, string> = {};
  const [folder] = [...config.documentElement.children].filter(
    ({ tagName }) => tagName === "system.webServer",
  );
  for (const part of [folder, ...locations])
    for (const add of part.getElementsByTagName("add"))
      headers[(add.getAttribute("name") ?? "").toLowerCase()] = add.getAttribute("value") ?? "";
  return headers;
}

test.each([...PATHS, `${HASHED}/page.0123456789ab.js`, "assets/icon-32.png"])(
  "both kinds of host say the same of %s",
  (path) => {
    const said = headersIn(headersFile(ORIGIN))(`/trade/${path}`);
    expect(said["cache-control"]).toBeTruthy();
    expect(headersOfIis(path)).toEqual(said);
  },
);

test("no header of a path is said by two rules: hosts would join them", () => {
  const rules = headersFile(ORIGIN).split("\n\n");
  const named = rules.map((rule) => rule.split("\n").map((line) => line.trim()));
  for (const path of [...PATHS, `${HASHED}/a.js`, "assets/icon-16.png"]) {
    const said = named
      .filter(([rule]) =>
        rule.endsWith("*") ? `/trade/${path}`.startsWith(rule.slice(0, -1)) : rule === `/trade/${path}`,
      )
      .flatMap(([, ...headers]) => headers.map((header) => header.split(":")[0]));
    expect(new Set(said).size).toBe(said.length);
  }
});

test("what changed in a version is its section of the changelog, and a version without one is no release", () => {
  const changelog = "# Changelog\n\n## 1.1.0 - 2027-01-01\n\n- new\n\n## 1.0.0 - 2026-12-01\n\n- old\n";
  expect(changesOf(changelog, "1.1.0")).toBe("## 1.1.0 - 2027-01-01\n\n- new\n");
  expect(() => changesOf(changelog, "1.2.0")).toThrow("no section");
});

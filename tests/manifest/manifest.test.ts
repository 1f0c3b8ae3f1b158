/** @jest-environment jsdom */
// What can be checked of the manifest without Microsoft's service.
import fs from "node:fs";
import path from "node:path";
import { RIBBON_PANELS } from "../../src/taskpane/home/askedPanel";
import { DEV_ORIGIN, withOrigin } from "../../scripts/manifestOrigin";

const root = path.join(__dirname, "../..");
const manifest = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");

const parse = (xml: string) => new DOMParser().parseFromString(xml, "text/xml");
const all = (doc: Document, name: string) =>
  [...doc.getElementsByTagName("*")].filter((e) => e.localName === name);
const attributes = (doc: Document, name: string) =>
  [...doc.getElementsByTagName("*")].flatMap((e) =>
    e.hasAttribute(name) ? [e.getAttribute(name) as string] : [],
  );
const resources = (doc: Document) =>
  [...(all(doc, "Resources")[0]?.getElementsByTagName("*") ?? [])].filter((e) => e.id);

/** Every resource id that is used but not there, or there but not used, or too long. */
function resourceFaults(xml: string): string[] {
  const doc = parse(xml);
  const defined = resources(doc).map((e) => e.id);
  const used = new Set(attributes(doc, "resid"));
  return [
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `${id} is not defined`),
    ...defined.filter((id) => !used.has(id)).map((id) => `${id} is not used`),
    ...defined.filter((id, i) => defined.indexOf(id) !== i).map((id) => `${id} is defined twice`),
    ...defined.filter((id) => id.length > 32).map((id) => `${id} is too long`),
  ];
}

function urls(xml: string): string[] {
  const values = [...attributes(parse(xml), "DefaultValue"), ...attributes(parse(xml), "Value")];
  return values.filter((value) => /^https?:/.test(value));
}

/** Children that stand in another order than the schema wants. */
function orderFaults(xml: string): string[] {
  const ORDER: Record<string, string[]> = {
    OfficeApp:
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
        " ",
      ),
    VersionOverrides: ["Hosts", "Resources"],
    Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
    ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab", "OfficeMenu"],
    DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
    Control: ["Label", "Supertip", "Icon", "Action"],
    Group: ["Label", "Icon", "Control"],
    OfficeMenu: ["Control"],
    Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  };
  return Object.entries(ORDER).flatMap(([name, order]) =>
    all(parse(xml), name).flatMap((element) => {
      const places = [...element.children].map((child) => order.indexOf(child.localName));
      const isSorted = places.every((place, i) => place >= 0 && (i === 0 || place >= places[i - 1]));
      return isSorted ? [] : [`${name}: ${[...element.children].map((child) => child.localName).join(", ")}`];
    }),
  );
}

/** Texts that are longer than Office allows. */
function lengthFaults(xml: string): string[] {
  const doc = parse(xml);
  const texts = (name: string, limit: number) =>
    all(doc, name).flatMap((element) =>
      [element, ...element.children]
        .map((e) => e.getAttribute("DefaultValue") ?? e.getAttribute("Value") ?? "")
        .filter((text) => text.length > limit),
    );
  const inside = (name: string, limit: number) =>
    all(doc, name).flatMap((group) =>
      [...group.getElementsByTagName("*")]
        .map((e) => e.getAttribute("DefaultValue") ?? e.getAttribute("Value") ?? "")
        .filter((text) => text.length > limit),
    );
  return [
    ...texts("DisplayName", 125),
    ...all(doc, "OfficeApp").flatMap((app) =>
      [...app.children]
        .filter((e) => e.localName === "Description")
        .map((e) => e.getAttribute("DefaultValue") ?? "")
        .filter((text) => text.length > 250),
    ),
    ...inside("ShortStrings", 125),
    ...inside("LongStrings", 250),
  ];
}

/** Texts a person reads that have no Korean. */
function untranslated(xml: string): string[] {
  const doc = parse(xml);
  const top = [...doc.documentElement.children].filter((e) =>
    ["DisplayName", "Description"].includes(e.localName),
  );
  return [...top, ...all(doc, "String")]
    .filter(
      (e) =>
        ![...e.children].some(
          (child) => child.getAttribute("Locale") === "ko-KR" && child.getAttribute("Value"),
        ),
    )
    .map((e) => e.id || e.localName);
}

/** What Office refuses or warns of although the schema lets it pass. */
function ruleFaults(xml: string): string[] {
  const doc = parse(xml);
  const version = all(doc, "Version")[0]?.textContent ?? "";
  const isVersion = /^\d{1,5}(\.\d{1,5}){3}$/.test(version) && Number(version.split(".")[0]) >= 1;
  return [
    ...(isVersion ? [] : [`version ${version}: four numbers, from 1.0.0.0 on`]),
    ...all(doc, "AppDomain").map(
      ({ textContent }) => `${textContent}: the pane's own origin needs no AppDomain`,
    ),
    ...all(doc, "Action")
      .filter((action) => action.getAttribute("xsi:type") === "ShowTaskpane")
      .slice(1)
      .map(() => "a shared runtime has one pane: other buttons run a function that shows it"),
    ...all(doc, "TaskpaneId").map(({ textContent }) => `${textContent}: one pane needs no TaskpaneId`),
  ];
}

test("the version is the manifest's own, from 1.0.0.0 on; no AppDomain and no TaskpaneId", () => {
  expect(ruleFaults(manifest)).toEqual([]);
  for (const version of ["0.3.0.0", "0.9.9.9", "1.0", "1.0.0-beta.1"]) {
    const numbered = manifest.replace(/<Version>[^<]*/, `<Version>${version}`);
    expect(ruleFaults(numbered)).toEqual([`version ${version}: four numbers, from 1.0.0.0 on`]);
  }
  const domains = "<AppDomains><AppDomain>https://localhost:3000/trade</AppDomain></AppDomains>";
  expect(ruleFaults(manifest.replace("<Hosts>", `${domains}<Hosts>`))).toHaveLength(1);
  const pane = '<Action xsi:type="ShowTaskpane">';
  expect(ruleFaults(manifest.replace(pane, `${pane}<TaskpaneId>Pane</TaskpaneId>`))).toHaveLength(1);
});

test("every button but one runs a function that opens a panel, each of them once", () => {
  const names = (xml: string) => all(parse(xml), "FunctionName").map(({ textContent }) => textContent);
  expect(names(manifest).sort()).toEqual(Object.keys(RIBBON_PANELS).sort());
  const [menu] = all(parse(manifest), "OfficeMenu");
  expect(menu.id).toBe("ContextMenuCell");
  expect(menu.querySelector("FunctionName")?.textContent).toBe("openExplain");
  const ids = all(parse(manifest), "Control").map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const [runtime, functionFile] = ["Runtime", "FunctionFile"].map((name) =>
    all(parse(manifest), name)[0].getAttribute("resid"),
  );
  expect(functionFile).toBe(runtime);
  const panes = manifest.replace(
    /<Action xsi:type="ExecuteFunction">\s*<FunctionName>openBrief<\/FunctionName>/,
    '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url"/>',
  );
  expect(ruleFaults(panes)).toHaveLength(1);
});

test("every resource id resolves and none is unused", () => {
  expect(resourceFaults(manifest)).toEqual([]);
  expect(resourceFaults(manifest.replace('resid="Icon.80"', 'resid="Icon.81"'))).toEqual([
    "Icon.81 is not defined",
  ]);
  expect(resourceFaults(manifest.replaceAll('resid="Group.Label"', 'resid="Button.Label"'))).toEqual([
    "Group.Label is not used",
  ]);
});

test("every URL is under one origin, and a build moves them all", () => {
  expect(urls(manifest).length).toBeGreaterThan(10);
  expect(new Set(urls(manifest).map((url) => new URL(url).origin))).toEqual(new Set([DEV_ORIGIN]));
  const moved = withOrigin(manifest, "https://example.org/trade/");
  expect(urls(moved).every((url) => url.startsWith("https://example.org/trade/"))).toBe(true);
  expect(moved).not.toContain("localhost");
});

test("elements stand in the order of the schema", () => {
  expect(orderFaults(manifest)).toEqual([]);
  const swapped = manifest.replace(/(<GetStarted>[\s\S]*<\/GetStarted>)\s*(<FunctionFile[^>]*\/>)/, "$2$1");
  expect(orderFaults(swapped)).toHaveLength(1);
});

test("no text is longer than Office allows", () => {
  expect(lengthFaults(manifest)).toEqual([]);
  expect(
    lengthFaults(manifest.replace('DefaultValue="Trade"', `DefaultValue="${"x".repeat(126)}"`)),
  ).toHaveLength(1);
});

test("every text is there in English and Korean", () => {
  expect(untranslated(manifest)).toEqual([]);
  expect(untranslated(manifest.replace('Locale="ko-KR" Value="무역"', 'Locale="ko-KR" Value=""'))).toEqual([
    "Group.Label",
  ]);
});

test("the metadata has a Korean override, and the runtime lives long", () => {
  expect(manifest).toMatch(/functions-ko\.json/);
  expect(all(parse(manifest), "Runtime")[0].getAttribute("lifetime")).toBe("long");
});

test("icons are there in the right sizes, and the pages that it names", () => {
  for (const size of [16, 32, 64, 80, 128]) {
    const png = fs.readFileSync(path.join(root, `assets/icon-${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  for (const page of ["support.html", "privacy.html"]) {
    expect(fs.readFileSync(path.join(root, "src/pages", page), "utf8")).toMatch(/lang="ko"/);
  }
});

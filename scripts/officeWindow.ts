// Windows with Microsoft's client and our host, outside jest.
import { createRequire } from "node:module";

const ours = createRequire(__filename);
const { officeFiles, PAGE } = ours("../tests/officeClient.js") as {
  officeFiles: (loader: unknown) => unknown;
  PAGE: string;
};
const { JSDOM, ResourceLoader } = ours(
  ours.resolve("jsdom", { paths: [ours.resolve("jest-environment-jsdom")] }),
) as { JSDOM: new (html: string, options: object) => { window: object }; ResourceLoader: unknown };

export type OfficeWindow = Readonly<Record<string, unknown>>;

/** One into which nothing is loaded yet. */
export function officeWindow(): OfficeWindow {
  const options = { url: PAGE, runScripts: "dangerously", resources: officeFiles(ResourceLoader) };
  return new JSDOM("<!doctype html><head></head>", options).window as OfficeWindow;
}

/** What the code of the add-in asks its own window for. */
export function stepInto(window: OfficeWindow): void {
  for (const name of ["Office", "Excel", "OfficeExtension", "DOMParser", "excelHost"])
    (globalThis as Record<string, unknown>)[name] = window[name];
}

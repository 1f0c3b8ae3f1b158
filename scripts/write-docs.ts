// `npm run docs`: writes the function reference to docs/, as the build puts it beside the add-in, and the page on releases.
import fs from "node:fs";
import path from "node:path";
import { functionsMetadata } from "./functionsMetadata";
import { functionsReference } from "./functionsReference";
import { DEV_ORIGIN } from "./manifestOrigin";
import { answersOf } from "./releases/answers";
import { formulasOf, releasesPage } from "./releases/page";
import { readReleases } from "./releases/statements";

const folder = path.join(__dirname, "../docs");
const releases = readReleases();
const pages = {
  ...functionsReference(functionsMetadata(DEV_ORIGIN)),
  "releases.md": releasesPage(releases, answersOf(releases.flatMap(formulasOf))),
};

for (const [name, page] of Object.entries(pages)) {
  fs.writeFileSync(path.join(folder, name), page);
  console.log(`docs/${name}`);
}

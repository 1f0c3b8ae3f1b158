// `npm run docs`: writes the function reference to docs/, as the build puts it beside the add-in.
import fs from "node:fs";
import path from "node:path";
import { functionsMetadata } from "./functionsMetadata";
import { functionsReference } from "./functionsReference";
import { DEV_ORIGIN } from "./manifestOrigin";

const folder = path.join(__dirname, "../docs");

for (const [name, page] of Object.entries(functionsReference(functionsMetadata(DEV_ORIGIN)))) {
  fs.writeFileSync(path.join(folder, name), page);
  console.log(`docs/${name}`);
}

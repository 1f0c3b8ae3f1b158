// What functions.json and the pane's help are made of. TypeScript's own reader of our comments takes two seconds to load and
// to read them: one suite of a run waits for it.
import { createRequire } from "node:module";
import type { functionsMetadata } from "../scripts/functionsMetadata";
import { keep, kept } from "./kept";

type Catalogue = ReturnType<typeof functionsMetadata>;

export function catalogue(): Catalogue {
  return kept<Catalogue>("catalogue") ?? keep("catalogue", read());
}

function read(): Catalogue {
  // Scripts without jest read it, too.
  const script = createRequire(__filename)(
    "../scripts/functionsMetadata",
  ) as typeof import("../scripts/functionsMetadata");
  return script.functionsMetadata("https://localhost:3000");
}

// functions.js as Excel's script-only runtime loads it: a realm with CustomFunctions and nothing else.
import vm from "node:vm";
import zlib from "node:zlib";
import { buildFunctions } from "../../scripts/buildFunctions";
import { catalogue } from "../catalogue";

let script: string;

beforeAll(async () => {
  script = await buildFunctions();
});

test("evaluated in a realm with only CustomFunctions it registers every id of functions.json", () => {
  const registered: string[] = [];
  vm.runInNewContext(script, { CustomFunctions: { associate: (id: string) => registered.push(id) } });
  const { en } = catalogue();
  expect(registered.sort()).toEqual(en.functions.map(({ id }) => id).sort());
});

test("with all figures it is at most 180 kB gzipped", () => {
  expect(zlib.gzipSync(script).length).toBeLessThanOrEqual(180_000);
});

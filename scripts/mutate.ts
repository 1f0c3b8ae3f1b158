// Mutation tests by folder: `npm run mutate -- records time`; left out: every folder of mutationFolders.json.
import { spawnSync } from "node:child_process";
import path from "node:path";
import folders from "./mutationFolders.json";

const root = path.join(__dirname, "..");

const asked = process.argv.slice(2);
const unknown = asked.filter((folder) => !(folder in folders));
if (unknown.length > 0)
  throw new Error(`No folder ${unknown.join(", ")}; there are ${Object.keys(folders).join(", ")}`);

for (const folder of asked.length > 0 ? asked : Object.keys(folders)) {
  console.log(`\n${folder}`);
  const env = { ...process.env, MUTATE: folder };
  const { status } = spawnSync("npx", ["stryker", "run", "stryker.config.cjs"], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}

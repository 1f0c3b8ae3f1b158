// Makes what is handed to an administrator: `npm run release -- https://your.server/trade`.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { version, name } from "../package.json";
import { changesOf } from "./changesOf";
import { functionsMetadata } from "./functionsMetadata";
import { promisesOf, RELEASED } from "./releasedFunctions";

const root = path.join(__dirname, "..");
const [origin] = process.argv.slice(2);
if (!origin || !/^https:\/\/[^/]+/.test(origin)) {
  throw new Error("Say where it will stand: npm run release -- https://your.server/trade");
}

const changes = changesOf(fs.readFileSync(path.join(root, "CHANGELOG.md"), "utf8"), version);
const npm = (...args: string[]) =>
  execFileSync("npm", args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1e8,
  });

npm("run", "build", "--", "--env", `origin=${origin}`);
const folder = path.join(root, "release", version);
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
const made = new Map<string, Uint8Array | string>([
  [`trade-analyst-${version}.zip`, zipped(path.join(root, "dist"))],
  ["changes.md", changes],
  ["sbom.cdx.json", billOfMaterials()],
]);
const sums = [...made].map(
  ([file, content]) => `${createHash("sha256").update(content).digest("hex")}  ${file}\n`,
);
for (const [file, content] of [...made, ["SHA256SUMS", sums.join("")] as const]) {
  fs.writeFileSync(path.join(folder, file), content);
}
fs.writeFileSync(RELEASED, `${JSON.stringify(promisesOf(functionsMetadata(origin).en), null, 1)}\n`);
console.log(`${path.relative(root, folder)}: ${[...made.keys(), "SHA256SUMS"].join(", ")}`);
console.log(
  "To do by hand: npm audit --omit dev; the hand check of docs/differences.md; commit released/functions.json; tag.",
);

/** The build in one file, the same bytes for the same build: the files in order, without the time of day. */
function zipped(from: string): Uint8Array {
  const files = fs
    .readdirSync(from, { recursive: true, encoding: "utf8" })
    .filter((file) => fs.statSync(path.join(from, file)).isFile())
    .sort();
  const entries = files.map((file) => [
    file.split(path.sep).join("/"),
    fs.readFileSync(path.join(from, file)),
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: "2000-01-01T00:00:00" });
}

/** What the bundles are made of, as npm tells it (CycloneDX). */
function billOfMaterials(): string {
  const bill = JSON.parse(npm("sbom", "--sbom-format", "cyclonedx", "--omit", "dev")) as {
    metadata: { component: { name: string } };
  };
  bill.metadata.component.name = name;
  return `${JSON.stringify(bill, null, 1)}\n`;
}

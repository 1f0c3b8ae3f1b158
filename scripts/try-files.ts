// Reads every file of a folder and prints what was found, what would be asked and, where the folder says in `expected`
// what reading it right means, what is wrong:
//
//   npm run try-files -- FOLDER
import fs from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { installBrowserDecoder } from "./browserDecoder";
import { readingErrorMessage } from "../src/i18n/importing/readingErrors";
import { ReadingError } from "../src/importing/readers/ReadingError";
import { readFile } from "../src/importing/readers/readFile";
import { understand } from "../src/importing/understand";
import { expectationsOf, filesOf } from "./tryFiles/Expected";
import { found, judge, type Verdict } from "./tryFiles/judge";

installBrowserDecoder();
void main(process.argv[2]);

async function main(folder: string | undefined): Promise<void> {
  if (!folder) throw new Error("npm run try-files -- FOLDER");
  const expectations = expectationsOf(folder);
  let wrong = 0;
  for (const file of filesOf(folder)) {
    const started = performance.now();
    const verdict = await tryFile(file);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    wrong += verdict.wrong.length;
    console.log(`\n${path.relative(folder, file)} (${seconds} s)`);
    console.log(`  found  ${verdict.found.join(" · ")}`);
    if (verdict.asked.length > 0) console.log(`  asked  ${verdict.asked.join(", ")}`);
    for (const line of verdict.wrong) console.log(`  WRONG  ${line}`);
  }
  for (const { file } of expectations.values()) {
    if (fs.existsSync(path.join(folder, file))) continue;
    wrong++;
    console.log(`\n${file}\n  WRONG  the file is missing`);
  }
  console.log(`\n${wrong === 0 ? "None wrong." : `${wrong} wrong.`}`);
  process.exitCode = wrong === 0 ? 0 : 1;

  async function tryFile(file: string): Promise<Verdict> {
    const expected = expectations.get(file);
    try {
      const parser = new new JSDOM("").window.DOMParser();
      const book = await readFile(fs.readFileSync(file), path.basename(file), { parser });
      const read = understand(book);
      if (expected) return judge(expected, book, read);
      return { found: found(book, read), asked: read.questions.map(({ code }) => code), wrong: [] };
    } catch (error) {
      if (!(error instanceof ReadingError)) throw error;
      const refused = `refused: ${readingErrorMessage(error.code, error.details, "en")}`;
      return { found: [refused], asked: [], wrong: expected ? [refused] : [] };
    }
  }
}

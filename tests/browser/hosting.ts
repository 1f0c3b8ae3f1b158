import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { Playground, type Runner } from "./runner";

const dist = path.join(__dirname, "../../dist");

/** What a host says of each file, and what the pane then refuses to run. @param page - One whose complaints nobody counts. */
export async function checkHosting(runner: Runner, page: Page, url: string): Promise<void> {
  const headersOf = async (file: string) => (await fetch(`${url}addin/${file}`)).headers;

  await runner.check(
    "every file of the build says how long it is kept, for ever where its name has a hash",
    page,
    async () => {
      const files = fs
        .readdirSync(dist, { recursive: true, encoding: "utf8" })
        .filter((file) => fs.statSync(path.join(dist, file)).isFile())
        .filter((file) => file !== "_headers" && file !== "web.config");
      assert.ok(files.length > 15);
      for (const file of files) {
        const kept = (await headersOf(file)).get("cache-control") ?? "";
        const expected = file.startsWith("static/")
          ? /^public, max-age=31536000, immutable$/
          : file.startsWith("assets/")
            ? /^public, max-age=86400$/
            : /^no-cache$/;
        assert.match(kept, expected, file);
      }
      for (const name of fs.readdirSync(path.join(dist, "static"))) assert.match(name, /\.[0-9a-f]{12}\.js/);
    },
  );

  await runner.check("Excel may read functions.json and functions.js from its own origin", page, async () => {
    for (const file of ["functions.json", "functions-ko.json", "functions.js"]) {
      assert.equal((await headersOf(file)).get("access-control-allow-origin"), "*", file);
    }
    assert.match((await headersOf("functions.json")).get("content-type") ?? "", /^application\/json/);
  });

  await runner.check(
    "the policy of the pane: no inline script, no eval, nothing from elsewhere",
    page,
    async () => {
      const pane = new Playground(page);
      await pane.open(url);
      const policy = (await headersOf("taskpane.html")).get("content-security-policy") ?? "";
      assert.doesNotMatch(policy, /script-src[^;]*unsafe|default-src[^;]*\*|http:/);
      const meta = await pane.frame().evaluate("document.querySelector('meta[http-equiv]').content");
      assert.equal(meta, policy);
      const ran = await pane.frame().evaluate(`new Promise((done) => {
      const inline = document.createElement("script");
      inline.textContent = "window.ranInline = true";
      document.body.append(inline);
      document.body.insertAdjacentHTML("beforeend", "<img src='missing.png' onerror='window.ranHandler = true'>");
      setTimeout(async () => {
        const evaluated = (() => { try { return eval("true"); } catch (error) { return error.name; } })();
        const fetched = await fetch("https://example.org/").then(() => "fetched", () => "refused");
        done([window.ranInline ?? false, window.ranHandler ?? false, evaluated, fetched]);
      });
    })`);
      assert.deepEqual(ran, [false, false, "EvalError", "refused"]);
    },
  );
}

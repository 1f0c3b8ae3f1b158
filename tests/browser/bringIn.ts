import assert from "node:assert/strict";
import { monthly } from "../importing/samples/Sample";
import { kstatFile } from "./kstatFile";
import { type Playground, type Runner, screenshot } from "./runner";

/** Files as a person brings them in. */
export async function checkBringIn(runner: Runner, playground: Playground): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const status = () => pane.getByRole("status").filter({ hasText: /\S/ }).last();

  await runner.check(
    "a file of K-stat is read, shown with its reasons, and becomes a table",
    page,
    async () => {
      await pane.getByRole("tab", { name: "Bring in" }).click();
      await pane.getByRole("button", { name: "Choose files" }).waitFor();
      await screenshot(page, "bring-in");
      await pane.locator("input[type=file]").setInputFiles(kstatFile(monthly(2024, 1), monthly(2026, 8)));
      await pane.getByText(/32 periods \(2024-01 to 2026-08\) × 3 series/).waitFor();
      await screenshot(page, "bring-in-read");
      await pane.getByRole("button", { name: "Insert as a new table" }).click();
      await status()
        .getByText(/32 rows written to/)
        .waitFor();
      await screenshot(page, "bring-in-written");
      assert.ok(true);
    },
  );
}

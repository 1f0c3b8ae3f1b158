/**
 * @jest-environment ./tests/officeEnvironment.js
 * @jest-environment-options {"users": 2}
 */
// A sample of `npm run fuzz`: two people at work on one workbook.
import { session } from "./session";

test.each(Array.from({ length: 5 }, (_, i) => i + 1))(
  "fifty things that two people do at once leave the workbook whole, seed %d",
  async (seed) => {
    expect((await session(seed)).problems).toEqual([]);
  },
  60_000,
);

// Property tests draw the same examples at every run, so that a build does not pass or fail by luck. To look for new
// counterexamples: PROPERTY_SEED=random npx jest. Where not all is run, fewer than the usual hundred.
import fc from "fast-check";
import { runs } from "../sample";

const { PROPERTY_SEED } = process.env;
fc.configureGlobal({
  numRuns: runs(100),
  ...(PROPERTY_SEED !== "random" && { seed: Number(PROPERTY_SEED ?? 20241) }),
});

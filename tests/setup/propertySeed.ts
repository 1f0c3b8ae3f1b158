// Property tests draw the same examples at every run, so that a build does not pass or fail by luck. To look for new
// counterexamples: PROPERTY_SEED=random npx jest
import fc from "fast-check";

const { PROPERTY_SEED } = process.env;
if (PROPERTY_SEED !== "random") fc.configureGlobal({ seed: Number(PROPERTY_SEED ?? 20241) });

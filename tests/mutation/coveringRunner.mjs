// StrykerJS begins every suite of a folder for each mutant, however few of its tests cover it. Here only suites that hold such a test
// are begun, the quickest first, until one notices.
import fs from "node:fs";
import { PluginKind, commonTokens, declareFactoryPlugin, tokens } from "@stryker-mutator/api/plugin";
import { strykerPlugins as jestPlugins } from "@stryker-mutator/jest-runner";

const [jest] = jestPlugins;

/** Told by the process that tries all tests once to those that try the mutants: all work in one folder. */
const SUITES = "suites.json";

/** Suites, the quickest first, each with the names of its tests. */
function suitesOf(tests) {
  const suites = new Map();
  for (const { id, fileName, timeSpentMs } of tests) {
    const suite = suites.get(fileName) ?? { fileName, took: 0, ids: [] };
    suite.took += timeSpentMs;
    suite.ids.push(id);
    suites.set(fileName, suite);
  }
  return [...suites.values()].sort((a, b) => a.took - b.took);
}

function coveringRunner(injector) {
  const runner = injector.injectFunction(jest.factory);
  const run = runner.run.bind(runner);
  let testFiles;
  runner.run = (settings) => run({ ...settings, ...(testFiles && { testFiles }) });
  let suites;
  return {
    init: () => runner.init(),
    capabilities: () => runner.capabilities(),
    async dryRun(options) {
      const result = await runner.dryRun(options);
      if (result.tests) fs.writeFileSync(SUITES, JSON.stringify(suitesOf(result.tests)));
      return result;
    },
    async mutantRun(options) {
      suites ??= JSON.parse(fs.readFileSync(SUITES, "utf8"));
      const covering = options.testFilter && new Set(options.testFilter);
      let nrOfTests = 0;
      for (const { fileName, ids } of suites) {
        const testFilter = ids.filter((id) => covering?.has(id) ?? true);
        if (testFilter.length === 0) continue;
        testFiles = [fileName];
        const result = await runner.mutantRun({ ...options, testFilter });
        nrOfTests += result.nrOfTests ?? 0;
        if (result.status !== "survived") return { ...result, nrOfTests };
      }
      return { status: "survived", nrOfTests };
    },
  };
}
coveringRunner.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "covering", coveringRunner)];

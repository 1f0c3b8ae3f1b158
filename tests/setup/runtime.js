// Jest's runtime of a suite, without two things that each suite costs the others of its worker.
const { AsyncLocalStorage } = require("node:async_hooks");
const vm = require("node:vm");
const { default: JestRuntime } = require("jest-runtime");

/** What was compiled, by file: of a module that is transformed in two ways the last. */
const compiled = new Map();

/**
 * Each suite loads its modules anew, and jest compiles the text of each again, which was a tenth of their time. Here a worker
 * compiles a module once and runs it in every suite's own sandbox.
 */
function compile(source, filename, parameters) {
  const kept = compiled.get(filename);
  if (kept !== undefined && kept.source === source) return kept.script;
  const head = `(function (${parameters.join(", ")}) {`;
  const script = new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  compiled.set(filename, { source, script });
  return script;
}

module.exports = class Runtime extends JestRuntime {
  /** The runner of each suite keeps one, and every promise of the worker hands it on to the next until it is disabled. */
  storages = [];

  constructor(...args) {
    super(...args);
    const { coreModule, executor, storages } = this;
    executor.compile = (source, filename) => {
      const sandbox = executor.environment.getVmContext();
      return sandbox && compile(source, filename, executor.injectedModuleParameters).runInContext(sandbox);
    };
    class Storage extends AsyncLocalStorage {
      constructor(...options) {
        super(...options);
        storages.push(this);
      }
    }
    const requireCore = coreModule.require.bind(coreModule);
    coreModule.require = (name) =>
      /^(?:node:)?async_hooks$/.test(name)
        ? { ...requireCore(name), AsyncLocalStorage: Storage }
        : requireCore(name);
  }

  teardown() {
    for (const storage of this.storages) storage.disable();
    super.teardown();
  }
};
module.exports.default = module.exports;

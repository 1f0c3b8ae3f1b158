// Each suite loads its modules anew, and jest compiles the text of each again, which was a tenth of their time. Here a worker
// compiles a module once and runs it in every suite's own sandbox.
const vm = require("node:vm");
const { default: JestRuntime } = require("jest-runtime");

/** What was compiled, by file: of a module that is transformed in two ways the last. */
const compiled = new Map();

function compile(source, filename, parameters) {
  const kept = compiled.get(filename);
  if (kept !== undefined && kept.source === source) return kept.script;
  const head = `(function (${parameters.join(", ")}) {`;
  const script = new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  compiled.set(filename, { source, script });
  return script;
}

module.exports = class Runtime extends JestRuntime {
  constructor(...args) {
    super(...args);
    const { executor } = this;
    executor.compile = (source, filename) => {
      const sandbox = executor.environment.getVmContext();
      return sandbox && compile(source, filename, executor.injectedModuleParameters).runInContext(sandbox);
    };
  }
};
module.exports.default = module.exports;

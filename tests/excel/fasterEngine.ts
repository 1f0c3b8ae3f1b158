// The spreadsheet's packages read as the playground bundles them. Node 20 has no hook for it, so what compiles a module is asked.
import Module from "node:module";
import fasterUniver from "../../playground/fasterUniver";

const modules = Module.prototype as unknown as {
  _compile(this: unknown, source: string, file: string, ...rest: unknown[]): unknown;
};
const { _compile: compile } = modules;
modules._compile = function (source, file, ...rest) {
  const isUniver = /[\\/]@univerjs[\\/]/.test(file);
  return compile.call(this, isUniver ? atOnce(fasterUniver(source)) : source, file, ...rest);
};

/** Univer waits a tenth of a second for the next key before it calculates: here nobody types. */
function atOnce(source: string): string {
  return source.replace(/(this\._setTimeoutKey = setTimeout\(\(\) => \{[^]+?\}, )100\)/, "$10)");
}

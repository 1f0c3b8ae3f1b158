const fs = require("node:fs/promises");

/** A plugin of esbuild: mends what makes Univer's packages slow while they are bundled; `also` mends more. */
module.exports = function fasterUniver(also = (source) => source) {
  return {
    name: "faster Univer",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]@univerjs[\\/].*\.js$/ }, async ({ path }) => ({
        contents: also(faster(await fs.readFile(path, "utf8"))),
        loader: "js",
      }));
    },
  };
};

/** Small things, each in the source. */
function faster(source) {
  return (
    source
      // Each field of each object is set through one helper, which costs a tenth of a calculation: here they are assignments,
      // as in the source they were built from.
      .replace(/\b_defineProperty\(this, "([\w$]+)", /g, "(this.$1 = ")
      // After names or tables were added, each formula that speaks of them is parsed twice in a calculation: once to see what it
      // refers to, and again to calculate it. Nothing is added in between: what was parsed is kept as long as the calculation.
      .replace(
        /\bfunction generateAstNode\(unitId, formulaString, lexer, astTreeBuilder, (\w+)\) \{/,
        "const PARSED_IN_RUN = new WeakMap();\n$&\n" +
          "const run = $1.getDirtyDefinedNameMap();\n" +
          "const parsedInRun = PARSED_IN_RUN.get(run) ?? PARSED_IN_RUN.set(run, new Map()).get(run);\n" +
          "const parsedBefore = parsedInRun.get(unitId + formulaString);\n" +
          "if (parsedBefore) return parsedBefore;\n",
      )
      .replace(
        /\bif \(!noCache\) FORMULA_AST_CACHE\.set\(/,
        "parsedInRun.set(unitId + formulaString, astNode);\n$&",
      )
      // Of each word of a formula it is asked whether it is a reference; it stands in hundreds of others.
      .replace(
        /\bfunction replaceRefPrefixString\(token\) \{/,
        "const PREFIXES = /[ @+-]/;\n$&\nif (!PREFIXES.test(token)) return token;",
      )
      .replace(
        /\bregexTestSingeRange\((\w+)\) && isReferenceStringWithEffectiveColumn\(\1\)/,
        "isReferenceWord($1)",
      )
      .replace(
        /\bvar LexerTreeBuilder = class\b|\bclass LexerTreeBuilder\b/,
        "const REFERENCE_WORDS = new Map();\n" +
          "function isReferenceWord(word) {\n" +
          "if (REFERENCE_WORDS.size > 20000) REFERENCE_WORDS.clear();\n" +
          "let found = REFERENCE_WORDS.get(word);\n" +
          "if (found === undefined)\n" +
          "REFERENCE_WORDS.set(word, (found = regexTestSingeRange(word) && isReferenceStringWithEffectiveColumn(word)));\n" +
          "return found;\n}\n$&",
      )
      // Whether a text could be read as a number is asked whenever a cell is drawn or measured: a text always gives the same.
      .replace(
        /\bconst getNumfmtParseValueFilter = \(value\) => \{/,
        "const PARSED_TEXTS = new Map();\n" +
          "const getNumfmtParseValueFilter = (text) => {\n" +
          "if (PARSED_TEXTS.size > 20000) PARSED_TEXTS.clear();\n" +
          "if (!PARSED_TEXTS.has(text)) PARSED_TEXTS.set(text, parseNumfmtText(text));\n" +
          "return PARSED_TEXTS.get(text);\n};\n" +
          "const parseNumfmtText = (value) => {",
      )
      // For each letter the whole rest of the text is cut into graphemes, to see whether it begins with an emoji: plain letters
      // are none.
      .replace(
        /\bfunction startWithEmoji\(text\) \{/,
        "$&\nif (/^[ -~](?![\\uFE0F\\u20E3])|^[\\uAC00-\\uD7A3]/.test(text)) return false;",
      )
      .replace(/\bsegmenter\.segment\(text\)/g, "segmenter.segment(text.slice(0, 40))")
      // Which cells of a range are blank, or of a month, a dozen formulas of each row ask: the array of a range is that of all of
      // them as long as none of its cells changes.
      .replace(
        /\bcompare\((\w+), (\w+), (\w+)\) \{\s*return this\._batchOperator\(\1, 5, \2, \3\);/,
        "compare($1, $2, $3) {\n" +
          "if ($1.isArray() || !this.getUnitId()) return this._batchOperator($1, 5, $2, $3);\n" +
          "const value = $1.getValue();\n" +
          "const asked = [$2, $3, $1.isError(), typeof value, value].join();\n" +
          "this.compared ??= new Map();\n" +
          "if (!this.compared.has(asked)) this.compared.set(asked, this._batchOperator($1, 5, $2, $3));\n" +
          "return this.compared.get(asked);",
      )
      // How high a row has to be is asked of each cell up to the last column, also of those that hold nothing, or nothing that
      // could need more than a row has: a line of the usual size.
      .replace(
        /\bcalculateAutoHeightForCell\(row, col\) \{/g,
        "$&const held = this.worksheet.getCellRaw(row, col);\n" +
          "if (!held) return;\n" +
          "const { tb, fs, tr } = this.worksheet.getComposedCellStyleByCellData(row, col, held);\n" +
          "if (!held.p && tb !== WrapStrategy.WRAP && !(fs > 11) && !tr) return;",
      )
  );
}

// The rules that need examples: tables of small cases, which the tests calculate and the function reference shows.
const fs = require("node:fs");
const path = require("node:path");

const FOLDER = path.join(__dirname, "rules");

/** One table a file of `rules`, in the order of their names, in the language of `words`. */
function ruleTables(words) {
  return fs
    .readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const name = path.basename(file, ".json");
      const text = words.tables[name];
      if (!text) throw new Error(`words.js has no title for rules/${file}`);
      const cases = JSON.parse(fs.readFileSync(path.join(FOLDER, file), "utf8"));
      return { id: `rule-${name}`, ...text, cases: cases.map((one) => shown(one, words)) };
    });
}

function shown({ title, call: [id, ...args], expected, why }, words) {
  const written = args
    .map((arg) => argument(arg, words))
    .join(",")
    .replace(/,+$/, "");
  const { language } = words;
  return {
    title: title[language],
    formula: `=TRADE.${id}(${written})`,
    result: [
      Array.isArray(expected) ? block(expected, words) : result(expected, words),
      ...messages([expected].flat(2), language),
    ],
    why: why[language],
  };
}

/** What was left out is null. */
function argument(arg, words) {
  return Array.isArray(arg) ? block(arg, words) : arg === null ? "" : constant(arg, words);
}

function block(rows, words) {
  return `{${rows.map((row) => row.map((cell) => constant(cell, words)).join(",")).join(";")}}`;
}

function constant(cell, words) {
  if (cell === null) return words.blank;
  if (typeof cell === "object") return cell.error ?? cell.basicValue;
  if (typeof cell === "number") return String(Number(cell.toFixed(4)));
  return typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell).toUpperCase();
}

/** A single answer stands without quotes. */
function result(cell, words) {
  return typeof cell === "string" ? cell : constant(cell, words);
}

function messages(cells, language) {
  return cells.flatMap((cell) => {
    const message = cell?.message?.[language] ?? cell?.message;
    return typeof message === "string" ? [message] : [];
  });
}

module.exports = { ruleTables };

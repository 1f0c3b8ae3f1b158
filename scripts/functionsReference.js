// The function reference, one page a language, made of the same doc comments and Korean texts as Excel's help. The pages
// stand alone: no script, nothing fetched.
const fs = require("node:fs");
const path = require("node:path");
const { neededExcel } = require("./reference/excelVersions");
const { inFamilies } = require("./reference/families");
const { ruleTables } = require("./reference/ruleTables");
const { WORDS } = require("./reference/words");

const FOLDER = path.join(__dirname, "reference");
const STYLE = path.join(FOLDER, "page.css");

/**
 * @param {ReturnType<typeof import("./functionsMetadata").functionsMetadata>} metadata
 * @returns {Record<string, string>} the pages by file name
 */
function functionsReference({ en, ko, docs }) {
  return {
    [WORDS.en.file]: page(en, docs.en, WORDS.en, WORDS.ko),
    [WORDS.ko.file]: page(ko, docs.ko, WORDS.ko, WORDS.en),
  };
}

function page({ functions, enums }, docs, words, other) {
  const families = inFamilies(functions).map(({ title, functions: members }) => ({
    title: title[words.language],
    members,
  }));
  const sections = families.flatMap(({ title, members }) =>
    members.map((fn) => functionSection(fn, title, docs[fn.id], enums, words)),
  );
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.title)}</title>
<style>
${fs.readFileSync(STYLE, "utf8").trimEnd()}
</style>
</head>
<body>
<header>
<div class="title">
<h1>${escape(words.title)}</h1>
<a href="${other.file}" lang="${other.language}" hreflang="${other.language}">${words.other}</a>
</div>
<p>${prose(words.intro)}</p>
</header>
<div class="columns">
${contents(families, words)}
<main>
${rules(words)}
${sections.join("\n")}
</main>
</div>
</body>
</html>
`;
}

function contents(families, words) {
  const lists = families.map(
    ({ title, members }) => `<h3>${escape(title)}</h3>
<ul>
${members.map(({ id }) => `<li><a href="#${id}">${id}</a></li>`).join("\n")}
</ul>`,
  );
  return `<nav aria-label="${escape(words.contents)}">
<h2>${escape(words.contents)}</h2>
<p><a href="#rules">${escape(words.rulesTitle)}</a></p>
<ul>
${ruleTables(words)
  .map(({ id, title }) => `<li><a href="#${id}">${escape(title)}</a></li>`)
  .join("\n")}
</ul>
${lists.join("\n")}
</nav>`;
}

function rules(words) {
  return `<section id="rules">
<h2>${escape(words.rulesTitle)}</h2>
${terms(words.rules)}
<h3 id="errors">${escape(words.errorsTitle)}</h3>
${terms(words.errors)}
<p>${prose(words.errorsNote)}</p>
</section>
${ruleTables(words)
  .map((table) => ruleSection(table, words))
  .join("\n")}`;
}

function ruleSection({ id, title, intro, cases }, words) {
  const rows = cases.map(
    (one) =>
      `<tr><th scope="row">${escape(one.title)}<br><code>${breakable(one.formula)}</code></th><td>${one.result.map(breakable).join("<br>")}</td><td>${prose(one.why)}</td></tr>`,
  );
  return `<section id="${id}">
<h2>${escape(title)}</h2>
<p>${prose(intro)}</p>
<table class="cases">
<thead><tr><th scope="col">${words.caseTitle}</th><th scope="col">${words.result}</th><th scope="col">${words.caseWhy}</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</section>`;
}

function functionSection(fn, family, docs, enums, words) {
  return [
    `<section id="${fn.id}">`,
    family && `<p class="family">${escape(family)}</p>`,
    `<h2>${fn.id}</h2>`,
    `<p class="lead">${prose(fn.description)}</p>`,
    `<pre><code>${breakable(syntax(fn))}</code></pre>`,
    argumentTable(fn, enums, words),
    ...definition(docs, words),
    ...examples(docs, words),
    ...errors(docs, words),
    ...sources(docs, words),
    "</section>",
  ]
    .filter(Boolean)
    .join("\n");
}

function syntax({ id, parameters }) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=TRADE.${id}(${names.join(", ")})`;
}

function argumentTable({ parameters }, enums, words) {
  const rows = parameters.map(({ name, description, optional, customEnumId }) => {
    const mark = optional ? ` <small>${words.optional}</small>` : "";
    const values = enums.find(({ id }) => id === customEnumId)?.values ?? [];
    const meaning = prose(description) + enumList(values, words);
    return `<tr><th scope="row"><code>${escape(name)}</code>${mark}</th><td>${meaning}</td></tr>`;
  });
  return `<h3>${words.arguments}</h3>
<table class="arguments">
<thead><tr><th scope="col">${words.argument}</th><th scope="col">${words.meaning}</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

/** The first value of an enum is its default. */
function enumList(values, words) {
  if (values.length === 0) return "";
  const items = values.map(({ stringValue, tooltip }, i) => {
    const mark = i === 0 ? ` (${words.initial})` : "";
    return `<li><code>${escape(stringValue)}</code>${mark}: ${prose(tooltip)}</li>`;
  });
  return `\n<ul>\n${items.join("\n")}\n</ul>`;
}

function definition({ formulas, definition: text }, words) {
  if (formulas.length === 0 && !text) return [];
  return [
    `<h3>${words.definition}</h3>`,
    formulas.length > 0 && `<pre><code>${formulas.map(escape).join("\n")}</code></pre>`,
    text && `<p>${prose(text)}</p>`,
  ];
}

function examples({ examples: all }, words) {
  if (all.length === 0) return [];
  return [`<h3>${words.examples}</h3>`, ...all.map((one) => example(one, words))];
}

function example({ formula, result, excel }, words) {
  const plain = excel && `<p class="plain">${plainTitle(excel, result, words)}</p>\n${formulaBlock(excel)}`;
  return `<div class="example">
${[formulaBlock(formula), shownResult(result, words), plain].filter(Boolean).join("\n")}
</div>`;
}

function plainTitle(excel, result, words) {
  const year = neededExcel(excel, result.startsWith("{"));
  return year ? words.plainSince(year) : words.plain;
}

function formulaBlock(formula) {
  return `<pre><code class="formula">${breakable(formula)}</code></pre>`;
}

/** An array as the cells that it spills into. */
function shownResult(result, words) {
  const block = result.startsWith("{") ? cellsOf(result.slice(1, -1)) : [[result]];
  const rows = block.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  return `<div class="scroll"${scrolling(block, words)}><table class="cells"><tbody>${rows}</tbody></table></div>`;
}

/** What may be wider than a narrow page scrolls by keyboard too. */
function scrolling(block, words) {
  const isWide = block.some((row) => row.join("").length > 30);
  return isWide ? ` tabindex="0" role="group" aria-label="${words.result}"` : "";
}

function cell(constant) {
  if (/^-?\d/.test(constant)) return `<td class="number">${constant}</td>`;
  const text = constant.startsWith('"') ? constant.slice(1, -1).replaceAll('""', '"') : constant;
  return `<td${text.length > 40 ? ' class="long"' : ""}>${escape(text)}</td>`;
}

/** The constants of an array constant: commas part columns, semicolons part rows. */
function cellsOf(text) {
  const rows = [[]];
  for (const [, constant, separator] of text.matchAll(/("(?:[^"]|"")*"|[^",;]+)([,;]?)/g)) {
    rows[rows.length - 1].push(constant);
    if (separator === ";") rows.push([]);
  }
  return rows;
}

function errors({ errors: all }, words) {
  const entries = Object.entries(all);
  if (entries.length === 0) return [];
  return [
    `<h3>${words.errorsTitle}</h3>`,
    terms(entries),
    `<p><a href="#errors">${escape(words.alsoErrors)}</a></p>`,
  ];
}

function sources({ sources: all }, words) {
  return all.length === 0 ? [] : [`<h3>${words.source}</h3>`, ...all.map((one) => `<p>${prose(one)}</p>`)];
}

function terms(pairs) {
  return `<dl>
${pairs.map(([term, text]) => `<dt>${escape(term)}</dt><dd>${prose(text)}</dd>`).join("\n")}
</dl>`;
}

/** Running text: names stand between backticks, and a function that is named is a link. */
function prose(text) {
  return escape(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/TRADE\.([A-Z_]+)/g, '<a href="#$1">$&</a>');
}

/** A long formula may break after a separator. */
function breakable(formula) {
  return escape(formula).replace(/([,;*])(?=\S)/g, (separator, _, at, whole) =>
    isEntityEnd(whole, at) ? separator : `${separator}<wbr>`,
  );
}

function isEntityEnd(text, at) {
  return text[at] === ";" && /&(?:amp|lt|gt|quot)$/.test(text.slice(Math.max(0, at - 5), at));
}

function escape(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** What the pages are made of besides the doc comments. */
const REFERENCE_FILES = fs
  .readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.join(parentPath, name));

module.exports = { functionsReference, REFERENCE_FILES };

/**
 * What a web server must say of the files of a build: who may read them, how long they are kept, and what the pane may
 * load. Written as two files that common static hosts read, and into the page of the pane itself.
 */
const MICROSOFT = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];

/** No inline script, no eval, nothing from elsewhere but Microsoft's office.js and what that calls. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${MICROSOFT.join(" ")}`,
  "worker-src 'self'",
  // Fabric and office.js write rules into the page (office-js#1687); a style cannot call anything.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://*.microsoft.com https://*.office.com https://*.office.net https://*.officeapps.live.com",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** Bundles carry a hash in their name and never change; what the manifest names is asked for again each time. */
const HASHED = "static";
const FOREVER = "public, max-age=31536000, immutable";
const A_DAY = "public, max-age=86400";
const ASK_AGAIN = "no-cache";

/** Fetched by the names that the manifest and our pages know. */
const ENTRIES = [
  "taskpane.html",
  "functions.js",
  "functions.json",
  "functions-ko.json",
  "help.json",
  "manifest.xml",
];
const PAGES = ["support.html", "privacy.html", "functions.html", "functions-ko.html"];
/** Excel reads these from an origin of its own. */
const READ_BY_EXCEL = ["functions.js", "functions.json", "functions-ko.json"];
const ANYBODY = { "Access-Control-Allow-Origin": "*" };

/** By path; a `*` stands at the end only. Hosts join what several rules say of one header, so none is said twice. */
const RULES = [
  ["*", { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" }],
  ...[...ENTRIES, ...PAGES].map((file) => [
    file,
    {
      "Cache-Control": ASK_AGAIN,
      ...(file === "taskpane.html" && { "Content-Security-Policy": POLICY }),
      ...(READ_BY_EXCEL.includes(file) && ANYBODY),
    },
  ]),
  [`${HASHED}/*`, { "Cache-Control": FOREVER }],
  // Office refuses icons that may not be stored.
  ["assets/*", { "Cache-Control": A_DAY, ...ANYBODY }],
];

/** For Netlify, Cloudflare Pages and others. Paths begin at the site's root. @param origin - Where the folder will stand. */
function headersFile(origin) {
  const base = new URL(`${origin.replace(/\/+$/, "")}/`).pathname;
  return RULES.map(([path, headers]) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  ).join("\n\n");
}

/** For IIS and Azure App Service. Paths begin at the folder that it lies in. */
function webConfig() {
  const escaped = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  const headersOf = (headers) =>
    Object.entries(headers).flatMap(([name, value]) => [
      `        <remove name="${name}" />`,
      `        <add name="${name}" value="${escaped(value)}" />`,
    ]);
  const server = (headers, more = []) => [
    "    <system.webServer>",
    "      <httpProtocol><customHeaders>",
    ...headersOf(headers),
    "      </customHeaders></httpProtocol>",
    ...more,
    "    </system.webServer>",
  ];
  const types = [
    [".json", "application/json"],
    [".xml", "text/xml"],
  ].flatMap(([extension, type]) => [
    `        <remove fileExtension="${extension}" />`,
    `        <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  ]);
  const [[, everywhere], ...others] = RULES;
  const noCache = ["      <staticContent>", ...types, "      </staticContent>"];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    ...server(everywhere, noCache),
    ...others.flatMap(([path, headers]) => [
      `  <location path="${path.replace("/*", "")}">`,
      ...server(headers),
      "  </location>",
    ]),
    "</configuration>",
    "",
  ].join("\n");
}

module.exports = { HASHED, POLICY, headersFile, webConfig };

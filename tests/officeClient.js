// Puts Microsoft's own office.js, from its package, into a window of jsdom, with our host over a workbook in memory behind it.
const fs = require("node:fs");
const path = require("node:path");
const { require: requireTypeScript } = require("tsx/cjs/api");

const dist = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const ORIGIN = "https://localhost";
const PAGE = `${ORIGIN}/taskpane.html`;

/** @param ResourceLoader - must be of the jsdom that the window is made by */
function officeFiles(ResourceLoader) {
  return new (class extends ResourceLoader {
    fetch(url) {
      return Promise.resolve(fs.readFileSync(path.join(dist, new URL(url).pathname.replace("/office/", ""))));
    }
  })();
}

/** The window then has Office, Excel, OfficeExtension, CustomFunctions and, behind them, `excelHost`. */
async function openOffice(window) {
  const { createHost } = requireTypeScript("../playground/host/Host.ts", __filename);
  const { MemoryStore } = requireTypeScript("../playground/host/MemoryStore.ts", __filename);
  const { installNativeShim } = requireTypeScript("../playground/host/nativeShim.ts", __filename);
  let deliver = () => {};
  const host = createHost({ store: new MemoryStore(), send: (text) => deliver(text) });
  deliver = installNativeShim(window, { locale: "en-US", send: (text) => host.receive(text) });
  window.excelHost = host;
  await new Promise((done, fail) => {
    const script = window.document.createElement("script");
    script.src = `${ORIGIN}/office/office.js`;
    script.onload = done;
    script.onerror = fail;
    window.document.head.append(script);
  });
  await window.Office.onReady();
}

module.exports = { officeFiles, openOffice, PAGE };

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
  let deliver = () => {};
  const host = createHost({ store: new MemoryStore(), send: (text) => deliver(text) });
  deliver = installShim(window, (text) => host.receive(text));
  window.excelHost = host;
  await loadOffice(window);
}

/** The window of somebody else who has the workbook of that host open, with a client of her own. */
async function joinOffice(window, host) {
  let deliver = () => {};
  const client = host.join((text) => deliver(text));
  deliver = installShim(window, (text) => client.receive(text));
  await loadOffice(window);
  return client.user;
}

async function loadOffice(window) {
  await new Promise((done, fail) => {
    const script = window.document.createElement("script");
    script.src = `${ORIGIN}/office/office.js`;
    script.onload = done;
    script.onerror = fail;
    window.document.head.append(script);
  });
  await window.Office.onReady();
}

function installShim(window, send) {
  const { installNativeShim } = requireTypeScript("../playground/host/nativeShim.ts", __filename);
  return installNativeShim(window, { locale: "en-US", send });
}

module.exports = { joinOffice, officeFiles, openOffice, PAGE };

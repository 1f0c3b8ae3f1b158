// A jest environment: jsdom, Microsoft's own office.js from its package, and our host over a workbook in memory.
// Tests see Office, Excel, OfficeExtension, CustomFunctions and, behind them, `excelHost`.
const fs = require("node:fs");
const path = require("node:path");
const { TestEnvironment } = require("jest-environment-jsdom");
const { require: requireTypeScript } = require("tsx/cjs/api");

const dist = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const ORIGIN = "https://localhost";

// The ResourceLoader must be of the jsdom that the environment itself uses.
const { ResourceLoader } = require(
  require.resolve("jsdom", { paths: [require.resolve("jest-environment-jsdom")] }),
);
class OfficeFiles extends ResourceLoader {
  fetch(url) {
    return Promise.resolve(fs.readFileSync(path.join(dist, new URL(url).pathname.replace("/office/", ""))));
  }
}

module.exports = class OfficeEnvironment extends TestEnvironment {
  constructor(config, context) {
    const testEnvironmentOptions = {
      url: `${ORIGIN}/taskpane.html`,
      ...config.projectConfig.testEnvironmentOptions,
      resources: new OfficeFiles(),
    };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } }, context);
  }

  async setup() {
    await super.setup();
    const { createHost } = requireTypeScript("../playground/host/Host.ts", __filename);
    const { MemoryStore } = requireTypeScript("../playground/host/MemoryStore.ts", __filename);
    const { installNativeShim } = requireTypeScript("../playground/host/nativeShim.ts", __filename);
    const window = this.global;
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
};

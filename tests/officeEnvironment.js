// A jest environment: jsdom, Microsoft's own office.js from its package, and our host over a workbook in memory.
// Tests see Office, Excel, OfficeExtension, CustomFunctions and, behind them, `excelHost`. With the option `users: 2` a
// second user has the workbook open, and `secondUser` is her window and who she is to the host.
const { TestEnvironment } = require("jest-environment-jsdom");
const { joinOffice, officeFiles, openOffice, PAGE } = require("./officeClient.js");

const { JSDOM, ResourceLoader } = require(
  require.resolve("jsdom", { paths: [require.resolve("jest-environment-jsdom")] }),
);

module.exports = class OfficeEnvironment extends TestEnvironment {
  constructor(config, context) {
    const testEnvironmentOptions = {
      url: PAGE,
      ...config.projectConfig.testEnvironmentOptions,
      resources: officeFiles(ResourceLoader),
    };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } }, context);
    this.users = testEnvironmentOptions.users;
  }

  async setup() {
    await super.setup();
    // What browsers have and jsdom lacks: readers and writers of files need them.
    const streams = {
      Blob,
      Response,
      CompressionStream,
      DecompressionStream,
      ReadableStream,
      WritableStream,
      TransformStream,
    };
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, ...streams });
    await openOffice(this.global);
    if (this.users === 2) await this.openSecond();
  }

  async openSecond() {
    const page = { url: PAGE, runScripts: "dangerously", resources: officeFiles(ResourceLoader) };
    this.second = new JSDOM("", page).window;
    const user = await joinOffice(this.second, this.global.excelHost);
    this.global.secondUser = { window: this.second, user };
  }

  async teardown() {
    this.second?.close();
    await super.teardown();
  }
};

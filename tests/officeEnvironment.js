// A jest environment: jsdom, Microsoft's own office.js from its package, and our host over a workbook in memory.
// Tests see Office, Excel, OfficeExtension, CustomFunctions and, behind them, `excelHost`.
const { TestEnvironment } = require("jest-environment-jsdom");
const { officeFiles, openOffice, PAGE } = require("./officeClient.js");

const { ResourceLoader } = require(
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
  }
};

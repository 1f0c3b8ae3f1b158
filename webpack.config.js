const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BundleSizes } = require("./scripts/BundleSizes");
const { FunctionsPlugin } = require("./scripts/FunctionsPlugin");
const { HostingPlugin } = require("./scripts/HostingPlugin");
const { HASHED, POLICY } = require("./scripts/hosting");
const { DEV_ORIGIN, withOrigin } = require("./scripts/manifestOrigin");

const FUNCTIONS = "./src/functions/functions.ts";

/** TypeScript is only translated here; `npm run types` checks it. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2020" } },
};

/**
 * The add-in, ready for any static host: `npm run build -- --env origin=https://example.org/trade`.
 * In development the same files are served to Excel from https://localhost:3000 and to the playground.
 */
module.exports = async (env = {}, argv = {}) => {
  const isProduction = argv.mode === "production";
  const origin = env.origin ?? DEV_ORIGIN;
  return {
    name: "add-in",
    mode: isProduction ? "production" : "development",
    devtool: isProduction ? false : "source-map",
    entry: {
      // Alone, for the runtime that has scripts only.
      functions: FUNCTIONS,
      // The same for the page of the pane, which then has the figures once and calculates with these functions too.
      page: FUNCTIONS,
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "page" },
    },
    output: {
      path: path.join(__dirname, isProduction ? "dist" : "build/addin"),
      clean: true,
      // The manifest names functions.js; what only our pages name is kept for ever under a name of its own.
      filename: ({ chunk }) =>
        isProduction && chunk.name !== "functions" ? `${HASHED}/[name].[contenthash:12].js` : "[name].js",
      chunkFilename: isProduction ? `${HASHED}/[name].[contenthash:12].js` : "[name].js",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
    // Half the build was Terser, webpack's own choice; the files are not larger.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    cache: isProduction
      ? false
      : { type: "filesystem", cacheDirectory: path.join(__dirname, ".cache/webpack") },
    // The pane holds React, Fabric and the figures; nothing is fetched later.
    performance: { maxAssetSize: 2_000_000, maxEntrypointSize: 2_500_000 },
    plugins: [
      new FunctionsPlugin(origin),
      new BundleSizes(),
      new HostingPlugin(origin),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["page", "taskpane"],
        scriptLoading: "defer",
        policy: POLICY,
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (xml) => withOrigin(xml.toString(), origin) },
          { from: "assets/*.png" },
          { from: "src/pages", to: "." },
        ],
      }),
    ],
    devServer: isServing() ? await devServer() : undefined,
  };
};

function isServing() {
  return process.argv.includes("serve");
}

/** Excel loads the pane over https only. The certificate is made and trusted once, by Microsoft's own tool. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    static: false,
    hot: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await getHttpsServerOptions() },
  };
}

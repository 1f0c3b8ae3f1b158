const path = require("node:path");

/** The spreadsheet page: built for this machine only, never published. */
module.exports = {
  name: "playground",
  mode: "production",
  devtool: false,
  entry: { page: "./playground/page/page.ts", bridge: "./playground/page/bridge.ts" },
  output: { path: path.join(__dirname, "../build/playground"), clean: true, filename: "[name].js" },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    // The spreadsheet needs React 18; the add-in, with Fabric, has 17.
    alias: {
      react: path.dirname(require.resolve("react18/package.json")),
      "react-dom": path.dirname(require.resolve("react-dom18/package.json")),
    },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", keepClassNames: true },
        },
      },
      { test: /@univerjs.*\.js$/, loader: require.resolve("./fasterUniver.js") },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.(woff2?|ttf|svg|png)$/, type: "asset/inline" },
    ],
  },
  // Nobody downloads this page: minifying it would only cost time, and class names must stay (error locations).
  optimization: { minimize: false },
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.join(__dirname, "../.cache/webpack") },
};

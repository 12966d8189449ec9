const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { deployManifest } = require("./scripts/deploy-manifest.cjs");
const { officeJsSource } = require("./scripts/office-js-source.cjs");
const { ContentSecurityPolicyPlugin } = require("./scripts/webpack/content-security-policy.cjs");

const root = (...parts) => path.join(__dirname, ...parts);

/** What both builds share. */
function base(name, mode) {
  return {
    name,
    mode,
    context: __dirname,
    target: "web",
    devtool: mode === "production" ? false : "cheap-module-source-map",
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                target: "es2022",
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic", development: false } },
              },
            },
          },
        },
        // These rooms only declare: what a page does not use of them stays out of it.
        { test: /[\\/]src[\\/](core|excel|app)[\\/]/, sideEffects: false },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.(svg|png|xlsx)$/, type: "asset/resource" },
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: root(".cache", "webpack"),
      name: `${name}-${mode}`,
      buildDependencies: { config: [__filename] },
    },
    optimization: {
      // React's own production code also where nothing is minified: its development checks
      // cost the workbench a second of its first paint. Tests run with them.
      nodeEnv: "production",
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    performance: false,
  };
}

/**
 * The add-in itself: task pane and ribbon commands, what is put on a server.
 *
 * @param {"production" | "development"} mode
 * @param {string} folder under dist; the workbench's build never touches the one to deploy
 * @param {string} officeJsSetting see scripts/office-js-source.cjs
 */
function addIn(mode, folder, officeJsSetting) {
  const officeJs = officeJsSource(officeJsSetting);
  const page = (name, room, chunks = [name]) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      template: root("src", room, `${name}.html`),
      chunks,
      scriptLoading: "defer",
      templateParameters: { officeJs: officeJs.address },
      minify: false,
    });
  const production = mode === "production";
  return {
    ...base(folder, mode),
    entry: {
      taskpane: root("src/taskpane/index.tsx"),
      commands: root("src/commands/index.ts"),
      notice: root("src/commands/notice.ts"),
    },
    output: {
      path: root("dist", folder),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].chunk.js",
      assetModuleFilename: "media/[name].[hash:8][ext]",
      publicPath: "",
      clean: true,
    },
    plugins: [
      page("taskpane", "taskpane"),
      page("commands", "commands"),
      page("notice", "commands"),
      page("help", "taskpane", []),
      new ContentSecurityPolicyPlugin(officeJs.origin),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/forms/*.png", to: "assets/forms/[name][ext]" },
          { from: "docs/rules/[A-Z][0-9]*.md", to: "rules/[name][ext]", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            transform: (text) => deployManifest(text.toString(), process.env.ADDIN_URL),
          },
        ],
      }),
    ],
  };
}

/**
 * The workbench: development and demonstration equipment, never part of the add-in.
 * Always bundled in development mode: minifying the spreadsheet takes a minute and
 * the page is only ever served from this machine. What nobody uses and the comments are
 * left out all the same, which takes two seconds and saves the browser six megabytes.
 */
function workbench() {
  const shared = base("workbench", "development");
  return {
    ...shared,
    optimization: {
      ...shared.optimization,
      sideEffects: true,
      usedExports: true,
      minimize: true,
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { compress: false, mangle: false, format: { comments: false } },
        }),
      ],
    },
    entry: {
      workbench: root("src/workbench/index.tsx"),
      "host-line": root("src/workbench/host-line.ts"),
    },
    devtool: false,
    output: {
      path: root("dist", "workbench"),
      filename: "[name].js",
      chunkFilename: "[name].chunk.js",
      publicPath: "/workbench/",
      clean: true,
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: root("src/workbench/index.html"),
        chunks: ["workbench"],
        minify: false,
      }),
    ],
  };
}

/**
 * `webpack` builds the add-in for production; `--env workbench` both parts for the
 * workbench. OFFICE_JS says where office.js comes from (scripts/office-js-source.cjs),
 * ADDIN_URL where the built files will be served from (docs/deploy.md).
 */
module.exports = (env = {}) =>
  env.workbench
    ? [addIn("development", "workbench-addin", "/office-js/"), workbench()]
    : [addIn("production", "addin", process.env.OFFICE_JS ?? "global")];

/** For other pages built from the same sources, such as the pane's stories. */
module.exports.base = base;

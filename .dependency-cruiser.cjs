/** The borders between rooms (docs/architecture.md). */
const OUTSIDE_CORE = "^src/(excel|app|taskpane|commands|workbench|files|cli)/";

module.exports = {
  forbidden: [
    {
      name: "core-is-pure",
      comment: "core knows neither Office.js, React, the DOM, Node nor any other room",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: OUTSIDE_CORE },
    },
    {
      name: "core-few-libraries",
      comment: "core uses decimals and nothing of a platform",
      severity: "error",
      from: { path: "^src/core/" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "core"],
        pathNot: "node_modules/(big\\.js|valibot|@types/big\\.js)/",
      },
    },
    {
      name: "core-by-its-index",
      comment:
        "other rooms meet core through its index files; engine-parts starts it family by family",
      severity: "error",
      from: { path: OUTSIDE_CORE, pathNot: "^src/taskpane/engine-parts\\.ts$" },
      to: { path: "^src/core/", pathNot: "^src/core/(index\\.ts|[a-z]+/index\\.ts)$" },
    },
    {
      name: "excel-by-its-index",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/excel/" },
      to: { path: "^src/excel/", pathNot: "^src/excel/index\\.ts$" },
    },
    {
      name: "app-by-its-index",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/app/" },
      to: { path: "^src/app/", pathNot: "^src/app/index\\.ts$" },
    },
    {
      name: "workbench-stays-out",
      comment: "nothing of the workbench is in the production bundle",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "commands-are-light",
      comment: "the ribbon's function file loads no React and no Fluent",
      severity: "error",
      from: { path: "^src/(commands|app|excel|core)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)" },
    },
    {
      name: "files-stay-out-of-the-pane",
      comment: "the pane reads Excel, not files; libraries for files are not in its bundle",
      severity: "error",
      from: { path: "^src/(excel|app|taskpane|commands)/" },
      to: { path: "^src/(files|cli)/" },
    },
    {
      name: "no-circular",
      comment: "files that need each other when they run; types alone may meet",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-test-in-source",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
    {
      name: "no-undeclared",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: {
        dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"],
        dependencyTypesNot: ["type-only"],
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

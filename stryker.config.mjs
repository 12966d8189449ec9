/** Mutation testing of rules and appraisal (docs/testing.md). */
export default {
  testRunner: "in-process",
  plugins: ["./scripts/mutation/runner.mjs", "./scripts/mutation/ignorer.mjs"],
  ignorers: ["silent"],
  mutate: [
    "src/core/rules/**/*.ts",
    "src/core/appraisal/**/*.ts",
    // Words as data: what they do is decided by the code that reads them.
    "!src/core/rules/vocabulary/**",
    "!src/core/appraisal/linking/vocabulary/**",
  ],
  coverageAnalysis: "perTest",
  concurrency: 1,
  incremental: true,
  incrementalFile: ".cache/mutation/incremental.json",
  tempDirName: ".cache/mutation/sandbox",
  ignorePatterns: [".cache", "dist", "reports", "assets", "src/workbench", "src/taskpane"],
  reporters: ["progress-append-only", "html", "json"],
  htmlReporter: { fileName: "reports/mutation/index.html" },
  jsonReporter: { fileName: "reports/mutation/report.json" },
  allowConsoleColors: false,
};

/**
 * Unit, host and pane tests. Browser tests have their own configuration
 * (jest.e2e.config.mjs): they need a built workbench and a browser.
 */
const shared = {
  // Not what is being built at the same time.
  roots: ["<rootDir>/scripts", "<rootDir>/src", "<rootDir>/test"],
  transform: {
    "\\.(ts|tsx|js|mjs|cjs)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  // These are shipped as ES modules only, or break without it in Node.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|numfmt|lodash-es|@univerjs)/)"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json", "node"],
  moduleNameMapper: {
    // The package's own entry for `require` names a file that it does not ship.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
  },
  restoreMocks: true,
};

/** Starting LibreOffice or a browser takes seconds on a busy machine; a hang is still found. */
const SLOW_START = 60_000;

const HOST = "excel,app,commands,workbench";

export default {
  testTimeout: SLOW_START,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: [
        "/node_modules/",
        ...HOST.split(",").map((room) => `<rootDir>/test/${room}/`),
        "<rootDir>/test/e2e/",
        "<rootDir>/test/formulas/",
      ],
    },
    {
      ...shared,
      displayName: "formulas",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/formulas/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "host",
      testEnvironment: "node",
      // The library's own clean-up at the end of Excel.run may outlive the last test of a file.
      testEnvironmentOptions: { globalsCleanup: "off" },
      testMatch: [`<rootDir>/test/{${HOST}}/**/*.test.ts`],
    },
    {
      ...shared,
      displayName: "ui",
      testEnvironment: "jsdom",
      // Packages that ship both kinds side by side mean their own .js when they say "./x".
      moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"],
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
      setupFiles: ["<rootDir>/test/support/jsdom.ts"],
    },
  ],
};

/**
 * Browser tests: the workbench in Chrome, Edge or Chromium. They need a built workbench
 * (`node scripts/build-workbench.mjs`); `npm test` does both.
 */
export default {
  displayName: "e2e",
  testEnvironment: "node",
  roots: ["<rootDir>/scripts", "<rootDir>/src", "<rootDir>/test"],
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testTimeout: 60_000,
  maxWorkers: 1,
  // A test that fails may leave a server or a browser behind.
  forceExit: true,
  transform: {
    "\\.(ts|mjs)$": [
      "@swc/jest",
      {
        jsc: { target: "es2022", parser: { syntax: "typescript" } },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  // As in jest.config.mjs: ES modules only, and an entry that names a file that is not shipped.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|numfmt)/)"],
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  moduleFileExtensions: ["ts", "mjs", "js", "json"],
};

/**
 * `npm test`: everything, two steps side by side. First come the steps in which a mistake is
 * soon found, then the long ones, the longest first, so that neither waits for the other at
 * the end. `npm test -- unit host` runs only the named steps.
 */
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runSteps } from "./side-by-side.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv.slice(2);

/** Two at a time, each with half of the cores: more would not keep their time limits. */
const lanes = wanted.length === 1 ? 1 : 2;
const workers = Math.max(1, Math.floor(availableParallelism() / lanes));

const bin = (name, file) => path.join(ROOT, "node_modules", name, file);
const jest = (...words) => [bin("jest", "bin/jest.js"), "--maxWorkers", String(workers), ...words];

const CHECKS = [
  { name: "machine", command: ["scripts/prepare-machine.mjs"] },
  { name: "types", command: [bin("typescript", "bin/tsc"), "--noEmit", "-p", "."] },
  { name: "lint", command: [bin("eslint", "bin/eslint.js"), "--max-warnings", "0", "."] },
  {
    name: "format",
    command: [bin("prettier", "bin/prettier.cjs"), "--check", "--log-level", "warn", "."],
  },
  {
    name: "borders",
    command: [
      bin("dependency-cruiser", "bin/dependency-cruise.mjs"),
      "--config",
      ".dependency-cruiser.cjs",
      "src",
    ],
  },
  { name: "dead-code", command: [bin("knip", "bin/knip.js")] },
  {
    name: "build",
    command: [
      bin("webpack-cli", "bin/cli.js"),
      "--mode",
      "production",
      "--stats",
      "errors-warnings",
    ],
  },
  { name: "size", command: ["scripts/check-size.mjs"], needs: ["build"] },
  { name: "workbench", command: ["scripts/build-workbench.mjs"] },
];

const TESTS = [
  { name: "host", command: jest("--selectProjects", "host") },
  { name: "browser", command: jest("--config", "jest.e2e.config.mjs"), needs: ["workbench"] },
  { name: "unit", command: jest("--selectProjects", "unit") },
  { name: "pane", command: jest("--selectProjects", "ui") },
  { name: "formulas", command: jest("--selectProjects", "formulas") },
];

// Nothing begins on a machine that is not ready.
const STEPS = [...CHECKS, ...TESTS].map((step) =>
  step.name === "machine" ? step : { ...step, needs: ["machine", ...(step.needs ?? [])] },
);

const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step ${unknown.join(", ")}; there are ${STEPS.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}

const began = Date.now();
const status = await runSteps(
  STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)),
  { lanes, cwd: ROOT, env: { ...process.env, FORCE_COLOR: process.env.FORCE_COLOR ?? "0" } },
);
if (status === 0) console.log(`\nall steps ok, ${((Date.now() - began) / 1000).toFixed(0)} s`);
process.exit(status);

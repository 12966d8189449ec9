/**
 * `npm test`: everything, in the order in which a mistake is cheapest to find.
 * `npm test -- unit host` runs only the named steps.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const bin = (name, file) => path.join(ROOT, "node_modules", name, file);

const STEPS = [
  ["machine", ["scripts/prepare-machine.mjs"]],
  ["types", [bin("typescript", "bin/tsc"), "--noEmit", "-p", "."]],
  ["format", [bin("prettier", "bin/prettier.cjs"), "--check", "--log-level", "warn", "."]],
  ["lint", [bin("eslint", "bin/eslint.js"), "--max-warnings", "0", "."]],
  [
    "borders",
    [
      bin("dependency-cruiser", "bin/dependency-cruise.mjs"),
      "--config",
      ".dependency-cruiser.cjs",
      "src",
    ],
  ],
  ["dead-code", [bin("knip", "bin/knip.js")]],
  ["unit", [bin("jest", "bin/jest.js"), "--selectProjects", "unit"]],
  ["host", [bin("jest", "bin/jest.js"), "--selectProjects", "host"]],
  ["pane", [bin("jest", "bin/jest.js"), "--selectProjects", "ui"]],
  ["formulas", [bin("jest", "bin/jest.js"), "--selectProjects", "formulas"]],
  [
    "build",
    [bin("webpack-cli", "bin/cli.js"), "--mode", "production", "--stats", "errors-warnings"],
  ],
  ["size", ["scripts/check-size.mjs"]],
  ["workbench", ["scripts/build-workbench.mjs"]],
  ["browser", [bin("jest", "bin/jest.js"), "--config", "jest.e2e.config.mjs", "--runInBand"]],
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some(([step]) => step === name));
if (unknown.length > 0) {
  console.error(
    `No step ${unknown.join(", ")}; there are ${STEPS.map(([step]) => step).join(", ")}.`,
  );
  process.exit(2);
}

const began = Date.now();
for (const [name, command] of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const at = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, FORCE_COLOR: process.env.FORCE_COLOR ?? "0" },
  });
  if (status !== 0) {
    console.error(`\n${name} failed after ${((Date.now() - at) / 1000).toFixed(1)} s`);
    process.exit(status ?? 1);
  }
  console.log(`${name}: ok, ${((Date.now() - at) / 1000).toFixed(1)} s`);
}
console.log(`\nall steps ok, ${((Date.now() - began) / 1000).toFixed(0)} s`);

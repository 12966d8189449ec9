/**
 * `npm run measure:findings [FOLDER]`: what the rules find in the cases and mutants of a
 * folder (test/corpus by default), and what they say too much.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describeFinding } from "../src/core/messages/describe";
import { type Finding } from "../src/core/rules";
import { measureCases, measureMutants, type Codes } from "./measure/findings";

const folder = process.argv[2] ?? path.join(import.meta.dirname, "../test/corpus");
const codes = JSON.parse(readFileSync(path.join(folder, "slug-codes.json"), "utf8")) as Codes;

function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
}

function line(finding: Finding): string {
  const { message } = describeFinding(finding, "zh-CN");
  return `${finding.severity.padEnd(7)} ${finding.code} ${finding.cell.padEnd(8)} ${message}`;
}

const { recall, missed, candidates } = await measureCases(folder, codes);
say("== Cases: recall by kind (all, certain)");
const total = { found: 0, expected: 0, foundCertain: 0, expectedCertain: 0 };
for (const [kind, sum] of [...recall].sort(([a], [b]) => a.localeCompare(b))) {
  say(
    `${kind.padEnd(28)} ${String(sum.found)}/${String(sum.expected)}  ${String(sum.foundCertain)}/${String(sum.expectedCertain)}`,
  );
  total.found += sum.found;
  total.expected += sum.expected;
  total.foundCertain += sum.foundCertain;
  total.expectedCertain += sum.expectedCertain;
}
say(
  `ALL ${String(total.found)}/${String(total.expected)} ${percent(total.found, total.expected)}; ` +
    `certain ${String(total.foundCertain)}/${String(total.expectedCertain)} ${percent(total.foundCertain, total.expectedCertain)}`,
);
say("\n== Missed");
for (const { id, label } of missed) {
  say(`${id} ${label.cell} ${label.issue ?? ""} (${label.certainty ?? ""}) ${label.why ?? ""}`);
}
say("\n== Neither expected nor doubtful (candidates for false alarms)");
for (const severity of ["error", "warning", "hint"]) {
  const some = candidates.filter(({ finding }) => finding.severity === severity);
  say(`-- ${severity}: ${String(some.length)}`);
  for (const { id, finding, clean } of some) {
    say(`${id} ${line(finding)}${clean === null ? "" : `  [CLEAN: ${clean}]`}`);
  }
}

const { twins, mutants } = await measureMutants(folder, codes);
say("\n== Clean twins: errors and warnings");
for (const twin of twins) {
  for (const finding of twin.findings) {
    if (finding.severity !== "hint") say(`${twin.id} ${line(finding)}`);
  }
}
say("\n== Mutants");
for (const mutant of mutants) {
  if (mutant.found && mutant.extra.length === 0) continue;
  const verdict = mutant.found ? "found" : mutant.elsewhere ? "ELSEWHERE" : "MISSED";
  say(`${mutant.id} ${verdict} ${mutant.slug} ${mutant.cell}: ${mutant.why}`);
  for (const finding of mutant.extra) say(`    extra ${line(finding)}`);
}
const found = mutants.filter((mutant) => mutant.found).length;
const clean = mutants.filter((mutant) => mutant.found && mutant.extra.length === 0).length;
say(
  `found ${String(found)}/${String(mutants.length)} ${percent(found, mutants.length)}, ` +
    `without anything extra ${String(clean)}/${String(mutants.length)} ${percent(clean, mutants.length)}`,
);

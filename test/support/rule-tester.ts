import { profileById, toRuleProfile, type ScoringProfile } from "../../src/core/appraisal";
import { describeFinding, describeNotJudged, describePass } from "../../src/core/messages/describe";
import { LANGUAGES } from "../../src/core/messages/language";
import {
  catalogue,
  check,
  type CheckOptions,
  type CheckResult,
  type Finding,
  type FindingData,
} from "../../src/core/rules";
import { parseRange, toA1 } from "../../src/core/sheet";
import { type PerformanceTable } from "../../src/core/table";
import { tablesOfSketch } from "./sketch-tables";
import { type Marker } from "./sketch";

/**
 * Tables for one rule, in the manner of ESLint's RuleTester.
 *
 *   ruleTester("A05", {
 *     valid: [`一级指标 | 二级指标 | 三级指标 | 指标值
 *              产出指标 | 数量指标 | 培训次数 | ≥7次`],
 *     invalid: [`一级指标 | 二级指标 | 三级指标 | 指标值
 *                产出指标 | 数量指标 | 新购图书 | ≥700 {A05}`,
 *              { table: `…`, findings: [{ cell: "D9", variant: "default", data: { value: "7" } }] }],
 *   });
 *
 * Tables are sketches (see sketch.ts) and go through the real reader. A finding is expected
 * where a cell carries the code in braces; `findings` adds what it says: its variant, and
 * those entries of its data that are named. Nothing else may be reported by the rule.
 */
export interface ExpectedFinding {
  readonly cell: string;
  readonly sheet?: string;
  readonly variant?: string;
  readonly severity?: Finding["severity"];
  readonly certainty?: Finding["certainty"];
  readonly data?: FindingData;
  readonly fix?: string | null;
  readonly related?: readonly string[];
}

export interface RuleCase {
  readonly table: string;
  /** Shown in the test's title instead of the sketch's first line. */
  readonly name?: string;
  readonly options?: CheckOptions;
  /** Variants of the passes that the rule must state. */
  readonly passes?: readonly string[];
  /** Cells that the rule must say it cannot judge. */
  readonly notJudged?: readonly string[];
}

export interface InvalidCase extends RuleCase {
  readonly findings?: readonly ExpectedFinding[];
}

export interface RuleCases {
  readonly valid: readonly (string | RuleCase)[];
  readonly invalid: readonly (string | InvalidCase)[];
}

/** The tables of a sketch, the places marked in it and the profile that it names. */
export function readSketch(text: string): {
  readonly tables: readonly PerformanceTable[];
  readonly markers: readonly (Marker & { readonly sheet: string })[];
  readonly profile: ScoringProfile | null;
} {
  const { tables, markers, profile } = tablesOfSketch(text);
  return { tables, markers, profile: profileById(profile) };
}

/** Everything that the rules say of all tables of a sketch. */
export function checkSketch(text: string, options: CheckOptions = {}): CheckResult {
  const { tables, profile } = readSketch(text);
  const chosen = profile ? { profile: toRuleProfile(profile) } : {};
  const results = tables.map((table) => check(table, { workbook: tables, ...chosen, ...options }));
  return {
    findings: results.flatMap((result) => result.findings),
    passes: results.flatMap((result) => result.passes),
    notJudged: results.flatMap((result) => result.notJudged),
  };
}

/** The first cell of an address, which is where the marker of a range stands. */
function firstCell(address: string): string {
  const range = parseRange(address);
  return range ? toA1(range.top, range.left) : address;
}

function place(finding: Finding): string {
  return `${finding.sheet}!${firstCell(finding.cell)}`;
}

/** Words in every language must exist for whatever the rule says. */
function speak(result: CheckResult): void {
  for (const language of LANGUAGES) {
    for (const finding of result.findings) describeFinding(finding, language);
    for (const pass of result.passes) describePass(pass, language);
    for (const reason of result.notJudged) describeNotJudged(reason, language);
  }
}

function expectFinding(finding: Finding | undefined, expected: ExpectedFinding): void {
  const { data, fix, ...rest } = expected;
  expect(finding).toMatchObject({ ...rest, ...(data ? { data } : {}) });
  if (fix !== undefined) expect(finding?.fix?.to ?? null).toBe(fix);
}

function runCase(code: string, one: InvalidCase, mustReport: boolean): void {
  const { tables, markers } = readSketch(one.table);
  if (tables.length === 0) throw new Error(`no table recognised in\n${one.table}`);
  const result = checkSketch(one.table, { only: [code], ...one.options });
  speak(result);

  const marked = markers.filter((marker) => marker.code === code);
  const said = result.findings.map(place).sort();
  const wished = new Set([
    ...marked.map((marker) => `${marker.sheet}!${toA1(marker.row, marker.column)}`),
    ...(one.findings ?? []).map((f) => `${f.sheet ?? tables[0]?.sheet ?? ""}!${firstCell(f.cell)}`),
  ]);
  expect(said).toEqual([...wished].sort());
  if (mustReport) expect(said).not.toHaveLength(0);

  for (const marker of marked.filter(({ variant }) => variant !== null)) {
    const at = `${marker.sheet}!${toA1(marker.row, marker.column)}`;
    expect(result.findings.filter((f) => place(f) === at).map((f) => f.variant)).toContain(
      marker.variant,
    );
  }
  for (const expected of one.findings ?? []) {
    const sheet = expected.sheet ?? tables[0]?.sheet;
    const same = result.findings.filter(
      (f) => f.sheet === sheet && firstCell(f.cell) === firstCell(expected.cell),
    );
    expectFinding(
      same.find((f) => expected.variant === undefined || f.variant === expected.variant) ?? same[0],
      expected,
    );
  }
  if (one.passes) expect(result.passes.map((pass) => pass.variant)).toEqual(one.passes);
  if (one.notJudged) expect(result.notJudged.map((reason) => reason.cell)).toEqual(one.notJudged);
}

function titleOf(one: RuleCase, index: number): string {
  if (one.name !== undefined) return one.name;
  const lines = one.table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const telling = lines.find((line) => /\{[A-G]\d\d/.test(line)) ?? lines.at(-1) ?? "";
  return `${String(index + 1)}: ${telling}`;
}

/** Runs the tables of one rule as tests. */
export function ruleTester(code: string, cases: RuleCases): void {
  const asCase = (one: string | InvalidCase): InvalidCase =>
    typeof one === "string" ? { table: one } : one;
  describe(code, () => {
    it("is in the catalogue", () => {
      expect(catalogue.map((rule) => rule.code)).toContain(code);
    });
    describe("says nothing of", () => {
      cases.valid.map(asCase).forEach((one, index) => {
        it(titleOf(one, index), () => {
          runCase(code, one, false);
        });
      });
    });
    describe("reports", () => {
      cases.invalid.map(asCase).forEach((one, index) => {
        it(titleOf(one, index), () => {
          runCase(code, one, true);
        });
      });
    });
  });
}

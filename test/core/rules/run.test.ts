import { catalogue, check, checkWorkbook } from "../../../src/core/rules";
import { DEFAULT_RULE_PROFILE } from "../../../src/core/rules/default-profile";
import { DEFAULT_PROFILE, toRuleProfile } from "../../../src/core/appraisal";
import { type PerformanceTable } from "../../../src/core/table";
import { readSketch } from "../../support/rule-tester";
import { selfTable, targetTable } from "../../support/sketch";

const ROWS = `
  产出指标 | 数量指标 | 培训次数 | ≥7
   | 质量指标 | 培训合格率 | ≤99%
  效益指标 | 社会效益指标 | 知晓率 | ≥90%`;

function tableOf(sketch: string): PerformanceTable {
  const [table] = readSketch(sketch).tables;
  if (!table) throw new Error("no table");
  return table;
}

const table = tableOf(targetTable(ROWS));
const codesOf = (result: ReturnType<typeof check>): ReadonlySet<string> =>
  new Set(result.findings.map(({ code }) => code));

describe("the switches of a check", () => {
  it("all rules are on, unless some are switched off", () => {
    const all = codesOf(check(table));
    expect(all).toContain("A05");
    expect(all).toContain("C06");
    const fewer = codesOf(check(table, { off: ["A05"] }));
    expect(fewer).toEqual(new Set([...all].filter((code) => code !== "A05")));
  });

  it("only the rules named, if any are", () => {
    expect(codesOf(check(table, { only: ["A05"] }))).toEqual(new Set(["A05"]));
    expect(check(table, { only: [] })).toEqual({ findings: [], passes: [], notJudged: [] });
  });

  it("what is named alone is checked although it is switched off", () => {
    expect(codesOf(check(table, { only: ["A05"], off: ["A05"] }))).toEqual(new Set(["A05"]));
  });

  it("switching on what is on changes nothing", () => {
    expect(check(table, { on: ["A05"] })).toEqual(check(table));
  });
});

describe("what a finding says", () => {
  it("comes from the rule where the rule's report leaves it out", () => {
    const [finding] = check(table, { only: ["A05"] }).findings;
    const rule = catalogue.find(({ code }) => code === "A05");
    expect(finding).toMatchObject({
      code: "A05",
      slug: rule?.slug,
      severity: rule?.severity,
      certainty: rule?.certainty,
      sheet: "Sheet1",
      variant: "default",
      fix: null,
      related: [],
    });
  });

  it("has the severity that the person has set, before the report's and the rule's own", () => {
    for (const severity of ["error", "warning", "hint"] as const) {
      const said = check(table, { severities: { A05: severity } }).findings;
      for (const each of said.filter(({ code }) => code === "A05")) {
        expect(each.severity).toBe(severity);
      }
      expect(said.filter(({ code }) => code !== "A05").map(({ severity: own }) => own)).toEqual(
        check(table)
          .findings.filter(({ code }) => code !== "A05")
          .map(({ severity: own }) => own),
      );
    }
  });

  it("is read errors first, then warnings, then hints, where nothing belongs together", () => {
    const rank = { error: 0, warning: 1, hint: 2 };
    const ranks = check(table, { only: ["A05", "C06"] }).findings.map(
      ({ severity }) => rank[severity],
    );
    expect(new Set(ranks)).toEqual(new Set([0, 1]));
    expect(ranks).toEqual([...ranks].sort());
  });
});

describe("a profile", () => {
  const scored = tableOf(
    selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 40 | 40 |
      效益指标 | 社会效益指标 | 知晓率 | ≥90% | 95% | 40 | 40 |
      满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 10 | 10 |`),
  );

  it("is that of 财预〔2020〕10号, if none is given", () => {
    expect(DEFAULT_RULE_PROFILE).toEqual(toRuleProfile(DEFAULT_PROFILE));
    expect(check(scored)).toEqual(check(scored, { profile: DEFAULT_RULE_PROFILE }));
    expect(codesOf(check(scored))).toContain("F02");
  });

  it("decides what the weights are held against", () => {
    const level1Weights = { 产出指标: 40, 效益指标: 40, 满意度指标: 10 };
    const profile = { ...DEFAULT_RULE_PROFILE, level1Weights };
    expect(codesOf(check(scored, { profile }))).not.toContain("F02");
  });
});

describe("a workbook", () => {
  const HEADS = "一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 培训次数 | ≥7次";
  const { tables } = readSketch(`预算: 20\n${HEADS}\n---\n预算: 25\n${HEADS}`);

  it("has its tables checked in their order, each with the others in sight", () => {
    const checked = checkWorkbook(tables);
    expect(checked.map((each) => each.table)).toEqual([...tables]);
    for (const each of checked) {
      expect(each.result).toEqual(check(each.table, { workbook: tables }));
    }
    expect(codesOf(checked[1]?.result ?? check(table))).toContain("E19");
  });

  it("is the table alone, if nothing else is said", () => {
    const [, second] = tables;
    if (!second) throw new Error("no second table");
    expect(codesOf(check(second))).not.toContain("E19");
    expect(check(second)).toEqual(check(second, { workbook: [second] }));
  });

  it("is checked with the same switches throughout", () => {
    const checked = checkWorkbook(tables, { only: ["E19"] });
    expect(checked.flatMap(({ result }) => result.findings).map(({ code }) => code)).toEqual([
      "E19",
    ]);
  });
});

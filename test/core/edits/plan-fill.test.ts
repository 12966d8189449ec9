import { type CellValue } from "../../../src/core";
import {
  planFill,
  planReasonDrafts,
  withAccepted,
  type FigureCell,
  type FillPlan,
} from "../../../src/core/edits";
import { appraise, DEFAULT_PROFILE, profileById } from "../../../src/core/appraisal";
import { type PerformanceTable } from "../../../src/core/table/performance-table";
import { Big } from "../../../src/core/values";
import { LANGUAGES, messagesFor } from "../../../src/core/messages";
import { buildTable, count, percent, type RowSpec, type TableSpec } from "../appraisal/build-table";
import { sheetOf } from "./sheet-of";

const OPTIONS = { language: "zh-CN", madeAt: "2023-01-15 09:00" } as const;
const NOT_OURS = () => false;

function fillOf(
  spec: TableSpec,
  cells: Record<string, CellValue> = {},
  isOurs: (found: FigureCell) => boolean = NOT_OURS,
): FillPlan {
  const table = buildTable(spec);
  return planFill({ table, sheet: sheetOf(table, cells) }, { ...OPTIONS, isOurs });
}

const actual = (value: number, unit = "次") => ({ kind: "number", value, unit }) as const;
const missed: RowSpec = { name: "培训次数", target: count(7), actual: actual(5), weight: 10 };
const words: RowSpec = {
  name: "作用",
  target: { kind: "qualitative", text: "提升" },
  actual: { kind: "qualitative", text: "提升" },
  weight: 10,
};

describe("planFill", () => {
  test("fills a blank score with a formula over target, actual and weight", () => {
    const { plan, proposals } = fillOf({ rows: [missed] }, { G9: 10, F9: 5 });
    expect(plan.cells).toEqual([
      {
        sheet: "绩效表",
        cell: "H9",
        from: "",
        to: expect.stringMatching(
          /^=IF\(ISNUMBER\(F9\),IF\(F9>=绩效汇总!H\d+,G9,ROUND\(G9\*/,
        ) as string,
        result: 7.14,
      },
    ]);
    expect(proposals).toEqual([]);
  });

  test("refers to 绩效汇总 where the table holds text, and that sheet reads the number there", () => {
    const { plan, summary } = fillOf({ rows: [missed] }, { G9: 10, F9: "5次" });
    const formula = String(plan.cells[0]?.to);
    const [, place] = /绩效汇总!(K\d+)/.exec(formula) ?? [];
    const row = summary.sheet.cells[Number(place?.slice(1)) - 1];
    // Another number typed in its place is followed, with the unit or without.
    expect(row?.[10]).toBe(
      '=IF(ISNUMBER(绩效表!F9),绩效表!F9,IFERROR(VALUE(SUBSTITUTE(绩效表!F9,"次","")),""))',
    );
    expect(row?.[7]).toBe(7);
  });

  test("a person's figure is only proposed against, with the reason", () => {
    const { plan, proposals } = fillOf(
      { rows: [{ ...missed, score: 10 }] },
      { G9: 10, F9: 5, H9: 10 },
    );
    expect(plan.cells).toEqual([]);
    expect(proposals).toMatchObject([
      {
        figure: "score",
        old: "10",
        value: "7.14",
        reason: { key: "missed", data: { target: ">=7次", actual: "5次", attainment: "71.43%" } },
        edit: { cell: "H9", from: 10 },
      },
    ]);
  });

  test("a person's figure that agrees is left alone", () => {
    const { plan, proposals } = fillOf(
      { rows: [{ ...missed, score: 7.14 }] },
      { G9: 10, F9: 5, H9: 7.14 },
    );
    expect([plan.cells, proposals]).toEqual([[], []]);
  });

  test("our own earlier figure is brought up to date", () => {
    const { plan } = fillOf(
      { rows: [missed] },
      { G9: 10, F9: 5, H9: "=1" },
      ({ cell }) => cell === "H9",
    );
    expect(plan.cells.map(({ cell, from }) => [cell, from])).toEqual([["H9", "=1"]]);
  });

  test("once filled there is nothing to do", () => {
    const cells: Record<string, CellValue> = { G9: 10, F9: 5 };
    const first = fillOf({ rows: [missed] }, cells);
    for (const { cell, to } of first.plan.cells) cells[cell] = to;
    const again = fillOf({ rows: [missed] }, cells);
    expect([again.plan.cells, again.proposals]).toEqual([[], []]);
  });

  test("words, missing and unreadable values stay open, each with its reason", () => {
    const rows: RowSpec[] = [
      words,
      { name: "甲", target: count(7), weight: 5 },
      { name: "乙", target: percent(95), actual: actual(3, "吨"), weight: 5 },
      {
        name: "丙",
        target: { kind: "date", to: "2022-06-30", text: "6月底前" },
        actual: { kind: "date", to: "2022-06-10", text: "6月10日" },
        weight: 5,
      },
    ];
    const { plan, open } = fillOf({ rows });
    expect(plan.cells).toEqual([]);
    expect(open.map(({ cell, reason }) => [cell, reason])).toEqual([
      ["H9", "qualitative"],
      ["H10", "no-actual"],
      ["H11", "kind-mismatch"],
      ["H12", "date"],
    ]);
    for (const { reason } of open) expect(messagesFor("zh-CN").fill.open[reason]).not.toBe("");
  });

  test("fills execution rate and its points from the cells of the total row", () => {
    const { plan } = fillOf(
      { rows: [missed], budgetWan: 200, executedWan: 150 },
      { B4: 200, E4: 150, F4: 10, G9: 10, F9: 5 },
    );
    const formulas = Object.fromEntries(plan.cells.map(({ cell, to }) => [cell, to]));
    expect(formulas).toMatchObject({
      G4: '=IF(AND(ISNUMBER(E4),N(B4)>0),ROUND(E4/B4,6),"")',
      H4: '=IF(AND(ISNUMBER(E4),N(B4)>0),ROUND(F4*MAX(0,MIN(1,E4/B4)),2),"")',
    });
    expect(plan.cells.find(({ cell }) => cell === "G4")?.numberFormat).toBe("0.00%");
  });

  test("a rate typed with or without its sign is the same rate", () => {
    const spec: TableSpec = { rows: [missed], budgetWan: 200, executedWan: 150 };
    for (const rate of [0.75, 75, "75%", "75.00%"]) {
      const { proposals } = fillOf(spec, { B4: 200, E4: 150, F4: 10, G4: rate, H4: 7.5 });
      expect(proposals.filter(({ figure }) => figure !== "score")).toEqual([]);
    }
    const { proposals } = fillOf(spec, { B4: 200, E4: 150, F4: 10, G4: 1, H4: 10 });
    expect(proposals.map(({ figure, old, value }) => [figure, old, value])).toEqual([
      ["executionRate", "1", "75%"],
      ["executionScore", "10", "7.5"],
    ]);
  });

  test.each([
    ["come to 100: the total is proposed", 100, ["total"]],
    ["come to more: the weights are wrong, not the total", 110, []],
  ])("weights that %s", (_, weight, wanted) => {
    const table = buildTable({ rows: [{ ...missed, actual: actual(7), weight, score: weight }] });
    const totals = {
      label: { cell: "A2", text: "总分" },
      weight: null,
      score: { cell: "H2", text: "90", value: new Big(90) },
    };
    const sheet = sheetOf(table, { G9: weight, F9: 7, H9: weight, H2: 90 });
    const { proposals } = planFill(
      { table: { ...table, totals }, sheet },
      { ...OPTIONS, isOurs: NOT_OURS },
    );
    expect(proposals.map(({ figure }) => figure)).toEqual(wanted);
  });

  test("accepted proposals join the plan", () => {
    const fill = fillOf({ rows: [{ ...missed, score: 10 }] }, { G9: 10, F9: 5, H9: 10 });
    const plan = withAccepted(fill, fill.proposals);
    expect(plan.cells.map(({ cell }) => cell)).toEqual(["H9"]);
    expect(plan.sheets).toBe(fill.plan.sheets);
  });

  test("every reason has its sentence in both languages", () => {
    const keys = fillOf(
      { rows: [{ ...missed, score: 10 }], budgetWan: 2, executedWan: 1 },
      { H9: 10, G4: 9, H4: 9 },
    ).proposals.map(({ reason }) => reason.key);
    expect(keys.length).toBeGreaterThan(2);
    for (const key of keys) {
      expect(messagesFor("zh-CN").fill.reasons[key]).not.toBe("");
      expect(messagesFor("en-US").fill.reasons[key]).not.toBe("");
    }
  });
});

describe("折算得分 (Hebei)", () => {
  const hebei = profileById("hebei") ?? DEFAULT_PROFILE;
  const form = (score: number | null, weightedText = ""): PerformanceTable => {
    const table = buildTable({ rows: [{ ...missed, weight: 25, score }] });
    const weightedScore = { cell: "J9", text: weightedText, value: null };
    return { ...table, indicators: table.indicators.map((row) => ({ ...row, weightedScore })) };
  };
  const filled = (table: PerformanceTable, cells: Record<string, CellValue>) => {
    const options = { ...OPTIONS, profile: hebei, isOurs: NOT_OURS };
    const { plan, proposals } = planFill({ table, sheet: sheetOf(table, cells) }, options);
    const of = (cell: string) => plan.cells.find((edit) => edit.cell === cell);
    return { of, proposals };
  };

  test("单项得分 is filled by the formula, 折算得分 follows it", () => {
    const { of } = filled(form(null), { G9: 25, F9: 5, J9: "" });
    expect(of("H9")?.result).toBe(17.86);
    expect(of("J9")).toMatchObject({
      to: '=IF(ISNUMBER(H9),ROUND(H9*G9/100,2),"")',
      result: 4.47,
    });
  });

  test("a share typed as one is not divided again; what a person scored is what is weighted", () => {
    const { of, proposals } = filled(form(20), { G9: 0.25, F9: 5, H9: 20, J9: "" });
    expect(of("H9")).toBeUndefined();
    expect(of("J9")).toMatchObject({ to: '=IF(ISNUMBER(H9),ROUND(H9*G9,2),"")', result: 5 });
    expect(proposals.map(({ edit, value }) => [edit.cell, value])).toEqual([["H9", "17.86"]]);
  });
});

describe("planReasonDrafts", () => {
  const drafts = (rows: readonly RowSpec[], cells: Record<string, CellValue> = {}) => {
    const table = buildTable({ rows });
    const sheet = sheetOf(table, cells);
    const { summary } = planFill({ table, sheet }, { ...OPTIONS, isOurs: NOT_OURS });
    return planReasonDrafts({ table, sheet }, summary.appraisal.rows, "zh-CN").cells;
  };

  test("drafts from the facts, marked as a draft, for missed and far exceeded targets only", () => {
    const rows = [missed, { ...missed, actual: actual(7) }, { ...missed, actual: actual(20) }];
    const cells = drafts(rows);
    expect(cells.map(({ cell }) => cell)).toEqual(["I9", "I11"]);
    expect(cells[0]?.to).toContain("草稿");
    expect(cells[0]?.to).toContain("实际完成5次，完成率71.43%");
  });

  test("a target of 0 has no rate to speak of", () => {
    const table = buildTable({ rows: [{ ...missed, target: count(0), actual: actual(35) }] });
    const { rows } = appraise(table, { ...DEFAULT_PROFILE, overFulfilmentOfZero: 30 });
    const source = { table, sheet: sheetOf(table, {}) };
    const [chinese, english] = LANGUAGES.map(
      (language) => planReasonDrafts(source, rows, language).cells[0]?.to,
    );
    expect(chinese).toBe("【草稿，请补充原因】目标>=0次，实际完成35次，超额完成较多：");
    expect(english).toBe("[Draft, add the reason] Target >=0次, actual 35次, far above: ");
  });

  test("a reason that stands there is not touched", () => {
    expect(drafts([missed], { I9: "天气原因" })).toEqual([]);
  });
});

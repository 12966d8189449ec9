import { DEFAULT_PROFILE } from "../../../src/core/appraisal";
import { planRollUp, rollUpRow, type RollUpRow, type SheetPlan } from "../../../src/core/edits";
import { recognise } from "../../../src/core/table";
import { sheetFromRows } from "../../support/sheet-text";
import { drawSketch, selfTable, targetTable } from "../../support/sketch";

const MADE = { language: "zh-CN", madeAt: "2026-01-31 09:00", files: null, leftOut: [] } as const;

/** A self-evaluation table whose scores make up its total. */
const FILLED = selfTable(`
  产出指标 | 数量指标 | 开放天数 | ≥300天 | 310天 | 40 | 40 |
  产出指标 | 质量指标 | 完好率 | ≥90% | 95% | 20 | 20 |
  效益指标 | 社会效益指标 | 读者人次 | ≥1000人次 | 1200人次 | 20 | 20 |
  满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 96% | 10 | 10 |
  总分 | | | | | 100 | 100 |`);

/** What the roll-up says of the first table of a sketch. */
function rowOf(sketch: string, more: { filled?: ReadonlySet<string>; errors?: number } = {}) {
  const [drawn] = drawSketch(sketch);
  if (!drawn) throw new Error("nothing drawn");
  const sheet = sheetFromRows(drawn.name, drawn.rows);
  const [table] = recognise(sheet).tables;
  if (!table) throw new Error("no table");
  return rollUpRow({ table, sheet }, { profile: DEFAULT_PROFILE, errors: 0, warnings: 0, ...more });
}

const PLAIN: RollUpRow = {
  file: null,
  sheet: "Sheet1",
  cell: "A1",
  kind: "self-evaluation",
  project: "项目",
  department: "县教育局",
  year: 2022,
  budget: { value: 10, formula: null },
  executed: { value: 9, formula: null },
  total: { value: 90, formula: null },
  declared: null,
  weights: 100,
  scores: "own",
  unscored: 0,
  errors: 0,
  warnings: 0,
};

function sheetOf(
  rows: readonly Partial<RollUpRow>[],
  options: Partial<Parameters<typeof planRollUp>[1]> = {},
): SheetPlan {
  const plan = planRollUp(
    rows.map((row) => ({ ...PLAIN, ...row })),
    { ...MADE, ...options },
  );
  expect([plan.kind, plan.cells, plan.sheets.length]).toEqual(["roll-up", [], 1]);
  const [sheet] = plan.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const column = (sheet: SheetPlan, index: number) => sheet.cells.map((row) => row[index]);

describe("what is read off a table", () => {
  test("amounts refer to the table's cells in 万元, the total to its scores", () => {
    const row = rowOf(FILLED);
    expect(row).toMatchObject({
      sheet: "Sheet1",
      cell: "A1",
      kind: "self-evaluation",
      project: "公共图书馆开放补助",
      department: "示范县文化局/示范县图书馆",
      year: 2022,
      budget: { value: 20, formula: "Sheet1!D6" },
      executed: { value: 20, formula: "Sheet1!E6" },
      scores: "own",
      unscored: 0,
    });
    expect(row.total?.value).toBe(100);
    expect(row.total?.formula).toMatch(/^IF\(AND\(COUNT\(Sheet1!G\d+:G\d+\)=4,ISNUMBER\(/);
    expect(row.declared?.value).toBe(100);
  });

  test("the unit of the amount goes into the formula", () => {
    const row = rowOf(`单位: 元\n资金总额: 200000 | 200000 | 150000 | 10 | 75% | 7.5\n${FILLED}`);
    expect(row.budget).toEqual({ value: 20, formula: "Sheet1!D6/10000" });
    expect(row.executed).toEqual({ value: 15, formula: "Sheet1!E6/10000" });
  });

  test("an amount that is words stands as a number", () => {
    const row = rowOf(`资金总额: 20万元 | 20万元 | 15万元 | 10 | 75% | 7.5\n${FILLED}`);
    expect(row.budget).toEqual({ value: 20, formula: null });
  });

  test("where the table's scores are off the rules the total is a number, and that is said", () => {
    const row = rowOf(FILLED.replace("310天 | 40 | 40", "150天 | 40 | 40"));
    expect(row).toMatchObject({ scores: "differ", total: { value: 80, formula: null } });
    expect(sheetOf([row]).cells[3]?.[14]).toContain("总分按办法重算");
  });

  test("weights that are not 100 in all are named beside the total that comes of them", () => {
    const row = rowOf(FILLED.replace("10 | 10 |\n", "20 | 20 |\n"));
    expect(row).toMatchObject({ weights: 110, total: { value: 110 } });
    expect(sheetOf([row]).cells[3]?.[14]).toContain("分值合计 110，不是 100");
    expect(rowOf(FILLED).weights).toBe(100);
  });

  test("a declared total of a form without weights stands beside no computed one", () => {
    const sheet = sheetOf([
      { weights: 0, total: null, declared: { value: 98, formula: null }, unscored: 0 },
    ]);
    expect(sheet.cells[3]?.slice(9, 15)).toEqual(["", "", 98, 0, 0, "表中没有分值，总分未计算"]);
  });

  test("a table without scores waits for them, and says how many are missing", () => {
    const row = rowOf(FILLED.replace("310天 | 40 | 40", " | 40 | "));
    expect(row.unscored).toBe(1);
    expect(row.total).toMatchObject({ value: null });
    expect(row.total?.formula).toContain("COUNT(");
    expect(sheetOf([row]).cells[3]?.[14]).toContain("1 项未打分");
  });

  test("scores that are being filled count as the table's own", () => {
    const blank = FILLED.replace("40 | 40 |", "40 | |");
    expect(rowOf(blank)).toMatchObject({ scores: "differ", total: { formula: null } });
    const [drawn] = drawSketch(blank);
    const at = drawn?.rows.findIndex((row) => row[2] === "开放天数") ?? -1;
    const filled = new Set([`G${String(at + 1)}`]);
    const row = rowOf(blank, { filled });
    expect(row).toMatchObject({ scores: "own", total: { value: 100 } });
    expect(row.total?.formula).toContain("SUM(");
  });

  test("a target table has neither total nor execution", () => {
    const row = rowOf(targetTable("产出指标 | 数量指标 | 开放天数 | ≥300天"));
    expect(row).toMatchObject({ kind: "target", executed: null, total: null, unscored: 0 });
    expect(row.budget).toEqual({ value: 20, formula: "Sheet1!B4" });
  });
});

describe("the sheet 汇总表", () => {
  test("reads as the form that is handed up", () => {
    const { cells, name, print, columnWidths, freezeRows } = sheetOf([{}]);
    expect(name).toBe("汇总表");
    expect(cells[0]?.[0]).toBe("2022年度预算绩效汇总表");
    expect(cells[1]?.[0]).toBe("填报单位（盖章）：县教育局");
    expect(cells[2]).toEqual([
      "序号",
      "工作表",
      "项目名称",
      "预算部门/单位",
      "年度",
      "表式",
      "全年预算数\n（万元）",
      "全年执行数\n（万元）",
      "执行率",
      "总分",
      "等级",
      "自报\n总分",
      "错误",
      "警告",
      "备注",
    ]);
    expect(cells[3]?.slice(0, 8)).toEqual([1, "Sheet1", "项目", "县教育局", 2022, "自评表", 10, 9]);
    expect(cells[3]?.[8]).toMatch(/^=IF\(AND\(ISNUMBER\(H4\),N\(G4\)>0\),ROUND\(H4\/G4,6\)/);
    expect(cells[3]?.[10]).toMatch(/^=IF\(ISNUMBER\(J4\)/);
    expect(print).toMatchObject({ paper: "A4", orientation: "landscape", titleRows: "1:3" });
    expect(columnWidths).toHaveLength(15);
    expect(freezeRows).toBe(3);
  });

  test("sums budget and execution; the rate is sum over sum", () => {
    const { cells } = sheetOf([{}, {}, {}]);
    const sums = cells[6];
    expect(sums?.[0]).toBe("合计（3 张表）");
    expect(sums?.[6]).toBe('=IF(COUNT(G4:G6)=0,"",SUM(G4:G6))');
    expect(sums?.[7]).toBe('=IF(COUNT(H4:H6)=0,"",SUM(H4:H6))');
    expect(sums?.[8]).toContain("H7/G7");
    expect(sums?.[12]).toBe("=SUM(M4:M6)");
  });

  test("sorts by department, then project, and keeps the order of equals", () => {
    const rows = [
      { department: "", project: "无部门" },
      { department: "县水利局", project: "2号渠" },
      { department: "县水利局", project: "10号渠" },
      { department: "县财政局", project: "乙", sheet: "后" },
      { department: "县财政局", project: "乙", sheet: "再后" },
      { department: "县财政局", project: "甲" },
    ];
    const sheet = sheetOf(rows);
    expect(column(sheet, 2).slice(3, 9)).toEqual(["甲", "乙", "乙", "2号渠", "10号渠", "无部门"]);
    expect(column(sheet, 1).slice(4, 6)).toEqual(["后", "再后"]);
    expect(column(sheet, 0).slice(3, 9)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("codes before departments go by their digits, as the budget lists them", () => {
    const codes = ["[077]县文化局", "[015001]县教育局", "015-县审计局"];
    const sheet = sheetOf(codes.map((department) => ({ department })));
    const listed = column(sheet, 3).slice(3, 6);
    expect(listed.indexOf("[015001]县教育局")).toBeLessThan(listed.indexOf("[077]县文化局"));
  });

  test("no money is added twice: 部门整体 and earlier forms stand below the sums", () => {
    const sheet = sheetOf([
      { kind: "department-self-evaluation", project: "" },
      { kind: "target", project: "图书馆" },
      { kind: "self-evaluation", project: "图书馆" },
      { kind: "target", project: "图书馆", year: 2023 },
    ]);
    expect(column(sheet, 0).slice(3, 9)).toEqual([
      1,
      2,
      "合计（2 张表）",
      "以下各表不计入合计，以免重复相加：",
      3,
      4,
    ]);
    expect(sheet.cells[5]?.[6]).toContain("SUM(G4:G5)");
    expect(column(sheet, 2)[7]).toBe("部门整体支出");
    expect(column(sheet, 14).slice(7, 9)).toEqual([
      "部门整体支出，含项目支出",
      "同一项目另有后一阶段的表",
    ]);
  });

  test("departments alone are added up", () => {
    const sheet = sheetOf([
      { kind: "department-target", project: "", department: "甲局" },
      { kind: "department-target", project: "", department: "乙局" },
    ]);
    expect(sheet.cells[5]?.[0]).toBe("合计（2 张表）");
  });

  test("a declared total that is off is flagged by a formula that follows the cells", () => {
    const { cells } = sheetOf([{ declared: { value: 95, formula: "Sheet1!G20" } }]);
    expect(cells[3]?.[11]).toBe("=Sheet1!G20");
    expect(cells[3]?.[14]).toMatch(/ROUND\(J4-L4,2\)=0.*"自报总分不符，相差 "&TEXT\(J4-L4/);
  });

  test("rows lead to their tables; text of a person's cells stays text", () => {
    const sheet = sheetOf([{ sheet: "甲 表", cell: "B2", project: "=1+1", department: "-局" }]);
    expect(sheet.links).toEqual([{ cell: "B4", sheet: "甲 表", target: "B2" }]);
    expect(sheet.cells[3]?.slice(1, 4)).toEqual(["甲 表", "'=1+1", "'-局"]);
  });

  test("of files it holds figures, not formulas over files that may not be at hand", () => {
    const file = { name: "局/甲.xlsx", path: "局/甲.xlsx" };
    const budget = { value: 10, formula: "Sheet1!D6" };
    const { cells, links } = sheetOf([{ file, budget }], { files: 1 });
    expect(cells[2]?.slice(0, 3)).toEqual(["序号", "文件", "工作表"]);
    expect(cells[3]?.[1]).toBe('=HYPERLINK("局/甲.xlsx","局/甲.xlsx")');
    expect(cells[3]?.[7]).toBe(10);
    expect(links).toEqual([]);
  });

  test.each(["a#b.xlsx", "100%.xlsx", `${"长".repeat(260)}.xlsx`])(
    "a path that Excel would not follow is no link: %s",
    (path) => {
      const { cells } = sheetOf([{ file: { name: path, path } }], { files: 1 });
      expect(cells[3]?.[1]).toBe(path);
    },
  );

  test("what was left out stands below, with the reason", () => {
    const leftOut = [{ name: "坏.xlsx", reason: "文件已损坏" }];
    const sheet = sheetOf([{}], { leftOut });
    expect(sheet.cells[5]?.[0]).toBe("以下 1 处未汇总：");
    expect(sheet.cells[6]?.slice(0, 2)).toEqual([1, "坏.xlsx"]);
    expect(sheet.cells[6]).toContain("文件已损坏");
  });

  test("without any table it says so", () => {
    expect(sheetOf([]).cells[3]?.[0]).toBe("没有可汇总的绩效表。");
  });

  test("speaks English where Office does", () => {
    expect(sheetOf([{}], { language: "en-US" }).cells[2]?.[0]).toBe("No.");
  });
});

import { link, type Linking } from "../../../../src/core/appraisal/linking";
import { type Indicator, type PerformanceTable } from "../../../../src/core/table";
import { readSketch } from "../../../support/rule-tester";
import { targetTable } from "../../../support/sketch";
import { tablesOf } from "../../../support/read-tables";
import { buildTable, type RowSpec } from "../build-table";

async function seed(): Promise<PerformanceTable> {
  const [table] = await tablesOf("seed.xlsx");
  if (!table) throw new Error("the seed holds no table");
  return table;
}

function linkSketch(text: string): Linking {
  const [table] = readSketch(targetTable(text)).tables;
  if (!table) throw new Error("no table");
  return link(table);
}

const nameOf = (row: Indicator | null): string => row?.name.clean ?? "";

describe("the seed's tasks", () => {
  it("are aligned as a person aligns them: the n-th quantity row with the n-th quality row", async () => {
    const table = await seed();
    const rows = (level2: string) => table.indicators.filter((row) => row.level2.name === level2);
    const quantities = rows("数量指标");
    const qualities = rows("质量指标");
    const { tasks, byTask } = link(table);
    expect(byTask).toBe(true);
    expect(tasks).toHaveLength(17);
    tasks.forEach((task, place) => {
      expect(task.quantity).toBe(quantities[place]);
      expect(task.quality).toBe(qualities[place]);
    });
  });

  it("have the cost row that names them; two costs have no task", async () => {
    const table = await seed();
    const costs = table.indicators.filter((row) => row.level2.name === "成本指标");
    const alone = ["选调工作经费", "行政单位困难福利费"];
    const { tasks, unmatchedCosts, unmatchedOutputs } = link(table);
    expect(tasks.map((task) => task.cost)).toEqual(
      costs.filter((row) => !alone.includes(nameOf(row))),
    );
    expect(unmatchedCosts.map(nameOf)).toEqual(alone);
    expect(unmatchedOutputs).toEqual([]);
  });

  it("align a row through its neighbours although its words differ", async () => {
    const task = link(await seed()).tasks[8];
    expect(nameOf(task?.quantity ?? null)).toContain("党的二十大");
    expect(nameOf(task?.quality ?? null)).toContain("十九届五中全会");
    expect(task?.similarities.quality).toBeLessThan(0.25);
    expect(task?.similarities.cost).toBeGreaterThan(0.9);
  });
});

describe("a table", () => {
  it("that is not written task by task has no tasks to speak of", () => {
    const { byTask } = linkSketch(`
      产出指标 | 数量指标 | 开放天数 | ≥300天
       | 质量指标 | 图书完好率 | ≥95%
       | 成本指标 | 年度经费 | ≤20万元`);
    expect(byTask).toBe(false);
  });

  it("links rows that stand out of order when their words are plain", () => {
    const { tasks, unmatchedCosts } = linkSketch(`
      产出指标 | 数量指标 | 党建督查次数 | ≥6次
       | | 水库清淤长度 | ≥7公里
       | 成本指标 | 水库清淤经费 | ≤4万元
       | | 党建督查经费 | ≤4万元`);
    expect(unmatchedCosts).toEqual([]);
    expect(tasks.map((task) => [nameOf(task.quantity), nameOf(task.cost)])).toEqual([
      ["党建督查次数", "党建督查经费"],
      ["水库清淤长度", "水库清淤经费"],
    ]);
  });

  it("keeps a cost apart that shares only common words with a task that has its own", () => {
    const { unmatchedCosts } = linkSketch(`
      产出指标 | 数量指标 | 省委选调生考察培训次数 | ≥4次
       | | 党代表活动次数 | ≥4次
       | 成本指标 | 省委选调生考察培训经费 | ≤3万元
       | | 选调工作经费 | ≤3万元
       | | 党代表活动经费 | ≤25万元`);
    expect(unmatchedCosts.map(nameOf)).toEqual(["选调工作经费"]);
  });

  it("links nothing over the border of long-term and annual blocks", () => {
    const [table] = readSketch(`
      表: 原样
      2022年项目绩效目标表
      项目名称 | 示范
      指标期 | 一级指标 | 二级指标 | 三级指标 | 指标值
      长期绩效指标 | 产出指标 | 数量指标 | 党建督查次数 | ≥60次
       | | 质量指标 | 督查合格率 | ≥95%
      年度绩效指标 | 产出指标 | 质量指标 | 党建督查合格率 | ≥95%
       | | 成本指标 | 党建督查经费 | ≤20万元`).tables;
    if (!table) throw new Error("no table");
    for (const { quantity, quality, cost } of link(table).tasks) {
      const periods = [quantity, quality, cost].flatMap((row) => (row ? [row.period] : []));
      expect(new Set(periods).size).toBe(1);
    }
  });
});

/** Rows of a dimension under each other. */
const dimension = (level2: string, names: readonly string[]): string =>
  names.map((name) => `产出指标 | ${level2}指标 | ${name} | 1`).join("\n");

const tasksOf = (text: string): readonly (readonly string[])[] =>
  linkSketch(text).tasks.map(({ quantity, quality, timeliness, cost }) =>
    [quantity, quality, timeliness, cost].map(nameOf),
  );

describe("what is a row of a task", () => {
  it("is a 数量, 质量, 时效 or 成本 indicator, by whatever label costs have", () => {
    expect(
      tasksOf(`
        产出指标 | 数量指标 | 党建督查次数 | ≥6次
         | 质量指标 | 党建督查合格率 | 100%
         | 时效指标 | 党建督查完成时间 | 12月底前
         | 经济成本指标 | 党建督查经费 | ≤4万元`),
    ).toEqual([["党建督查次数", "党建督查合格率", "党建督查完成时间", "党建督查经费"]]);
    expect(
      tasksOf(`
        产出指标 | 数量指标 | 党建督查次数 | ≥6次
        成本指标 | | 党建督查经费 | ≤4万元`),
    ).toEqual([["党建督查次数", "", "", "党建督查经费"]]);
  });

  it("is no benefit, no social or ecological cost, no satisfaction", () => {
    expect(
      tasksOf(`
        产出指标 | 数量指标 | 党建督查次数 | ≥6次
        成本指标 | 社会成本指标 | 党建督查投诉 | ≤1次
         | 生态环境成本指标 | 党建督查能耗 | ≤1吨
        效益指标 | 社会效益指标 | 党建督查覆盖率 | ≥90%
        满意度指标 | 服务对象满意度指标 | 党建督查满意度 | ≥90%`),
    ).toEqual([]);
  });

  it("is neither a row without a name nor a part of another row (其中)", () => {
    const rows: readonly RowSpec[] = [
      { level1: "产出指标", level2: "数量指标", name: "党建督查次数" },
      { level1: "产出指标", level2: "成本指标", name: "党建督查经费", sub: true },
      { level1: "产出指标", level2: "成本指标", name: "" },
    ];
    const { tasks, unmatchedCosts } = link(buildTable({ rows }));
    expect([tasks, unmatchedCosts]).toEqual([[], []]);
  });
});

describe("a gap between aligned neighbours", () => {
  const quantities = ["党建督查次数", "水库清淤长度", "森林防火次数", "河道巡护次数"];
  const qualities = ["党建督查合格率", "水库清淤合格率", "森林防火合格率", "河道巡护合格率"];
  const linked = (
    more: readonly string[],
    fewer: readonly string[],
    at: number,
    known = qualities.length,
  ): readonly (readonly string[])[] =>
    tasksOf(
      [
        dimension("数量", quantities.slice(0, known).toSpliced(at, 0, ...more)),
        dimension("质量", qualities.slice(0, known).toSpliced(at, 0, ...fewer)),
      ].join("\n"),
    )
      .map(([a = "", b = ""]) => [a, b])
      .filter(([a = ""]) => more.includes(a));

  it.each([0, 2, 4])("of one row on either side is closed at place %d", (at) => {
    expect(linked(["路灯盏数"], ["亮灯率"], at)).toEqual([["路灯盏数", "亮灯率"]]);
  });

  it.each([0, 2, 4])("of two rows on either side is closed in order at place %d", (at) => {
    expect(linked(["路灯盏数", "孤儿人数"], ["亮化率", "入学率"], at)).toEqual([
      ["路灯盏数", "亮化率"],
      ["孤儿人数", "入学率"],
    ]);
  });

  it("of three rows tells nothing", () => {
    expect(linked(["路灯盏数", "孤儿人数", "图书册数"], ["亮化率", "入学率", "借阅率"], 2)).toEqual(
      [],
    );
  });

  it("that has more rows on one side tells nothing", () => {
    expect(linked(["路灯盏数", "孤儿人数"], ["亮化率"], 2)).toEqual([]);
    expect(linked(["路灯盏数"], ["亮化率", "入学率"], 2)).toEqual([]);
  });

  it("tells nothing where hardly any rows are aligned by their words", () => {
    expect(linked(["路灯盏数"], ["亮化率"], 2, 3)).toEqual([["路灯盏数", "亮化率"]]);
    expect(linked(["路灯盏数"], ["亮化率"], 2, 2)).toEqual([]);
  });

  it("is closed where three of five rows are aligned, not where three of six are", () => {
    const known = [quantities.slice(0, 3), qualities.slice(0, 3)] as const;
    const tail = (count: number): readonly (readonly string[])[] =>
      tasksOf(
        [
          dimension("数量", ["路灯盏数", ...known[0], ...["孤儿", "图书", "公厕"].slice(0, count)]),
          dimension("质量", ["亮化率", ...known[1], ...["入学", "借阅", "保洁"].slice(0, count)]),
        ].join("\n"),
      ).filter(([a = ""]) => a === "路灯盏数");
    expect(tail(1)).toEqual([["路灯盏数", "亮化率", "", ""]]);
    expect(tail(2)).toEqual([]);
  });

  it("leaves rows out that have their partner elsewhere", () => {
    const tasks = tasksOf(
      [
        dimension("数量", ["图书借阅次数", ...quantities.toSpliced(2, 0, "路灯盏数")]),
        dimension("质量", [...qualities.toSpliced(2, 0, "图书借阅率", "亮化率")]),
      ].join("\n"),
    );
    expect(tasks).toContainEqual(["图书借阅次数", "图书借阅率", "", ""]);
    expect(tasks).toContainEqual(["路灯盏数", "亮化率", "", ""]);
  });

  it("says how alike the rows are that it joined", () => {
    const { tasks } = linkSketch(
      [
        dimension("数量", [...quantities, "路灯安装盏数"]),
        dimension("质量", [...qualities, "灯具亮灯率"]),
        dimension("成本", ["路灯安装经费"]),
      ].join("\n"),
    );
    const last = tasks.at(-1);
    expect(last?.similarities).toEqual({ quality: 0, cost: expect.closeTo(1, 9) as number });
    expect(last?.similarity).toBe(0);
  });
});

describe("tasks", () => {
  it("stand in the order of their quantity rows, qualities of their own where they stand", () => {
    const { unmatchedOutputs } = linkSketch(
      [
        dimension("数量", ["党建督查次数", "森林防火次数", "孤儿人数"]),
        dimension("质量", ["亮化率", "党建督查合格率", "借阅率", "森林防火合格率", "保洁率"]),
      ].join("\n"),
    );
    expect(unmatchedOutputs.map(nameOf)).toEqual([
      "亮化率",
      "党建督查次数",
      "党建督查合格率",
      "借阅率",
      "森林防火次数",
      "森林防火合格率",
      "孤儿人数",
      "保洁率",
    ]);
  });

  it("are joined by a cost that names the quality only, or the better of the two", () => {
    expect(
      tasksOf(
        [
          dimension("数量", ["党建督查次数", "路灯盏数"]),
          dimension("质量", ["党建督查合格率", "照明达标率"]),
          dimension("成本", ["照明费"]),
        ].join("\n"),
      ),
    ).toEqual([
      ["党建督查次数", "党建督查合格率", "", ""],
      ["", "照明达标率", "", "照明费"],
    ]);
  });

  it("are joined by what is left over and shares only letters: quality, cost and date", () => {
    expect(
      tasksOf(
        [
          dimension("数量", ["河道巡护次数", "违法建设拆除面积", "森林防火次数"]),
          dimension("质量", ["拆违合格率", "森林防火达标率", "河道巡护合格率"]),
          dimension("成本", ["森林防火经费", "拆违经费", "河道巡护经费"]),
          dimension("时效", ["河道巡护时间", "森林防火时间", "拆违时间"]),
        ].join("\n"),
      ),
    ).toEqual([
      ["河道巡护次数", "河道巡护合格率", "河道巡护时间", "河道巡护经费"],
      ["违法建设拆除面积", "拆违合格率", "拆违时间", "拆违经费"],
      ["森林防火次数", "森林防火达标率", "森林防火时间", "森林防火经费"],
    ]);
  });

  it("are joined by a left-over cost that shares letters with the quality only", () => {
    expect(
      tasksOf(
        [
          dimension("数量", ["森林防火次数", "河道巡护次数"]),
          dimension("质量", ["违法建设拆除率", "森林防火达标率", "河道巡护合格率"]),
          dimension("成本", ["森林防火经费", "河道巡护经费", "拆违经费"]),
        ].join("\n"),
      ),
    ).toContainEqual(["", "违法建设拆除率", "", "拆违经费"]);
  });

  it("make a table that is written task by task from four on, if they are most of the costs", () => {
    const names = ["党建督查", "水库清淤", "森林防火", "河道巡护", "图书借阅", "公厕管护"];
    const byTask = (linked: number, foreign: readonly string[]): boolean =>
      linkSketch(
        [
          dimension(
            "数量",
            names.slice(0, linked).map((name) => `${name}次数`),
          ),
          dimension("成本", [...names.slice(0, linked).map((name) => `${name}经费`), ...foreign]),
        ].join("\n"),
      ).byTask;
    const foreign = ["慰问金", "奖励金", "抚恤金", "保险金", "押金"];
    expect(byTask(3, [])).toBe(false);
    expect(byTask(4, [])).toBe(true);
    expect(byTask(4, foreign.slice(0, 2))).toBe(true);
    expect(byTask(4, foreign.slice(0, 3))).toBe(false);
    expect(byTask(6, foreign.slice(0, 4))).toBe(true);
    expect(byTask(6, foreign.slice(0, 5))).toBe(false);
  });

  it("are worked out once a table", () => {
    const table = buildTable({ rows: [{ name: "党建督查次数" }] });
    expect(link(table)).toBe(link(table));
  });

  it("of a section of its own have nothing to do with those of another", () => {
    const rows: readonly RowSpec[] = [
      { level1: "产出指标", level2: "数量指标", name: "党建督查次数" },
      { level1: "产出指标", level2: "成本指标", name: "党建督查经费" },
    ];
    const [first, second] = buildTable({ rows }).indicators;
    if (!first || !second) throw new Error("no rows");
    const section = { cell: "A9", text: "子项目二" };
    const table = buildTable({ rows });
    expect(link({ ...table, indicators: [first, second] }).tasks).toHaveLength(1);
    expect(link({ ...table, indicators: [first, { ...second, section }] }).tasks).toEqual([]);
    expect(
      link({
        ...table,
        indicators: [
          { ...first, section },
          { ...second, section },
        ],
      }).tasks,
    ).toHaveLength(1);
  });
});

it("10 000 rows are linked within bounds, whatever they repeat", async () => {
  const table = await seed();
  const rows = Array.from({ length: 173 }).flatMap(() => table.indicators);
  // A quadratic alignment would not end within the test's time; how long it takes, the bench says.
  const { tasks } = link({ ...table, indicators: rows });
  expect(tasks.length).toBeGreaterThan(17 * 150);
});

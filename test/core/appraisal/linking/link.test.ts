import { link, nameSimilarity, stemOf, type Linking } from "../../../../src/core/appraisal/linking";
import { type Indicator, type PerformanceTable } from "../../../../src/core/table";
import { readSketch } from "../../../support/rule-tester";
import { targetTable } from "../../../support/sketch";
import { tablesOf } from "../../../support/read-tables";

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

describe("stems", () => {
  it.each([
    ["党建工作督查次数", "党建工作督查"],
    ["党建工作督查覆盖率", "党建工作督查"],
    ["“大组工网”管理维护经费", "大组工网管理维护"],
    ["干部考察工作", "干部考察"],
    ["数量", "数量"],
  ])("%s is about %s", (name, stem) => {
    expect(stemOf(name)).toBe(stem);
  });

  it("tell likeness from 0 to 1", () => {
    expect(nameSimilarity("党建督查次数", "党建督查经费")).toBe(1);
    expect(nameSimilarity("党建督查次数", "水库清淤经费")).toBe(0);
    expect(nameSimilarity("", "水库清淤经费")).toBe(0);
  });
});

it("10 000 rows are linked within bounds, whatever they repeat", async () => {
  const table = await seed();
  const rows = Array.from({ length: 173 }).flatMap(() => table.indicators);
  // A quadratic alignment would not end within the test's time; how long it takes, the bench says.
  const { tasks } = link({ ...table, indicators: rows });
  expect(tasks.length).toBeGreaterThan(17 * 150);
});

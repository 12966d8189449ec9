import { Big } from "../../../src/core";
import {
  isBlankText,
  isNamed,
  lacksActual,
  lacksTarget,
  saysNone,
} from "../../../src/core/rules/support/rows/blank-rows";
import { isCostKind, lacksCostLabel } from "../../../src/core/rules/support/money/cost-kinds";
import {
  dimensionOf,
  isSelfEvaluation,
  isTargetForm,
  subjectOf,
} from "../../../src/core/rules/support/rows/indicators";
import { pointsAsValues } from "../../../src/core/rules/support/scores/points-as-values";
import { rowsByProject } from "../../../src/core/rules/support/rows/projects";
import {
  hasColumn,
  isDepartment,
  isOutput,
  partOf,
} from "../../../src/core/rules/support/rows/rows";
import {
  earlierTableOf,
  pairRows,
  projectKey,
  sameProject,
  saysSameTarget,
  targetTableOf,
} from "../../../src/core/rules/support/rows/same-project";
import { severalYearCosts } from "../../../src/core/rules/support/money/several-years";
import { rowsOfTask, taskOf } from "../../../src/core/rules/support/rows/tasks";
import { atOnce } from "../../../src/core/appraisal/steps";
import { blockSurpluses, weightBlocks } from "../../../src/core/rules/support/scores/weight-blocks";
import {
  type Indicator,
  type PerformanceTable,
  type TableKind,
} from "../../../src/core/table/performance-table";
import {
  buildTable,
  count,
  percent,
  wan,
  type RowSpec,
  type ValueSpec,
} from "../appraisal/build-table";

function indicator(spec: Partial<RowSpec>): Indicator {
  const [row] = buildTable({ rows: [{ name: "培训次数", ...spec }] }).indicators;
  if (!row) throw new Error("row is missing");
  return row;
}

const namesOf = (rows: Iterable<Indicator>) => [...rows].map((row) => row.name.text);

describe("what is blank", () => {
  it.each<[string | null | undefined, boolean]>([
    ["", true],
    [" \n", true],
    ["——", true],
    ["/", true],
    [".", true],
    [null, true],
    [undefined, true],
    ["0", false],
    ["无", false],
    ["-5", false],
    ["5-", false],
  ])("%j: %s", (text, blank) => {
    expect(isBlankText(text)).toBe(blank);
  });

  it.each([
    ["无", true],
    ["暂 无", true],
    ["不适用", true],
    ["—", true],
    ["无故障", false],
    ["一切全无", false],
    ["从略", false],
  ])("%s says there is nothing: %s", (text, none) => {
    expect(saysNone(text)).toBe(none);
  });

  it.each([
    ["培训次数", true],
    ["三公经费控制率", true],
    ["无故障运行天数", true],
    ["具体工作完成率", true],
    ["PM2.5浓度", true],
    ["三级指标1", false],
    ["指标2：", false],
    ["无", false],
    ["暂无", false],
    ["略", false],
    ["", false],
    ["——", false],
    ["……", false],
  ])("%s names an indicator: %s", (name, named) => {
    expect(isNamed(indicator({ name }))).toBe(named);
  });

  it("a cell that is not there lacks its value as well as a blank one", () => {
    const blank: ValueSpec = { kind: "blank", text: " " };
    for (const target of [null, blank]) expect(lacksTarget(indicator({ target }))).toBe(true);
    for (const actual of [null, blank]) expect(lacksActual(indicator({ actual }))).toBe(true);
    expect(lacksTarget(indicator({ target: count(5) }))).toBe(false);
    expect(lacksActual(indicator({ actual: count(5) }))).toBe(false);
  });
});

describe("where a row belongs", () => {
  it.each<[string | null, string | null, ReturnType<typeof partOf>, boolean]>([
    ["产出指标", "数量指标", "quantity", true],
    ["产出指标", "质量指标", "quality", true],
    ["产出指标", "时效指标", "timeliness", true],
    ["产出指标", "成本指标", "cost", false],
    ["成本指标", "经济成本指标", "cost", false],
    ["产出指标", null, null, true],
    ["效益指标", "经济效益指标", "benefit", false],
    ["效益指标", "社会效益指标", "benefit", false],
    ["效益指标", "生态效益指标", "benefit", false],
    ["效益指标", "可持续影响指标", "benefit", false],
    ["效益指标", "服务对象满意度指标", "satisfaction", false],
    ["满意度指标", null, "satisfaction", false],
    [null, null, null, false],
  ])("%s, %s: %s (an output: %s)", (level1, level2, part, output) => {
    const row = indicator({ level1, level2 });
    expect([partOf(row), isOutput(row)]).toEqual([part, output]);
  });

  it.each<[string | null, string | null, ReturnType<typeof dimensionOf>]>([
    [null, "质量指标", "output"],
    [null, "时效指标", "output"],
    [null, "经济成本指标", "cost"],
    [null, "社会成本指标", "cost"],
    [null, "生态环境成本指标", "cost"],
    [null, "生态效益指标", "benefit"],
    [null, "可持续影响指标", "benefit"],
    [null, "满意度指标", "satisfaction"],
    [null, "服务对象满意度指标", "satisfaction"],
    ["成本指标", null, "cost"],
    ["产出指标", "社会效益指标", "benefit"],
    ["产出指标", "自定指标", "output"],
    ["自定指标", null, null],
    [null, null, null],
  ])("%s, %s is of the dimension %s: the second level decides", (level1, level2, dimension) => {
    expect(dimensionOf(indicator({ level1, level2 }))).toBe(dimension);
  });

  it.each<[TableKind, boolean, boolean, boolean]>([
    ["target", false, true, false],
    ["department-target", false, true, true],
    ["self-evaluation", true, false, false],
    ["department-self-evaluation", true, false, true],
    ["monitoring", false, false, false],
  ])("%s: evaluates %s, sets targets %s, of a department %s", (kind, evaluates, sets, whole) => {
    const table: PerformanceTable = { ...buildTable({ rows: [] }), kind };
    expect([isSelfEvaluation(kind), isTargetForm(kind), isDepartment(table)]).toEqual([
      evaluates,
      sets,
      whole,
    ]);
  });

  it("what a row is about is said by labels and name, not by its place", () => {
    expect(subjectOf(indicator({}))).toBe("产出指标/数量指标/培训次数");
    expect(subjectOf(indicator({ period: "annual" }))).toBe("annual/产出指标/数量指标/培训次数");
    expect(subjectOf(indicator({ level1: null, level2: "" }))).toBe("培训次数");
    const row = indicator({ name: "（一）" });
    const unclean = { ...row, name: { ...row.name, clean: "" } };
    expect(subjectOf({ ...unclean, section: { cell: "A9", text: "甲项目" } })).toBe(
      "甲项目/产出指标/数量指标/（一）",
    );
  });

  it("a column is there or not", () => {
    const table = buildTable({ rows: [] });
    const columns = [{ column: 5, role: "weight", heading: null, unit: null }] as const;
    expect(hasColumn(table, "weight")).toBe(false);
    expect(hasColumn({ ...table, columns }, "weight")).toBe(true);
    expect(hasColumn({ ...table, columns }, "score")).toBe(false);
  });
});

describe("costs under 产出", () => {
  const row = (level2: string, level1 = "产出指标"): RowSpec => ({ level1, level2, name: "甲费" });

  it.each([
    ["产出指标", "经济成本指标", true],
    ["产出指标", "社会成本指标", true],
    ["产出指标", "生态环境成本指标", true],
    ["产出指标", "成本指标", false],
    ["成本指标", "经济成本指标", false],
  ])("%s, %s is of a kind that belongs under 成本: %s", (level1, level2, expected) => {
    expect(isCostKind(indicator({ level1, level2 }))).toBe(expected);
  });

  it("several kinds lack their label, one is only misplaced", () => {
    const lacks = (...rows: readonly RowSpec[]) => lacksCostLabel(buildTable({ rows }));
    expect(lacks(row("经济成本指标"), row("社会成本指标"))).toBe(true);
    expect(lacks(row("经济成本指标"), row("经济成本指标"))).toBe(false);
    expect(lacks(row("经济成本指标"), row("社会成本指标"), row("经济成本指标", "成本指标"))).toBe(
      false,
    );
  });

  it("costs of several years say so in their names", () => {
    const cost = (name: string, target: ValueSpec = wan(5)): RowSpec => ({
      level2: "成本指标",
      name,
      target,
    });
    const rows = [
      cost("累计投资"),
      cost("三年总投入"),
      cost("项目总期成本"),
      cost("当年投资"),
      cost("累计成本控制率", percent(90)),
      { ...cost("累计培训"), level2: "数量指标" },
    ];
    expect(namesOf(atOnce(severalYearCosts(buildTable({ rows }))))).toEqual([
      "累计投资",
      "三年总投入",
      "项目总期成本",
    ]);
  });
});

describe("points where values belong", () => {
  const bare = (value: number | string): ValueSpec => ({ kind: "number", value });
  const found = (rows: readonly Partial<RowSpec>[]) =>
    namesOf(
      pointsAsValues(
        buildTable({ rows: rows.map((row, at) => ({ name: `甲${String(at)}`, ...row })) }),
      ).keys(),
    );
  const column = (...values: readonly number[]) => values.map((value) => ({ target: bare(value) }));

  it.each([
    ["of 100", [40, 30, 20, 10], 4],
    ["of 90", [40, 30, 10, 10], 4],
    ["of 80", [40, 20, 10, 10], 4],
    ["of another sum", [40, 30, 20, 11], 0],
    ["too few", [50, 30, 20], 0],
  ])("a column %s", (_, values, rows) => {
    expect(found(column(...values))).toHaveLength(rows);
  });

  it("a column in which one row has a unit, a sign or words is one of values", () => {
    const rest = column(30, 20, 10);
    expect(found([{ target: count(40, null) }, ...rest])).toEqual([]);
    expect(found([{ target: count(40, ">=", "") }, ...rest])).toEqual([]);
    expect(found([{ target: { kind: "qualitative", text: "提升" } }, ...rest])).toEqual([]);
    expect(found([{ target: null }, { target: bare(40) }, ...rest])).toHaveLength(4);
  });

  const like = (value: number | string, more: Partial<RowSpec> = {}): Partial<RowSpec> => ({
    weight: value,
    target: bare(value),
    actual: bare(value),
    ...more,
  });

  it("beside weights: a broken number like the weight, 是否, or a pattern of three", () => {
    expect(found([like("12.5")])).toEqual(["甲0"]);
    expect(found([like(10), like(10)])).toEqual([]);
    expect(found([like(10, { name: "是否完成" })])).toEqual(["是否完成"]);
    expect(found([like(10), like(10), like(10)])).toHaveLength(3);
  });

  it("beside weights: not where target, actual or a unit say something else", () => {
    expect(found([like("12.5", { weight: 12 })])).toEqual([]);
    expect(found([like("12.5", { actual: bare(13) })])).toEqual([]);
    expect(found([like("12.5", { actual: bare(12) })])).toEqual(["甲0"]);
    expect(found([like("12.5", { actual: count("12.5", null) })])).toEqual([]);
    expect(found([like("12.5", { sub: true }), like(10)])).toEqual([]);
  });

  it("an actual in 分 that is the row's weight or score", () => {
    const marks: ValueSpec = { kind: "number", value: 10, unit: "分" };
    const row = { target: count(5), actual: marks, weight: 10 };
    expect(found([row])).toEqual(["甲0"]);
    expect(found([{ ...row, weight: 12, score: 10 }])).toEqual(["甲0"]);
    expect(found([{ ...row, weight: 12 }])).toEqual([]);
    expect(found([{ ...row, name: "考试平均分" }])).toEqual([]);
    expect(found([{ ...row, target: count(5, ">=", "分") }])).toEqual([]);
    expect(found([{ ...row, target: count(5, ">=", "分钟") }])).toEqual([]);
    expect(found([{ ...row, target: bare(5) }])).toEqual([]);
    expect(found([{ ...row, actual: count(10, null) }])).toEqual([]);
  });
});

describe("points of a printed level", () => {
  const labelled = (specs: readonly (Partial<RowSpec> & { cell: string })[], points = 20) => {
    const table = buildTable({
      rows: specs.map((spec) => ({ name: "甲", ...spec })),
      weightColumn: true,
    });
    const indicators = table.indicators.map((row, at) => ({
      ...row,
      level1: {
        ...row.level1,
        points: new Big(points),
        source: { cell: specs[at]?.cell ?? "", text: "产出指标（20分）" },
      },
    }));
    return { ...table, indicators };
  };
  const shown = (table: PerformanceTable) =>
    atOnce(weightBlocks(table, "level1")).map(({ sum, cells, incomplete, source }) => [
      source.cell,
      sum.toFixed(),
      cells.length,
      incomplete,
    ]);

  it("are added up by label cell; 其中 rows may lack theirs", () => {
    const sub = { cell: "A9", sub: true };
    const table = labelled([{ cell: "A9", weight: 12 }, { cell: "A9", weight: 9 }, sub]);
    expect(shown(table)).toEqual([["A9", "21", 2, false]]);
    expect(blockSurpluses(table).get("A9")?.toFixed()).toBe("1");
  });

  it("are incomplete while a row has none, and do not count the long-term block", () => {
    const rows = [
      { cell: "A9", weight: 12 },
      { cell: "A9" },
      { cell: "A12", weight: 9, period: "long-term" as const },
    ];
    expect(shown(labelled(rows))).toEqual([["A9", "12", 1, true]]);
    expect(blockSurpluses(labelled(rows)).size).toBe(0);
  });

  it("have no surplus where they are just the points printed", () => {
    expect(blockSurpluses(labelled([{ cell: "A9", weight: 20 }])).size).toBe(0);
  });

  it("a label without points, and a form without weights, have no surplus", () => {
    expect(blockSurpluses(buildTable({ rows: [{ name: "甲", weight: 30 }] })).size).toBe(0);
    expect(atOnce(weightBlocks(buildTable({ rows: [{ name: "甲" }] }), "level2"))).toEqual([]);
  });
});

describe("rows of several projects in one list", () => {
  const table = buildTable({ rows: ["甲", "乙", "丙"].map((name) => ({ name })) });
  const indicators = table.indicators.map((row, at) => ({
    ...row,
    section: at === 2 ? null : { cell: `A${String(at)}`, text: "某项目" },
  }));
  const withHeading = (text: string): PerformanceTable => ({
    ...table,
    indicators,
    columns: [{ column: 0, role: "section", heading: { cell: "A7", text }, unit: null }],
  });

  it("are grouped by their project's cell", () => {
    expect(rowsByProject(withHeading("项目名称")).map(namesOf)).toEqual([["甲"], ["乙"], ["丙"]]);
  });

  it("are one group under another heading, or without one", () => {
    expect(rowsByProject(withHeading("年度任务"))).toHaveLength(1);
    expect(rowsByProject(table)).toEqual([table.indicators]);
  });
});

describe("tables of the same project", () => {
  const table = (kind: TableKind, year: number | null, projectName = "图书馆开放") => ({
    ...buildTable({ rows: [], projectName }),
    kind,
    year,
  });
  const target = (year: number | null, name?: string) => table("target", year, name);

  it.each([
    ["2022年图书馆开放", "图书馆开放"],
    ["2022年度图书馆（开放）", "图书馆开放"],
    ["图书馆开放", "图书馆开放"],
  ])("%s is %s", (name, key) => {
    expect(projectKey(target(2022, name))).toBe(key);
  });

  it("names of one character tell nothing; a department's name is another thing", () => {
    expect(sameProject(target(2022), target(2023, "2023年图书馆开放"))).toBe(true);
    expect(sameProject(target(2022, "图"), target(2022, "图"))).toBe(false);
    expect(sameProject(target(2022), target(2022, "博物馆开放"))).toBe(false);
    const department = { cell: "B2", text: "图书馆开放", label: { cell: "A2", text: "部门" } };
    const whole = { ...table("department-target", 2022), department };
    expect(projectKey(whole)).toBe("图书馆开放");
    expect(sameProject(target(2022), whole)).toBe(false);
  });

  it("a self-evaluation answers to the target table of its year, or one without a year", () => {
    const own = table("self-evaluation", 2022);
    const right = target(2022);
    const undated = target(null);
    expect(targetTableOf(own, [target(2021), undated, right])).toBe(right);
    expect(targetTableOf(own, [target(2021), undated])).toBe(undated);
    expect(targetTableOf(own, [target(2021)])).toBeNull();
    expect(targetTableOf(own, [table("self-evaluation", 2022)])).toBeNull();
    expect(targetTableOf(own, [target(2022, "博物馆开放")])).toBeNull();
    expect(targetTableOf(right, [target(2022)])).toBeNull();
    const open = table("self-evaluation", null);
    expect(targetTableOf(open, [right])).toBe(right);
  });

  it("the earlier table is the last one before", () => {
    const own = target(2023);
    const last = target(2022);
    expect(earlierTableOf(own, [target(2021), last, target(2020), own, target(2024)])).toBe(last);
    expect(earlierTableOf(own, [target(2023), target(null)])).toBeNull();
    expect(earlierTableOf(own, [target(2022, "博物馆开放")])).toBeNull();
    expect(earlierTableOf(own, [table("self-evaluation", 2022)])).toBeNull();
    expect(earlierTableOf(target(null), [last])).toBeNull();
    expect(earlierTableOf(table("self-evaluation", 2023), [last])).toBeNull();
  });

  it("rows are paired by label and name, each once", () => {
    const rows = (...specs: readonly Partial<RowSpec>[]) =>
      buildTable({ rows: specs.map((spec) => ({ name: "甲次数", ...spec })) });
    const own = rows({}, {}, { level2: "质量指标" }, { name: "2023年乙次数" }, { name: "无" });
    const other = rows({}, { name: "2022年乙次数" }, { name: "丙次数" }, { period: "long-term" });
    const { pairs, onlyOwn, onlyOther } = pairRows(own, other);
    expect(pairs.map((pair) => [pair.own.row, pair.other.row])).toEqual([
      [8, 8],
      [11, 9],
    ]);
    expect(onlyOwn.map((row) => row.row)).toEqual([9, 10]);
    expect(namesOf(onlyOther)).toEqual(["丙次数"]);
  });

  it.each<[string, ValueSpec, ValueSpec, boolean]>([
    ["no sign is an equals sign", count(7, null), count(7, "="), true],
    ["a sign that was lost", count(7, ">="), count(7, null), true],
    ["a turned sign", count(7, ">="), count(7, "<="), false],
    ["the same length", count(5, ">=", "公里"), count(5000, ">=", "米"), true],
    ["a unit that was lost", count(7), { kind: "number", operator: ">=", value: 7 }, true],
    [
      "the same day",
      { kind: "date", to: "2022-12-31", text: "2022年12月底前" },
      { kind: "date", to: "2022-12-31", text: "2022年12月31日前" },
      true,
    ],
    [
      "another day",
      { kind: "date", to: "2022-12-31", text: "2022年12月底前" },
      { kind: "date", to: "2022-11-30", text: "2022年11月底前" },
      false,
    ],
    ["a number for words", count(7), { kind: "qualitative", text: "提升" }, false],
    ["another value", count(7), count(8), false],
    ["another unit", count(7), count(7, ">=", "人"), false],
    [
      "another upper end",
      { kind: "range", value: 7, upper: 8 },
      { kind: "range", value: 7, upper: 9 },
      false,
    ],
    [
      "words but for signs",
      { kind: "qualitative", text: "明显提升。" },
      { kind: "qualitative", text: "明显提升" },
      true,
    ],
  ])("targets: %s", (_, one, two, same) => {
    expect(saysSameTarget(indicator({ target: one }), indicator({ target: two }))).toBe(same);
  });
});

it("a row's task is the group it stands in, in the order of its rows", () => {
  const [quantity, cost, other] = buildTable({
    rows: ["培训次数", "培训费", "其他"].map((name) => ({ name })),
  }).indicators;
  if (!quantity || !cost || !other) throw new Error("rows are missing");
  const task = {
    quantity,
    quality: null,
    timeliness: null,
    cost,
    similarity: 1,
    similarities: {},
  };
  const linking = { tasks: [task], unmatchedCosts: [], unmatchedOutputs: [], byTask: true };
  expect(rowsOfTask(task)).toEqual([quantity, cost]);
  expect(taskOf(cost, linking)).toBe(task);
  expect(taskOf(quantity, linking)).toBe(task);
  expect(taskOf(other, linking)).toBeUndefined();
});

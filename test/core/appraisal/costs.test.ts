import { compareCosts } from "../../../src/core/appraisal/costs";
import { buildTable, percent, wan, type RowSpec } from "./build-table";

function cost(name: string, target: RowSpec["target"], more: Partial<RowSpec> = {}): RowSpec {
  return { level2: "成本指标", name, target: target ?? null, ...more };
}

const WORDS = { kind: "qualitative", text: "控制在预算内" } as const;

describe("compareCosts", () => {
  test("adds ceilings in different units and meets the budget", () => {
    const table = buildTable({
      budgetWan: 9.3,
      rows: [
        { name: "培训次数", target: { kind: "number", operator: ">=", value: 3, unit: "次" } },
        cost("培训经费", wan(7)),
        cost("资料费", { kind: "money", operator: "<=", value: 23000, unit: "元" }),
      ],
    });
    const costs = compareCosts(table);
    expect(costs.lines.map((line) => line.indicator.name.text)).toEqual(["培训经费", "资料费"]);
    expect(costs.sum?.toFixed()).toBe("93000");
    expect(costs.difference?.toFixed()).toBe("0");
    expect(costs.verdict).toBe("equal");
  });

  test.each([
    ["over", 10, 5, 12],
    ["under", 10, 1, 12],
    ["equal", 10, 2, 12],
  ] as const)("says %s", (verdict, first, second, budgetWan) => {
    const rows = [cost("甲费", wan(first)), cost("乙费", wan(second))];
    expect(compareCosts(buildTable({ budgetWan, rows })).verdict).toBe(verdict);
  });

  test("adds the funds from above to the budget", () => {
    const costs = compareCosts(
      buildTable({ budgetWan: 10, superiorWan: 5, rows: [cost("甲费", wan(15))] }),
    );
    expect(costs.verdict).toBe("equal");
    expect(costs.budgetFields.map((field) => field.cell)).toEqual(["B4", "E4"]);
  });

  test("makes no verdict without a budget or without a line", () => {
    expect(compareCosts(buildTable({ rows: [cost("甲费", wan(15))] })).verdict).toBeNull();
    const none = compareCosts(buildTable({ budgetWan: 3, rows: [cost("成本控制", WORDS)] }));
    expect(none.sum).toBeNull();
    expect(none.verdict).toBeNull();
  });

  test.each([
    ["a unit cost", cost("培训人均成本", wan(0.1)), "unit-cost"],
    [
      "a price per head",
      cost("受益对象补助", { kind: "unit-cost", operator: "<=", value: 1000, unit: "元/人" }),
      "unit-cost",
    ],
    [
      "a rate per month",
      cost("物业费", { kind: "unit-cost", operator: "<=", value: 2, unit: "万元/月" }),
      "unit-cost",
    ],
    ["a subsidy standard", cost("水泥路硬化补助标准", wan(120)), "unit-cost"],
    ["a ratio", cost("资金执行率", percent(100, null)), "rate"],
    ["an amount to be saved", cost("节约办公费", wan(3, ">=")), "saving"],
    [
      "a social cost",
      cost("噪声补偿", wan(3), { level2: "社会成本指标", level1: "成本指标" }),
      "indirect",
    ],
  ])("leaves out %s", (_what, row, reason) => {
    const costs = compareCosts(buildTable({ budgetWan: 10, rows: [cost("甲费", wan(10)), row] }));
    expect(costs.excluded.map((out) => out.reason)).toEqual([reason]);
    expect(costs.verdict).toBe("equal");
  });

  test.each(["高标准农田建设成本", "标准化厂房改造费用", "每年运行费用"])(
    "takes %s for an amount, not for a unit cost",
    (name) => {
      expect(compareCosts(buildTable({ rows: [cost(name, wan(4))] })).lines).toHaveLength(1);
    },
  );

  test("does not add the whole to its parts", () => {
    const rows = [cost("项目总成本", wan(10)), cost("设备费", wan(6)), cost("人工费", wan(4))];
    const costs = compareCosts(buildTable({ budgetWan: 10, rows }));
    expect(costs.lines.map((line) => line.indicator.name.text)).toEqual(["设备费", "人工费"]);
    expect(costs.excluded).toMatchObject([{ reason: "total-of-parts" }]);
  });

  test("takes the whole where it is more than the listed parts", () => {
    const rows = [cost("项目总成本", wan(10)), cost("设备费", wan(6))];
    const costs = compareCosts(buildTable({ budgetWan: 10, rows }));
    expect(costs.sum?.toFixed()).toBe("100000");
    expect(costs.excluded).toMatchObject([{ reason: "part-of-total" }]);
  });

  test("takes the parts where they are more than the whole", () => {
    const rows = [cost("项目总成本", wan(10)), cost("设备费", wan(8)), cost("人工费", wan(4))];
    expect(compareCosts(buildTable({ budgetWan: 10, rows })).verdict).toBe("over");
  });

  test("a total of one building is a part, the only total row is a line", () => {
    const buildings = [cost("宿舍楼总投资", wan(6)), cost("食堂总投资", wan(4))];
    expect(compareCosts(buildTable({ budgetWan: 10, rows: buildings })).verdict).toBe("equal");
    expect(
      compareCosts(buildTable({ rows: [cost("计划总投资（万元）", wan(11))] })).lines,
    ).toHaveLength(1);
  });

  test("其中 rows belong to their parent, unless that says no amount", () => {
    const sub = { sub: true, parentRow: 8 };
    const withAmount = [cost("甲费", wan(10)), cost("其中：乙费", wan(4), sub)];
    expect(compareCosts(buildTable({ budgetWan: 10, rows: withAmount })).verdict).toBe("equal");
    const without = [cost("经费", WORDS), cost("其中：乙费", wan(4), sub)];
    expect(compareCosts(buildTable({ budgetWan: 4, rows: without })).verdict).toBe("equal");
  });

  test("the long-term block is not compared with the annual budget", () => {
    const rows = [
      cost("甲费", wan(30), { period: "long-term" }),
      cost("甲费", wan(10), { period: "annual" }),
    ];
    const costs = compareCosts(buildTable({ budgetWan: 10, rows }));
    expect(costs.verdict).toBe("equal");
    expect(costs.excluded).toMatchObject([{ reason: "other-period" }]);
  });

  test("says which rows it could not read", () => {
    const rows = [
      cost("甲费", wan(10)),
      cost("乙费", WORDS),
      cost("丙费", { kind: "number", value: 5, text: "5" }),
      cost("丁费", null),
    ];
    const costs = compareCosts(buildTable({ budgetWan: 10, rows }));
    expect(costs.unread.map((row) => row.reason)).toEqual(["words", "no-unit", "blank"]);
  });

  test("finds cost rows by name where the form prints no levels, and no others", () => {
    const flat = { level1: null, level2: null };
    const rows: RowSpec[] = [
      { ...flat, name: "项目成本测算", target: wan(3584) },
      { ...flat, name: "节约的支出", target: wan(1500, ">=") },
      {
        ...flat,
        name: "辅警人数",
        target: { kind: "number", operator: "=", value: 512, unit: "人" },
      },
    ];
    expect(compareCosts(buildTable({ budgetWan: 2565, rows })).difference?.toFixed()).toBe(
      "10190000",
    );
  });

  test("a range counts with its upper bound", () => {
    const range = {
      kind: "range",
      operator: "between",
      value: 8,
      upper: 10,
      unit: "万元",
    } as const;
    expect(compareCosts(buildTable({ rows: [cost("甲费", range)] })).sum?.toFixed()).toBe("100000");
  });

  test("sums the actual amounts only where every line has one", () => {
    const rows = [cost("甲费", wan(10), { actual: wan(9) }), cost("乙费", wan(4))];
    expect(compareCosts(buildTable({ rows })).actualSum).toBeNull();
    expect(compareCosts(buildTable({ rows: rows.slice(0, 1) })).actualSum?.toFixed()).toBe("90000");
  });
});

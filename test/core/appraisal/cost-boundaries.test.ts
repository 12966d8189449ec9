import { amountOf, compareCosts } from "../../../src/core/appraisal/costs";
import { type ValueField } from "../../../src/core/table/performance-table";
import { buildTable, count, percent, valueField, wan, type RowSpec } from "./build-table";

const cost = (name: string, target: RowSpec["target"], more: Partial<RowSpec> = {}): RowSpec => ({
  level2: "成本指标",
  name,
  target: target ?? null,
  ...more,
});

describe("amountOf", () => {
  const shown = (field: ValueField | null) => {
    const amount = amountOf(field);
    return amount && `${amount.yuan.toFixed()} ${amount.unit}`;
  };

  it.each([
    ["an amount, with the unit it is written in", wan(7), "70000 万元"],
    ["in yuan", { kind: "money", value: 7, unit: "元" }, "7 元"],
    ["in thousands", { kind: "money", value: 7, unit: "千元" }, "7000 千元"],
    ["in hundred millions", { kind: "money", value: 7, unit: "亿元" }, "700000000 亿元"],
    ["a range by its upper end", { kind: "range", value: 7, upper: 9, unit: "元" }, "9 元"],
    ["a range of something else", { kind: "range", value: 7, upper: 9, unit: "次" }, null],
    ["a number of times", count(7), null],
    ["a bare number", { kind: "number", value: 7 }, null],
    ["a price", { kind: "unit-cost", value: 7, unit: "元" }, null],
    ["an amount without its number", { kind: "money", unit: "元" }, null],
  ] as const)("%s", (_, spec, expected) => {
    expect(shown(valueField("D9", spec))).toBe(expected);
  });

  it("nothing, and a cell in error", () => {
    expect(shown(null)).toBeNull();
    expect(shown({ ...valueField("D9", wan(7)), problem: "too-narrow" })).toBeNull();
  });

  it("an odd unit of the cell is taken for 万元", () => {
    const field = valueField("D9", { kind: "money", value: 7, unit: "元" });
    const parsed = { ...field.parsed, written: { ...field.parsed.written, unit: "元整" } };
    expect(shown({ ...field, parsed })).toBe("7 万元");
    const millions = { ...field.parsed, written: { ...field.parsed.written, unit: "百万元" } };
    expect(shown({ ...field, parsed: millions })).toBe("7 百万元");
  });
});

describe("why a row could not be read", () => {
  const reasonOf = (target: RowSpec["target"]) =>
    compareCosts(buildTable({ rows: [cost("甲费", target)] })).unread.map(({ reason }) => reason);

  it.each([
    ["blank", { kind: "blank" }],
    ["blank", null],
    ["placeholder", { kind: "placeholder", text: "××万元" }],
    ["no-unit", { kind: "number", value: 5 }],
    ["no-unit", { kind: "range", value: 5, upper: 6 }],
    ["words", { kind: "number", value: 5, unit: "次" }],
    ["words", { kind: "qualitative", text: "控制在预算内" }],
    ["unreadable", { kind: "unreadable", text: "5.5.5" }],
  ] as const)("%s", (reason, target) => {
    expect(reasonOf(target)).toEqual([reason]);
  });

  it("a cell in error says which", () => {
    const table = buildTable({ rows: [cost("甲费", wan(5)), cost("乙费", wan(5))] });
    const problems = ["formula-error", "too-narrow"] as const;
    const indicators = table.indicators.map((row, at) => ({
      ...row,
      target: row.target && { ...row.target, problem: problems[at] ?? null },
    }));
    expect(compareCosts({ ...table, indicators }).unread.map(({ reason }) => reason)).toEqual(
      problems,
    );
  });
});

describe("the verdict", () => {
  const said = (costWan: number | string, budgetWan: number) => {
    const table = buildTable({ budgetWan, rows: [cost("甲费", wan(costWan))] });
    const { verdict, difference } = compareCosts(table);
    return [verdict, difference?.toFixed()];
  };

  it.each([
    ["the same", 10, "equal", "0"],
    ["100 yuan more are rounding", "10.01", "equal", "100"],
    ["101 yuan more are not", "10.0101", "over", "101"],
    ["100 yuan less are rounding", "9.99", "equal", "-100"],
    ["101 yuan less are not", "9.9899", "under", "-101"],
  ])("%s", (_, costWan, verdict, difference) => {
    expect(said(costWan, 10)).toEqual([verdict, difference]);
  });
});

describe("the whole and its parts", () => {
  const split = (
    rows: readonly RowSpec[],
    budgetWan: number | null = null,
    projectName = "某项目",
  ) => {
    const { lines, excluded } = compareCosts(buildTable({ budgetWan, rows, projectName }));
    return {
      lines: lines.map(({ indicator }) => indicator.name.text),
      excluded: excluded.map(({ indicator, reason }) => `${indicator.name.text} ${reason}`),
    };
  };

  it("parts that lack 100 yuan of the whole are all of it; 101 yuan, and the whole stands", () => {
    const whole = cost("项目总成本", wan(10));
    expect(split([whole, cost("设备费", wan("9.99"))]).lines).toEqual(["设备费"]);
    expect(split([whole, cost("设备费", wan("9.9899"))])).toEqual({
      lines: ["项目总成本"],
      excluded: ["设备费 part-of-total"],
    });
  });

  it("项目成本 is the whole where it is as much as the others together", () => {
    expect(split([cost("项目成本", wan(10)), cost("甲费", wan(6)), cost("乙费", wan(4))])).toEqual({
      lines: ["甲费", "乙费"],
      excluded: ["项目成本 total-of-parts"],
    });
  });

  it("项目成本 is the whole where it is as much as the budget", () => {
    const rows = [cost("项目成本", wan(10)), cost("甲费", wan(6))];
    expect(split(rows, 10)).toEqual({ lines: ["项目成本"], excluded: ["甲费 part-of-total"] });
  });

  it("项目成本 is one line of many where it is neither", () => {
    const rows = [cost("项目成本", wan(10)), cost("甲费", wan(6))];
    expect(split(rows, 16).lines).toEqual(["项目成本", "甲费"]);
    expect(split(rows).lines).toEqual(["项目成本", "甲费"]);
  });

  it("of two wholes without parts the first stands", () => {
    expect(split([cost("项目总成本", wan(10)), cost("总投资", wan(10))])).toEqual({
      lines: ["项目总成本"],
      excluded: ["总投资 total-of-parts"],
    });
  });

  it("two wholes beside their parts are both left out", () => {
    const rows = [cost("项目总成本", wan(10)), cost("甲费", wan(10)), cost("总投资", wan(10))];
    expect(split(rows)).toEqual({
      lines: ["甲费"],
      excluded: ["项目总成本 total-of-parts", "总投资 total-of-parts"],
    });
  });

  it("the project's own name makes a total a whole", () => {
    const rows = [cost("食堂改造总投资", wan(10)), cost("甲费", wan(10))];
    expect(split(rows, null, "食堂改造").lines).toEqual(["甲费"]);
    expect(split(rows, null, "操场改造").lines).toEqual(["食堂改造总投资", "甲费"]);
  });
});

describe("what is left out", () => {
  const reasons = (rows: readonly RowSpec[]) =>
    compareCosts(buildTable({ rows })).excluded.map(({ reason }) => reason);

  it("a long-term row only beside annual ones", () => {
    const row = cost("甲费", wan(30), { period: "long-term" });
    expect(reasons([row])).toEqual([]);
    expect(reasons([row, cost("乙费", wan(3), { period: "annual" })])).toEqual(["other-period"]);
  });

  it("a number is a rate by its name only, a percentage always", () => {
    expect(reasons([cost("成本控制率", { kind: "number", value: 90 })])).toEqual(["rate"]);
    expect(reasons([cost("成本控制", { kind: "number", value: 90 })])).toEqual([]);
    expect(reasons([cost("成本控制", percent(90))])).toEqual(["rate"]);
    expect(reasons([cost("成本控制率", wan(90))])).toEqual([]);
  });

  it("a price in words has no amount to leave out", () => {
    expect(reasons([cost("补助标准", { kind: "qualitative", text: "按规定" })])).toEqual([]);
    expect(reasons([cost("补助标准", wan(1))])).toEqual(["unit-cost"]);
  });

  it("其中 rows whose parent is known to say an amount, or is not known", () => {
    const sub = (parentRow: number | null): RowSpec => {
      const row = cost("其中：乙费", wan(4), { sub: true });
      return parentRow === null ? row : { ...row, parentRow };
    };
    expect(reasons([cost("甲费", wan(10)), sub(8)])).toEqual(["sub-row"]);
    expect(reasons([cost("甲费", wan(10)), sub(99)])).toEqual(["sub-row"]);
    expect(reasons([cost("甲费", wan(10)), sub(null)])).toEqual(["sub-row"]);
    expect(reasons([cost("甲费", { kind: "blank" }), sub(8)])).toEqual([]);
  });

  it("in the order of the rows, each with its amount", () => {
    const rows = [cost("项目总成本", wan(10)), cost("单价", wan(1)), cost("甲费", wan(10))];
    const { excluded } = compareCosts(buildTable({ rows }));
    expect(
      excluded.map(({ indicator, amount }) => [indicator.row, amount?.yuan.toFixed()]),
    ).toEqual([
      [8, "100000"],
      [9, "10000"],
    ]);
  });
});

describe("villages with columns of their own", () => {
  const withVillages = (...targets: readonly RowSpec["target"][]) => {
    const table = buildTable({ rows: [cost("甲费", wan(99))] });
    const indicators = table.indicators.map((row) => ({
      ...row,
      objectTargets: targets.map((spec, at) => ({
        heading: { cell: `J${String(at)}`, text: "某村" },
        value: valueField(`J${String(at)}`, spec ?? { kind: "blank" }),
      })),
    }));
    return compareCosts({ ...table, indicators });
  };

  it("are added up, instead of the row's own target", () => {
    expect(withVillages(wan(3), wan(4)).sum?.toFixed()).toBe("70000");
  });

  it("have no sum while one of them is not known", () => {
    expect(withVillages(wan(3), { kind: "blank" }).sum).toBeNull();
    expect(withVillages({ kind: "blank" }, wan(3)).sum).toBeNull();
  });
});

it("the budget is the year's own with the funds from above, or unknown", () => {
  const rows = [cost("甲费", wan(3))];
  expect(compareCosts(buildTable({ budgetWan: 3, rows })).budgetFields).toHaveLength(1);
  const both = compareCosts(buildTable({ budgetWan: 3, superiorWan: 2, rows }));
  expect([both.budget?.toFixed(), both.budgetFields.length]).toEqual(["50000", 2]);
  const none = compareCosts(buildTable({ superiorWan: 2, rows }));
  expect([none.budget, none.budgetFields, none.difference]).toEqual([null, [], null]);
});

it("a table is compared once", () => {
  const table = buildTable({ budgetWan: 3, rows: [cost("甲费", wan(3))] });
  expect(compareCosts(table)).toBe(compareCosts(table));
});

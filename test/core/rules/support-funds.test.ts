import { Big, money } from "../../../src/core";
import { detailColumn } from "../../../src/core/rules/support/money/detail-amounts";
import {
  executionOf,
  isExecutedOverBudget,
  ratesMeant,
} from "../../../src/core/rules/support/scores/execution";
import {
  filledParts,
  isTotalEmpty,
  sourcesOf,
  topLevel,
  yearAmount,
} from "../../../src/core/rules/support/money/fund-sums";
import { headMoney } from "../../../src/core/rules/support/money/money-fields";
import {
  type FundBlock,
  type FundRow,
  type MoneyField,
  type PerformanceTable,
} from "../../../src/core/table/performance-table";
import { buildTable } from "../appraisal/build-table";

function amount(wan: number | string, cell = "B5"): MoneyField {
  return {
    cell,
    text: `${String(wan)}万元`,
    label: { cell: "A1", text: "预算" },
    money: money(wan, "万元"),
    unitSource: "cell",
    number: new Big(wan),
  };
}

/** A cell for an amount that says something else. */
const words = (text: string, number: Big | null = null): MoneyField => ({
  ...amount(0),
  text,
  money: null,
  number,
});

function fundRow(row: Partial<FundRow>): FundRow {
  return {
    label: { cell: "A5", text: "财政拨款" },
    role: "part",
    depth: 1,
    name: "财政拨款",
    group: null,
    initialBudget: null,
    budget: null,
    executed: null,
    rate: null,
    weight: null,
    score: null,
    reason: null,
    longTerm: null,
    ...row,
  };
}

const part = (wan: number, more: Partial<FundRow> = {}, cell = "B6"): FundRow =>
  fundRow({ budget: amount(wan, cell), ...more });
const ofWhich = { label: { cell: "A6", text: "其中：上级" } };

function block(total: Partial<FundRow> | null, parts: readonly FundRow[] = []): FundBlock {
  return {
    unit: null,
    points: null,
    total: total && fundRow({ role: "total", depth: 0, ...total }),
    parts,
  };
}

const form = (funds: FundBlock | null, more: Partial<PerformanceTable> = {}): PerformanceTable => ({
  ...buildTable({ rows: [] }),
  funds,
  ...more,
});

describe("the parts of a total", () => {
  const kept = (...rows: readonly FundRow[]) =>
    topLevel(filledParts(rows, "budget")).map(({ yuan }) => yuan.div(10_000).toNumber());

  it("count once: 其中 rows that add up to the row before are left out", () => {
    expect(kept(part(90), part(60, ofWhich), part(30))).toEqual([90]);
    expect(kept(part(90), part(60, ofWhich), part(30), part(10))).toEqual([90, 10]);
    expect(kept(part(90), part(90, ofWhich))).toEqual([90]);
  });

  it("all count where the rows below do not add up, or are not said to be parts", () => {
    expect(kept(part(90), part(60, ofWhich), part(31))).toEqual([90, 60, 31]);
    expect(kept(part(90), part(60), part(30))).toEqual([90, 60, 30]);
    expect(kept(part(90), part(100, ofWhich))).toEqual([90, 100]);
    expect(kept(part(90), part(60, ofWhich))).toEqual([90, 60]);
  });

  it("nothing is a part of nothing", () => {
    expect(kept(part(0), part(0, ofWhich))).toEqual([0, 0]);
    expect(kept()).toEqual([]);
  });

  it("rows one deeper, and rows without an amount, are left out", () => {
    expect(kept(part(90), part(60, { depth: 2 }), fundRow({}), part(10))).toEqual([90, 10]);
    expect(kept(part(90), fundRow({ budget: words("待定") }))).toEqual([90]);
  });

  it("no more than twelve rows are taken for the parts of one", () => {
    const parts = (count: number) => [
      part(count),
      part(1, ofWhich),
      ...Array.from({ length: count - 1 }, () => part(1)),
    ];
    expect(kept(...parts(12))).toEqual([12]);
    expect(kept(...parts(14))).toHaveLength(15);
  });
});

describe("an empty total row", () => {
  const empty = (budget: MoneyField | null, parts = [part(5)]) =>
    isTotalEmpty(block({ budget }, parts), "budget");

  it.each<[string, MoneyField | null, boolean]>([
    ["0 above filled parts", amount(0), true],
    ["below 0", amount(-5), true],
    ["an amount", amount(5), false],
    ["blank", words(" "), true],
    ["a number without a unit", words("5", new Big(5)), true],
    ["words", words("待定"), false],
    ["no cell at all", null, false],
  ])("%s", (_, budget, expected) => {
    expect(empty(budget)).toBe(expected);
  });

  it("is told by parts that have an amount above 0, in groups where there are no others", () => {
    expect(empty(amount(0), [])).toBe(false);
    expect(empty(amount(0), [part(0)])).toBe(false);
    expect(empty(amount(0), [part(0), part(5, { group: "income" })])).toBe(false);
    expect(empty(amount(0), [part(5, { group: "income" })])).toBe(true);
    expect(isTotalEmpty(block(null, [part(5)]), "budget")).toBe(false);
  });
});

describe("the amount of the year", () => {
  const shown = (table: PerformanceTable, column: "initialBudget" | "budget" | "executed") => {
    const figure = yearAmount(table, column);
    return figure && `${figure.cell} ${figure.yuan.toFixed()}`;
  };

  it("is the total row's, else the sum of the parts", () => {
    expect(shown(form(block({ budget: amount(9, "C4") }, [part(5)])), "budget")).toBe("C4 90000");
    const parts = [part(5), part(4), part(3, { group: "income" })];
    expect(shown(form(block({ budget: amount(0, "C4") }, parts)), "budget")).toBe("C4 90000");
  });

  it("without a fund block it is the head's, of its own column", () => {
    const table = form(null, { budget: amount(7, "B3"), executed: amount(6, "D3") });
    expect(shown(table, "budget")).toBe("B3 70000");
    expect(shown(table, "executed")).toBe("D3 60000");
    expect(shown(table, "initialBudget")).toBeNull();
    expect(shown(form(null), "budget")).toBeNull();
    expect(shown(form(null, { budget: words("待定") }), "budget")).toBeNull();
    expect(shown({ ...table, funds: block(null) }, "budget")).toBe("B3 70000");
  });

  it("the sources are added up at each depth, without the groups", () => {
    const parts = [
      part(5),
      part(4),
      part(3, { depth: 2 }),
      part(8, { group: "income" }),
      fundRow({ executed: amount(9) }),
    ];
    expect(sourcesOf(form(block({}, parts))).map((sum) => sum.toFixed())).toEqual([
      "90000",
      "30000",
    ]);
    expect(sourcesOf(form(null)).map((sum) => sum.toFixed())).toEqual(["0", "0"]);
  });
});

describe("the execution of the budget", () => {
  const spent = (budget: number | string, executed: number | string) =>
    form(block({ budget: amount(budget), executed: amount(executed) }));

  it("is spending by budget, without a budget none", () => {
    expect(executionOf(spent(10, 8)).computed?.toFixed()).toBe("0.8");
    expect(executionOf(spent(0, 8)).computed).toBeNull();
    expect(executionOf(form(null)).computed).toBeNull();
    expect(executionOf(form(block({ budget: amount(10) }))).computed).toBeNull();
  });

  it("falls back to the initial budget", () => {
    const table = form(block({ initialBudget: amount(10), executed: amount(5) }));
    expect(executionOf(table).computed?.toFixed()).toBe("0.5");
  });

  it("is above the budget by more than rounding", () => {
    expect(isExecutedOverBudget(spent(10, 12))).toBe(true);
    expect(isExecutedOverBudget(spent(10, 10))).toBe(false);
    expect(isExecutedOverBudget(spent(10, "10.0001"))).toBe(false);
    expect(isExecutedOverBudget(spent(10, 8))).toBe(false);
    expect(isExecutedOverBudget(spent(0, 8))).toBe(false);
    expect(isExecutedOverBudget(form(null))).toBe(false);
  });

  it("has the total row's rate, else the head's", () => {
    const rate = (cell: string) => ({ cell, text: "", ratio: null, hasPercentSign: false });
    const table = form(block({ rate: rate("G4") }), { executionRate: rate("G3") });
    expect(executionOf(table).rate?.cell).toBe("G4");
    expect(executionOf(form(block({}), { executionRate: rate("G3") })).rate?.cell).toBe("G3");
    expect(executionOf(form(null)).rate).toBeNull();
  });

  it("a rate without its sign may be a ratio or a percentage", () => {
    const meant = (ratio: string | null, hasPercentSign: boolean) =>
      ratesMeant({
        cell: "G4",
        text: "",
        ratio: ratio === null ? null : new Big(ratio),
        hasPercentSign,
      }).map((each) => each.toFixed());
    expect(meant("0.2", true)).toEqual(["0.2"]);
    expect(meant("0.2", false)).toEqual(["0.2", "20", "0.002"]);
    expect(meant(null, true)).toEqual([]);
  });
});

it("every amount of the head is named once, in reading order", () => {
  const total = {
    initialBudget: amount(1, "B4"),
    budget: amount(1, "C4"),
    executed: amount(1, "D4"),
    longTerm: amount(1, "E4"),
  };
  const table = form(block(total, [part(1, {}, "C5")]), {
    budget: amount(1, "C4"),
    superiorFunds: amount(1, "C9"),
    executed: amount(1, "D9"),
  });
  const cells = (each: PerformanceTable) => headMoney(each).map(({ cell }) => cell);
  expect(cells(table)).toEqual(["B4", "C4", "D4", "E4", "C5", "C9", "D9"]);
  expect(cells(form(block(null, [part(1, {}, "C5")])))).toEqual(["C5"]);
  expect(cells(form(null))).toEqual([]);
});

describe("a list of expenses", () => {
  const list = (headings: string, ...rows: readonly string[]) => {
    const fields = (line: string) =>
      line.split("|").map((text, at) => ({ cell: `A${String(at)}`, text: text.trim() }));
    return { unit: null, headings: fields(headings), rows: rows.map(fields) };
  };
  const shown = (spec: ReturnType<typeof list>, table = form(null)) => {
    const column = detailColumn(spec, table);
    return (
      column && [
        column.heading.text,
        column.rows.map(({ yuan }) => yuan.toFixed()).join(),
        column.total?.yuan.toFixed() ?? null,
      ]
    );
  };

  it.each<[string, string, readonly string[], unknown]>([
    ["in the heading's unit", "任务|金额（万元）", ["甲|3", "乙|4"], ["30000,40000", null]],
    ["in yuan", "任务|金额(元)", ["甲|3", "乙|4"], ["3,4", null]],
    ["in the cells' own units", "任务|经费", ["甲|3万元", "乙|4元"], ["30000,4", null]],
    ["with its total apart", "任务|总额（元）", ["甲|3", "乙|4", "合计|7"], ["3,4", "7"]],
    ["计 is a total", "任务|小计（元）", ["甲|3", "乙|4", "计|7"], ["3,4", "7"]],
    ["计 in a word is none", "任务|金额（元）", ["会计|3", "计划|4"], ["3,4", null]],
    ["with a blank row", "任务|金额（元）", ["甲|3", "乙| ", "丙|4"], ["3,4", null]],
    ["with a total in words", "任务|金额（元）", ["甲|3", "乙|4", "合计|待定"], ["3,4", null]],
  ])("%s", (_, heading, rows, expected) => {
    const [figures, total] = expected as readonly [string, string | null];
    expect(shown(list(heading, ...rows))).toEqual([heading.split("|")[1], figures, total]);
  });

  it.each<[string, string, readonly string[]]>([
    ["without a column of amounts", "任务|内容", ["甲|3", "乙|4"]],
    ["without any unit", "任务|金额", ["甲|3", "乙|4"]],
    ["with a row that cannot be read", "任务|金额（元）", ["甲|3", "乙|4", "丙|若干"]],
    ["of another unit", "任务|金额（元）", ["甲|3次", "乙|4次"]],
    ["of one row", "任务|金额（元）", ["甲|3"]],
  ])("%s there is nothing to add up", (_, heading, rows) => {
    expect(shown(list(heading, ...rows))).toBeNull();
  });

  it("takes the form's unit, its own before that of the fund block", () => {
    const source = { cell: "A2", text: "单位：万元" };
    const spec = list("任务|金额", "甲|3", "乙|4");
    const unit = { unit: "千元", source } as const;
    const funds = { ...block(null), unit };
    expect(shown(spec, form(funds))?.[1]).toBe("3000,4000");
    const table = form(funds, { moneyUnit: { unit: "万元", source } });
    expect(shown(spec, table)?.[1]).toBe("30000,40000");
  });
});

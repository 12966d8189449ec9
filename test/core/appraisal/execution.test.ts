import { Big, money } from "../../../src/core";
import { appraiseExecution } from "../../../src/core/appraisal/execution";
import { DEFAULT_PROFILE } from "../../../src/core/appraisal";
import {
  type FundRow,
  type MoneyField,
  type PerformanceTable,
} from "../../../src/core/table/performance-table";
import { buildTable } from "./build-table";

const amount = (wan: number | null, cell = "B5"): MoneyField | null =>
  wan === null
    ? null
    : {
        cell,
        text: `${String(wan)}万元`,
        label: { cell: "A1", text: "预算" },
        money: money(wan, "万元"),
        unitSource: "cell",
        number: new Big(wan),
      };

interface Part {
  readonly budget: number | null;
  readonly executed: number | null;
  readonly group?: FundRow["group"];
  readonly depth?: FundRow["depth"];
}

/** A form with a total row and its parts. */
function form(
  budgetWan: number | null,
  executedWan: number,
  parts: readonly Part[] = [],
  total: Partial<FundRow> = {},
): PerformanceTable {
  const table = buildTable({ budgetWan, executedWan, rows: [] });
  const row = table.funds?.total;
  if (!row) throw new Error("no total row");
  const rows = parts.map((part): FundRow => ({
    ...row,
    role: "part",
    depth: part.depth ?? 1,
    group: part.group ?? null,
    budget: amount(part.budget),
    executed: amount(part.executed),
  }));
  return {
    ...table,
    funds: { unit: null, points: null, total: { ...row, ...total }, parts: rows },
  };
}

function said(table: PerformanceTable) {
  const { budget, executed, rate, score, fromParts } = appraiseExecution(table, DEFAULT_PROFILE);
  const show = (value: Big | null) => value?.toFixed() ?? null;
  return [show(budget), show(executed), show(rate), show(score), fromParts];
}

describe("the total row", () => {
  it.each<[string, number | null, number, readonly (string | null)[]]>([
    ["in proportion", 200, 150, ["2000000", "1500000", "0.75", "7.5"]],
    ["in full", 200, 200, ["2000000", "2000000", "1", "10"]],
    ["more than in full", 200, 260, ["2000000", "2600000", "1.3", "10"]],
    [
      "rounded half up, the rate to six digits",
      300,
      200.5,
      ["3000000", "2005000", "0.668333", "6.68"],
    ],
    ["half a cent is a cent", 200, 0.1, ["2000000", "1000", "0.0005", "0.01"]],
    ["nothing spent", 200, 0, ["2000000", "0", "0", "0"]],
    ["paid back", 200, -5, ["2000000", "-50000", "-0.025", "0"]],
    ["no budget", null, 5, [null, "50000", null, null]],
    ["a budget of 0", 0, 5, ["0", "50000", null, null]],
    ["a budget below 0", -5, 5, ["-50000", "50000", null, null]],
  ])("%s", (_, budget, executed, expected) => {
    expect(said(form(budget, executed))).toEqual([...expected, false]);
  });
});

describe("a total row of 0 above filled parts", () => {
  const parts: readonly Part[] = [
    { budget: 60, executed: 40 },
    { budget: 40, executed: 30 },
  ];

  it("takes the parts' sums", () => {
    expect(said(form(0, 0, parts))).toEqual(["1000000", "700000", "0.7", "7", true]);
  });

  it("keeps what was spent where the total row says it", () => {
    expect(said(form(0, 80, parts))).toEqual(["1000000", "800000", "0.8", "8", true]);
  });

  it("does not look at the parts where the total row has a budget", () => {
    expect(said(form(50, 0, parts))).toEqual(["500000", "0", "0", "0", false]);
  });

  it("does not add parts of parts", () => {
    const deeper: Part = { budget: 30, executed: 20, depth: 2 };
    expect(said(form(0, 0, [...parts, deeper]))[0]).toBe("1000000");
  });

  it("adds one grouping only, the first", () => {
    const grouped = [
      { budget: 60, executed: 40, group: "income" },
      { budget: 40, executed: 30, group: "income" },
      { budget: 70, executed: 50, group: "spending" },
    ] as const;
    expect(said(form(0, 0, grouped)).slice(0, 2)).toEqual(["1000000", "700000"]);
    const ungrouped = { budget: 5, executed: 5 };
    expect(said(form(0, 0, [ungrouped, ...grouped])).slice(0, 2)).toEqual(["1000000", "700000"]);
  });

  it("stays 0 where the parts say nothing either", () => {
    const empty = [{ budget: null, executed: 30 }];
    expect(said(form(0, 0, empty))).toEqual(["0", "0", null, null, false]);
    expect(said(form(0, 0, [{ budget: 0, executed: 30 }]))[4]).toBe(false);
  });

  it("has no rate while nothing was said of the spending", () => {
    const unspent = [{ budget: 60, executed: null }];
    expect(said(form(0, 0, unspent))).toEqual(["600000", null, null, null, true]);
  });
});

describe("the points of the execution", () => {
  const weightOf = (table: PerformanceTable, profile = DEFAULT_PROFILE) =>
    appraiseExecution(table, profile).weight?.toFixed() ?? null;
  const without = { weight: null };

  it("are the form's own, then those of its block's label, then the profile's", () => {
    const own = form(10, 10, [], { weight: { cell: "F4", text: "20", value: new Big(20) } });
    expect(weightOf(own)).toBe("20");
    const bare = form(10, 10, [], without);
    const { funds } = bare;
    expect(weightOf({ ...bare, funds: funds && { ...funds, points: new Big(15) } })).toBe("15");
    expect(weightOf(bare)).toBe("10");
  });

  it("are none where the profile gives none, or where the form has no place for them", () => {
    const bare = form(10, 10, [], without);
    expect(weightOf(bare, { ...DEFAULT_PROFILE, executionWeight: null })).toBeNull();
    expect(weightOf(bare, { ...DEFAULT_PROFILE, scored: false })).toBeNull();
    expect(weightOf(buildTable({ budgetWan: 10, rows: [] }))).toBeNull();
  });

  it("have a place where only the spending or only the rate stands in the form", () => {
    const { executed, executionRate, ...table } = form(10, 10);
    const bare = { ...table, funds: null };
    expect(weightOf({ ...bare, executed, executionRate: null })).toBe("10");
    expect(weightOf({ ...bare, executed: null, executionRate })).toBe("10");
    expect(weightOf({ ...bare, executed: null, executionRate: null })).toBeNull();
  });
});

it("a form without a fund block has the amounts of its head", () => {
  expect(said({ ...form(10, 8), funds: null }).slice(0, 4)).toEqual([
    "100000",
    "80000",
    "0.8",
    "8",
  ]);
});

it("what is printed stays beside what is computed", () => {
  const rate = { cell: "G4", text: "70%", ratio: new Big("0.7"), hasPercentSign: true };
  const score = { cell: "H4", text: "9", value: new Big(9) };
  const printed = form(10, 8, [], { rate, score });
  const { declaredRate, declaredScore } = appraiseExecution(printed, DEFAULT_PROFILE);
  expect([declaredRate?.toFixed(), declaredScore?.toFixed()]).toEqual(["0.7", "9"]);
  const headOnly = { ...printed, funds: null, executionRate: rate };
  expect(appraiseExecution(headOnly, DEFAULT_PROFILE).declaredRate?.toFixed()).toBe("0.7");
});

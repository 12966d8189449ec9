import { Big } from "../../../src/core";
import { recogniseProfile } from "../../../src/core/appraisal";
import {
  type ColumnRole,
  type PerformanceTable,
  type TableKind,
} from "../../../src/core/table/performance-table";
import { buildTable, type RowSpec } from "./build-table";

const idOf = (table: PerformanceTable) => recogniseProfile(table)?.id ?? null;
const columns = (...roles: readonly ColumnRole[]) =>
  roles.map((role, column) => ({ role, column, heading: null, unit: null }));

const row = (level1: string, weight: number | null, more: Partial<RowSpec> = {}): RowSpec => ({
  level1,
  level2: null,
  name: "甲",
  weight,
  ...more,
});
const OUTPUT = "产出指标";
const BENEFIT = "效益指标";
const SURVEY = "满意度指标";

describe("by its points", () => {
  /** Hubei: 40, 40 together, 20 for the execution. */
  const hubei = (rows: readonly RowSpec[], execution = 20) =>
    idOf(buildTable({ budgetWan: 10, executedWan: 9, executionWeight: execution, rows }));
  const points = [row(OUTPUT, 40), row(BENEFIT, 30), row(SURVEY, 10)];

  it("is the form whose points they are, down to the execution's", () => {
    expect(hubei(points)).toBe("hubei");
    expect(hubei(points, 10)).not.toBe("hubei");
    expect(idOf(buildTable({ rows: points }))).not.toBe("hubei");
  });

  it("levels that share points may be one", () => {
    expect(hubei([row(OUTPUT, 40), row(BENEFIT, 40)])).toBe("hubei");
    expect(hubei([row(OUTPUT, 40)])).not.toBe("hubei");
  });

  it("a level that the form does not have is another form", () => {
    expect(hubei([...points, row("成本指标", 5)])).not.toBe("hubei");
  });

  it("其中 rows and the long-term block do not count", () => {
    const sub = row(OUTPUT, 5, { sub: true });
    const long = row(OUTPUT, 5, { period: "long-term" });
    expect(hubei([...points, sub])).toBe("hubei");
    expect(hubei([...points, long])).toBe("hubei");
    expect(hubei([...points, row(OUTPUT, 5)])).not.toBe("hubei");
  });

  it("points printed in the labels do where no row has any", () => {
    const table = buildTable({
      budgetWan: 10,
      executedWan: 9,
      executionWeight: 20,
      rows: [row(OUTPUT, null), row(BENEFIT, null)],
    });
    const printed = (value: number) => ({
      ...table,
      indicators: table.indicators.map((each) => ({
        ...each,
        level1: { ...each.level1, points: new Big(value) },
      })),
    });
    expect(idOf(printed(40))).toBe("hubei");
    expect(idOf(printed(41))).not.toBe("hubei");
  });

  it("a form that gives points to the execution is not one that gives none", () => {
    const ningxia = [row(OUTPUT, 40), row(BENEFIT, 40), row(SURVEY, 20)];
    expect(idOf(buildTable({ rows: ningxia }))).toBe("ningxia");
    expect(idOf(buildTable({ budgetWan: 10, executedWan: 9, rows: ningxia }))).not.toBe("ningxia");
  });
});

describe("without any points", () => {
  const bare = (kind: TableKind, ...roles: readonly ColumnRole[]): PerformanceTable => ({
    ...buildTable({ rows: [{ level1: OUTPUT, name: "甲" }] }),
    kind,
    columns: columns(...roles),
  });

  it.each<[TableKind, readonly ColumnRole[], string | null]>([
    ["self-evaluation", ["actual"], "no-scores"],
    ["department-self-evaluation", ["actual"], "no-scores"],
    ["self-evaluation", ["target", "actual"], "no-scores"],
    ["target", ["actual"], null],
    ["monitoring", ["actual"], null],
    ["self-evaluation", [], null],
    ["self-evaluation", ["target"], null],
    ["self-evaluation", ["actual", "weight"], null],
    ["self-evaluation", ["actual", "score"], null],
    ["self-evaluation", ["actual", "weighted-score"], "hebei"],
  ])("%s with %j: %s", (kind, roles, expected) => {
    expect(idOf(bare(kind, ...roles))).toBe(expected);
  });

  it("a place for points of the execution is a place for points", () => {
    const table = bare("self-evaluation", "actual");
    const funds = { unit: null, points: new Big(10), total: null, parts: [] };
    expect(idOf({ ...table, funds })).toBeNull();
    expect(idOf({ ...table, funds: { ...funds, points: null } })).toBe("no-scores");
  });
});

describe("by 成本 as a first level", () => {
  const table = (kind: TableKind, known = true): PerformanceTable => {
    const built = buildTable({ rows: [row(OUTPUT, null), row("成本指标", null)] });
    const indicators = built.indicators.map((each) => ({
      ...each,
      level1: { ...each.level1, known },
    }));
    return { ...built, kind, indicators };
  };

  it.each<[TableKind, boolean, string | null]>([
    ["target", true, "mof-2021"],
    ["department-target", true, "mof-2021"],
    ["target", false, null],
    ["self-evaluation", true, null],
    ["department-self-evaluation", true, null],
  ])("%s (known: %s): %s", (kind, known, expected) => {
    expect(idOf(table(kind, known))).toBe(expected);
  });
});

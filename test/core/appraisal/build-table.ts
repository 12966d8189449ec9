import {
  Big,
  money,
  toA1,
  type MoneyUnit,
  type Operator,
  type ParsedValue,
  type ValueKind,
} from "../../../src/core";
import {
  type Direction,
  type FundRow,
  type Indicator,
  type LevelField,
  type MoneyField,
  type PerformanceTable,
  type ValueField,
} from "../../../src/core/table/performance-table";

/** What a test says of a value; the rest is filled in. */
export interface ValueSpec {
  readonly text?: string;
  readonly kind: ValueKind;
  readonly operator?: Operator | null;
  /** As written: 7 for 7万元. */
  readonly value?: number | string | null;
  readonly upper?: number | string | null;
  readonly unit?: string | null;
  readonly to?: string;
}

const MONEY: readonly string[] = ["元", "千元", "万元", "亿元"];

function isMoney(unit: string | null | undefined): unit is MoneyUnit {
  return MONEY.includes(unit ?? "");
}

export function valueField(cell: string, spec: ValueSpec): ValueField {
  const unit = spec.unit ?? null;
  const scale = (written: number | string | null | undefined): Big | null => {
    if (written === null || written === undefined) return null;
    return isMoney(unit) ? money(written, unit).yuan : new Big(written);
  };
  const parsed: ParsedValue = {
    kind: spec.kind,
    operator: spec.operator ?? null,
    value: scale(spec.value),
    upper: scale(spec.upper),
    dates: spec.to ? { from: null, to: spec.to } : null,
    unit: isMoney(unit) ? "元" : unit,
    written: {
      value: spec.value === null || spec.value === undefined ? null : new Big(spec.value),
      unit,
    },
  };
  const text = spec.text ?? `${spec.operator ?? ""}${spec.value ?? ""}${unit ?? ""}`;
  return {
    cell,
    text,
    parsed,
    operatorCell: null,
    unitCell: null,
    unitSource: "cell",
    problem: null,
  };
}

/** 万元 with an operator: a cost ceiling as forms write it. */
export function wan(value: number | string, operator: Operator = "<="): ValueSpec {
  return { kind: "money", operator, value, unit: "万元" };
}

export function count(
  value: number | string,
  operator: Operator | null = ">=",
  unit = "次",
): ValueSpec {
  return { kind: "number", operator, value, unit };
}

export function percent(value: number | string, operator: Operator | null = ">="): ValueSpec {
  return { kind: "percent", operator, value, unit: "%" };
}

export interface RowSpec {
  readonly level1?: string | null;
  readonly level2?: string | null;
  readonly name: string;
  readonly target?: ValueSpec | null;
  readonly actual?: ValueSpec | null;
  readonly weight?: number | string | null;
  readonly score?: number | string | null;
  readonly direction?: Direction;
  readonly sub?: boolean;
  readonly parentRow?: number;
  readonly period?: "annual" | "long-term";
  readonly reason?: string;
}

export interface TableSpec {
  readonly budgetWan?: number | string | null;
  readonly superiorWan?: number | string;
  readonly executedWan?: number | string | null;
  readonly executionWeight?: number;
  readonly projectName?: string;
  readonly rows: readonly RowSpec[];
  readonly sheet?: string;
  readonly weightColumn?: boolean;
}

const FIRST_ROW = 8;

function level(name: string | null, cell: string): LevelField {
  const source = name === null ? null : { cell, text: name };
  return { name, known: name !== null, misspelt: false, source, points: null };
}

function moneyField(cell: string, wanAmount: number | string): MoneyField {
  return {
    cell,
    text: `${String(wanAmount)}万元`,
    label: { cell: "A1", text: "预算" },
    money: money(wanAmount, "万元"),
    unitSource: "cell",
    number: new Big(wanAmount),
  };
}

function directionOf(spec: RowSpec): Direction {
  if (spec.direction) return spec.direction;
  const operator = spec.target?.operator;
  if (spec.target?.kind === "qualitative") return "qualitative";
  if (operator === "<=" || operator === "<") return "lower-is-better";
  return "higher-is-better";
}

function indicator(spec: RowSpec, row: number, withWeights: boolean): Indicator {
  const at = (column: number): string => toA1(row, column);
  const number = (column: number, value: number | string | null | undefined) =>
    withWeights
      ? {
          cell: at(column),
          text: String(value ?? ""),
          value: value === null || value === undefined ? null : new Big(value),
        }
      : null;
  return {
    row,
    level1: level(spec.level1 === undefined ? "产出指标" : spec.level1, at(1)),
    level2: level(spec.level2 === undefined ? "数量指标" : spec.level2, at(2)),
    name: { cell: at(3), text: spec.name, clean: spec.name },
    target: spec.target ? valueField(at(4), spec.target) : null,
    actual: spec.actual
      ? valueField(at(5), spec.actual)
      : withWeights
        ? valueField(at(5), { kind: "blank", text: "" })
        : null,
    otherTarget: null,
    otherName: null,
    objectTargets: [],
    forecast: null,
    weight: number(6, spec.weight),
    score: number(7, spec.score),
    weightedScore: null,
    attainment: null,
    reason: withWeights ? { cell: at(8), text: spec.reason ?? "" } : null,
    notes: [],
    natureLabel: null,
    likelihood: null,
    direction: directionOf(spec),
    directionCertain: true,
    core: false,
    sub: spec.sub ?? false,
    parentRow: spec.parentRow ?? null,
    period: spec.period ?? null,
    section: null,
  };
}

/** A table as the reader would give it, from the few things that a test cares about. */
export function buildTable(spec: TableSpec): PerformanceTable {
  const withWeights =
    spec.weightColumn ??
    spec.rows.some((row) => (row.weight ?? null) !== null || (row.actual ?? null) !== null);
  const budget =
    spec.budgetWan === null || spec.budgetWan === undefined
      ? null
      : moneyField("B4", spec.budgetWan);
  const executed =
    spec.executedWan === null || spec.executedWan === undefined
      ? null
      : moneyField("E4", spec.executedWan);
  const total: FundRow | null = executed
    ? {
        label: { cell: "A4", text: "资金总额" },
        role: "total",
        depth: 0,
        name: "资金总额",
        group: null,
        initialBudget: null,
        budget,
        executed,
        rate: { cell: "G4", text: "", ratio: null, hasPercentSign: false },
        weight: { cell: "F4", text: "10", value: new Big(spec.executionWeight ?? 10) },
        score: { cell: "H4", text: "", value: null },
        reason: null,
        longTerm: null,
      }
    : null;
  const rows = spec.rows.map((row, index) => indicator(row, FIRST_ROW + index, withWeights));
  return {
    sheet: spec.sheet ?? "绩效表",
    range: { top: 0, left: 0, bottom: FIRST_ROW + rows.length, right: 8 },
    kind: executed ? "self-evaluation" : "target",
    year: 2022,
    title: null,
    periodLine: null,
    moneyUnit: null,
    header: [],
    projectName: spec.projectName
      ? { cell: "B3", text: spec.projectName, label: { cell: "A3", text: "项目名称" } }
      : null,
    department: null,
    budget,
    superiorFunds: spec.superiorWan === undefined ? null : moneyField("E4", spec.superiorWan),
    executed,
    executionRate: total?.rate ?? null,
    funds: total ? { unit: null, points: null, total, parts: [] } : null,
    goals: [],
    columns: [],
    body: { top: FIRST_ROW, bottom: FIRST_ROW + rows.length - 1 },
    indicators: rows,
    emptySlots: [],
    totals: null,
    grade: null,
    footer: [],
    details: [],
    unrecognised: [],
    implementationPeriod: null,
    residues: [],
  };
}

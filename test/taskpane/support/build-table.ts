import { Big, money, parseValue, type ParsedValue } from "../../../src/core/values";
import type { ColumnRole, Indicator, PerformanceTable, ValueField } from "../../../src/core/table";

/** One row of a table for a view: name, level, target and, for a self-evaluation, actual and points. */
export interface Row {
  readonly name: string;
  readonly level2?: string;
  readonly target: string;
  /** 万元, for cost rows. */
  readonly amount?: number;
  readonly actual?: string;
  readonly score?: number;
  readonly weight?: number;
}

function valueField(cell: string, text: string, amount: number | undefined): ValueField {
  const parsed: ParsedValue =
    amount === undefined
      ? parseValue(text)
      : {
          kind: "money",
          operator: "<=",
          value: money(amount, "万元").yuan,
          upper: null,
          dates: null,
          unit: "元",
          written: { value: new Big(amount), unit: "万元" },
        };
  return {
    cell,
    text,
    parsed,
    operatorCell: null,
    unitCell: null,
    unitSource: amount === undefined ? null : "cell",
    problem: null,
  };
}

function level(name: string) {
  return { name, known: true, misspelt: false, source: null, points: null };
}

function points(cell: string, value: number | undefined) {
  return value === undefined
    ? { cell, text: "", value: null }
    : { cell, text: String(value), value: new Big(value) };
}

function indicator(row: Row, index: number): Indicator {
  const line = index + 9;
  return {
    row: line - 1,
    level1: level("产出指标"),
    level2: level(row.level2 ?? "数量指标"),
    name: { cell: `D${line}`, text: row.name, clean: row.name },
    target: valueField(`E${line}`, row.target, row.amount),
    actual: row.actual === undefined ? null : valueField(`F${line}`, row.actual, undefined),
    otherName: null,
    otherTarget: null,
    objectTargets: [],
    forecast: null,
    weight: row.weight === undefined ? null : points(`G${line}`, row.weight),
    score: row.weight === undefined ? null : points(`H${line}`, row.score),
    weightedScore: null,
    attainment: null,
    reason: null,
    notes: [],
    natureLabel: null,
    likelihood: null,
    direction: "higher-is-better",
    directionCertain: true,
    core: false,
    sub: false,
    parentRow: null,
    period: null,
    section: null,
  };
}

function column(role: ColumnRole, at: number, cell: string, text: string) {
  return { role, column: at, heading: { cell, text }, unit: null };
}

export interface TableFacts {
  readonly sheet?: string;
  readonly name?: string;
  readonly department?: string;
  /** 万元. */
  readonly budget?: number | null;
  /** 万元. */
  readonly executed?: number;
  readonly rows: readonly Row[];
  readonly more?: Partial<PerformanceTable>;
}

/** A table as the reader would give it, made of a few facts: plain data for views. */
export function tableOf(facts: TableFacts): PerformanceTable {
  const { sheet = "Sheet1", rows, more } = facts;
  const field = (cell: string, text: string | undefined) =>
    text === undefined ? null : { cell, text, label: null };
  const amount = (cell: string, wan: number | null | undefined) =>
    wan === undefined || wan === null
      ? null
      : {
          cell,
          text: `${wan}万元`,
          label: null,
          money: money(wan, "万元"),
          unitSource: "cell" as const,
          number: new Big(wan),
        };
  const selfEvaluation = rows.some((row) => row.actual !== undefined);
  const scored = rows.some((row) => row.weight !== undefined);
  return {
    sheet,
    range: { top: 0, left: 0, bottom: rows.length + 7, right: 5 },
    kind: selfEvaluation ? "self-evaluation" : "target",
    year: 2022,
    title: { cell: "A1", text: "2022年项目支出绩效目标申报表" },
    periodLine: null,
    moneyUnit: null,
    header: [],
    projectName: field("B3", facts.name),
    department: field("E3", facts.department),
    budget: amount("B4", facts.budget),
    superiorFunds: null,
    executed: amount("C4", facts.executed),
    executionRate: null,
    funds: null,
    goals: [],
    details: [],
    columns: [
      ...(selfEvaluation ? [column("actual", 5, "F8", "实际完成值")] : []),
      ...(selfEvaluation && scored ? [column("score", 7, "H8", "得分")] : []),
    ],
    body: { top: 8, bottom: rows.length + 7 },
    indicators: rows.map(indicator),
    emptySlots: [],
    totals: null,
    grade: null,
    footer: [],
    unrecognised: [],
    implementationPeriod: null,
    residues: [],
    ...more,
  };
}

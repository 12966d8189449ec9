import { atOnce } from "../../appraisal/steps";
import { appraise, type Appraisal, type IndicatorAppraisal } from "../../appraisal/appraise";
import { type ScoringProfile } from "../../appraisal/profile";
import { rangeToA1 } from "../../sheet/address";
import { type PerformanceTable, type TableKind } from "../../table/performance-table";
import { Big } from "../../values/decimal";
import { columnOf } from "../fill/total-figures";
import { cellReference } from "../reference";
import { executionFields } from "../summary/budget-block";
import { numberIn, sourcedFormula, type SummarySource } from "../summary/source";

/** A number of a table, and how the table's own cells say it. */
export interface RollUpFigure {
  /** What it comes to now; null where the cells do not say it yet. */
  readonly value: number | null;
  /** Without "=", referring to the table's sheet; null where no formula can say it. */
  readonly formula: string | null;
}

/** A file as the roll-up shows it. */
export interface RolledFile {
  readonly name: string;
  /** Where a click leads: a path relative to the roll-up workbook; null for none. */
  readonly path: string | null;
}

/**
 * What a table puts into the roll-up sheet (`汇总表`). Plain data: it goes from thread to
 * thread as it is.
 */
export interface RollUpRow {
  /** The file that the table is in; null for the workbook's own sheets. */
  readonly file: RolledFile | null;
  readonly sheet: string;
  /** First cell of the table. */
  readonly cell: string;
  readonly kind: TableKind;
  readonly project: string;
  /** 预算部门, and the 单位 below it where that is another. */
  readonly department: string;
  readonly year: number | null;
  /** 全年预算数 and 全年执行数 in 万元; null where the table has none. */
  readonly budget: RollUpFigure | null;
  readonly executed: RollUpFigure | null;
  /** 总分 as computed under the profile; null where it cannot be said. */
  readonly total: RollUpFigure | null;
  /** 总分 as printed in the table (自报). */
  readonly declared: RollUpFigure | null;
  /** What all indicators and the execution can earn together: their 分值; 0 where the form has none. */
  readonly weights: number;
  /** Whether the table's own scores make up the total: they do, they differ, or it has none. */
  readonly scores: "own" | "differ" | "none";
  /** Indicators (and the execution of the budget) with a weight that have no points yet. */
  readonly unscored: number;
  readonly errors: number;
  readonly warnings: number;
}

/** What is known of a table beside its cells. */
export interface RollUpFacts {
  readonly profile: ScoringProfile;
  /** Findings of its check. */
  readonly errors: number;
  readonly warnings: number;
  readonly file?: RolledFile;
  /** What the table comes to under the profile, where it was worked out before. */
  readonly appraisal?: Appraisal;
  /** Cells that are being filled with computed figures in the same act (A1 text). */
  readonly filled?: ReadonlySet<string>;
}

/** Points within half a cent say the same. */
const SAME_POINTS = "0.005";

/** Reads off a table what the roll-up says of it. */
export function rollUpRow(source: SummarySource, facts: RollUpFacts): RollUpRow {
  const { table } = source;
  const { filled = new Set<string>() } = facts;
  const appraisal = facts.appraisal ?? appraise(table, facts.profile);
  const { execution } = appraisal;
  const fields = executionFields(table, execution);
  const wan = (yuan: Big | null, cell: string | undefined): RollUpFigure | null =>
    yuan && figure(source, yuan.div(10_000), cell);
  const declared = table.totals?.score;
  return {
    file: facts.file ?? null,
    sheet: source.sheet.name,
    cell: rangeToA1({ ...table.range, bottom: table.range.top, right: table.range.left }),
    kind: table.kind,
    project: oneLine(table.projectName?.text ?? ""),
    department: departmentOf(table),
    year: table.year,
    budget: wan(execution.budget, fields.budget?.cell),
    executed: wan(execution.executed, fields.executed?.cell),
    total: totalOf(source, appraisal, filled),
    // What a person declared stays readable when its cell gets another figure.
    declared: declared?.value
      ? figure(source, declared.value, filled.has(declared.cell) ? undefined : declared.cell)
      : null,
    weights: weightedRows(appraisal).length > 0 ? appraisal.total.full.toNumber() : 0,
    scores: scoresOf(appraisal, filled),
    unscored: unscoredIn(appraisal),
    errors: facts.errors,
    warnings: facts.warnings,
  };
}

function figure(source: SummarySource, value: Big, cell: string | undefined): RollUpFigure {
  const formula = cell === undefined ? null : sourcedFormula(source, cell, value);
  return { value: value.toNumber(), formula };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** "县教育局", or "县教育局/县第一中学" where department and unit are two. */
function departmentOf({ header, department }: PerformanceTable): string {
  const saidAs = (role: string): string =>
    header
      .filter((entry) => entry.role === role)
      .map(({ text }) => oneLine(text))
      .find((text) => text !== "") ?? "";
  const upper = oneLine(department?.text ?? "") || saidAs("department");
  const unit = saidAs("implementing-unit") || (upper === "" ? saidAs("reporting-unit") : "");
  const bare = (text: string): string => text.replace(/^[[【(（]?\d+[\])）】]?[-—]?/u, "");
  if (upper === "" || bare(unit) === bare(upper)) return upper || unit;
  return unit === "" ? upper : `${upper}/${unit}`;
}

function weightedRows({ rows }: Appraisal): readonly IndicatorAppraisal[] {
  return rows.filter(({ weight }) => weight !== null);
}

function executionPoints({ execution }: Appraisal): Big | null {
  return execution.score ?? execution.declaredScore;
}

function unscoredIn(appraisal: Appraisal): number {
  const rows = weightedRows(appraisal);
  if (rows.length === 0 || !appraisal.profile.scored) return 0;
  const money = appraisal.execution.weight !== null && executionPoints(appraisal) === null;
  return rows.filter(({ points }) => points === null).length + (money ? 1 : 0);
}

function scoreCell({ indicator }: IndicatorAppraisal): string | undefined {
  return (indicator.weightedScore ?? indicator.score)?.cell;
}

function scoresOf(
  { total, rows, execution }: Appraisal,
  filled: ReadonlySet<string>,
): RollUpRow["scores"] {
  if (!total.complete) return "own";
  const parts = [
    ...rows.map((row) => {
      return filled.has(scoreCell(row) ?? "") ? row.points : row.declaredScore;
    }),
    execution.declaredScore ?? (filled.size > 0 ? execution.score : null),
  ];
  const known = parts.filter((points) => points !== null);
  if (known.length === 0) return "none";
  const sum = known.reduce((all, next) => all.plus(next), new Big(0));
  return sum.minus(total.points).abs().lt(SAME_POINTS) ? "own" : "differ";
}

/**
 * 总分: where the table's own cells hold the points as computed, or wait for them, the sum
 * of these cells; where they differ, the number computed.
 */
function totalOf(
  source: SummarySource,
  appraisal: Appraisal,
  filled: ReadonlySet<string>,
): RollUpFigure | null {
  const { total } = appraisal;
  const value = total.complete ? total.points.toNumber() : null;
  const formula = totalFormula(source, appraisal, filled);
  return value === null && formula === null ? null : { value, formula };
}

function totalFormula(
  source: SummarySource,
  appraisal: Appraisal,
  filled: ReadonlySet<string>,
): string | null {
  const rows = weightedRows(appraisal);
  const scores = atOnce(
    columnOf(rows, ({ indicator }) => indicator.weightedScore ?? indicator.score),
  );
  if (scores?.count !== rows.length) return null;
  const stands = (cell: string | undefined, points: Big | null): boolean =>
    cell !== undefined && (filled.has(cell) || holds(source, cell, points));
  if (!rows.every((row) => stands(scoreCell(row), row.points))) return null;
  const sheet = source.sheet.name;
  const cells = scores.cells
    .split(",")
    .map((range) => cellReference(sheet, range))
    .join(",");
  const ready = `COUNT(${cells})=${String(scores.count)}`;
  if (!appraisal.execution.weight) return `IF(${ready},ROUND(SUM(${cells}),2),"")`;
  const own = source.table.funds?.total?.score?.cell;
  if (own === undefined || !stands(own, executionPoints(appraisal))) return null;
  const money = cellReference(sheet, own);
  return `IF(AND(${ready},ISNUMBER(${money})),ROUND(SUM(${cells})+${money},2),"")`;
}

/** Whether a cell holds these points as a number, or stands blank where there are none yet. */
function holds(source: SummarySource, cell: string, points: Big | null): boolean {
  const held = numberIn(source.sheet, cell);
  if (points === null) return held === null;
  return held !== null && points.minus(held).abs().lt(SAME_POINTS);
}

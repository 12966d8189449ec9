import { type Indicator, type PerformanceTable } from "../../table/performance-table";
import { decimalText } from "../../values";
import { isNamed } from "./blank-rows";
import { isSelfEvaluation, isTargetForm } from "./indicators";
import { bare } from "./words";

const YEAR = /(?:19|20)\d{2}年?度?/g;
const CODE = /^[0-9a-z]{6,30}/;

/** A project's (or department's) name for comparing: without year, code and signs. */
export function projectKey(table: PerformanceTable): string {
  const name = table.kind.startsWith("department")
    ? (table.department?.text ?? "")
    : (table.projectName?.text ?? "");
  return bare(name).replace(CODE, "").replace(YEAR, "");
}

function scope(table: PerformanceTable): "department" | "project" {
  return table.kind.startsWith("department") ? "department" : "project";
}

/** True where two tables are about the same project (or department), by its name. */
export function sameProject(a: PerformanceTable, b: PerformanceTable): boolean {
  const key = projectKey(a);
  return key.length >= 2 && scope(a) === scope(b) && key === projectKey(b);
}

/** The target table that a self-evaluation answers to: same project, same year or none stated. */
export function targetTableOf(
  table: PerformanceTable,
  workbook: readonly PerformanceTable[],
): PerformanceTable | null {
  if (!isSelfEvaluation(table.kind)) return null;
  const candidates = workbook.filter(
    (other) =>
      isTargetForm(other.kind) &&
      sameProject(table, other) &&
      (table.year === null || other.year === null || table.year === other.year),
  );
  return candidates.find((other) => other.year === table.year) ?? candidates[0] ?? null;
}

/** The same project's target table of the last earlier year. */
export function earlierTableOf(
  table: PerformanceTable,
  workbook: readonly PerformanceTable[],
): PerformanceTable | null {
  if (!isTargetForm(table.kind) || table.year === null) return null;
  const { year } = table;
  return workbook.reduce<PerformanceTable | null>((best, other) => {
    if (!isTargetForm(other.kind) || other.year === null || other.year >= year) return best;
    if (!sameProject(table, other) || (best?.year ?? 0) >= other.year) return best;
    return other;
  }, null);
}

function keyOf(row: Indicator): string {
  return `${row.level2.name ?? row.level1.name ?? ""}|${bare(row.name.clean).replace(YEAR, "")}`;
}

/** Rows of two tables that are one indicator, by label and name, and those without a partner. */
export interface PairedRows {
  readonly pairs: readonly { readonly own: Indicator; readonly other: Indicator }[];
  readonly onlyOwn: readonly Indicator[];
  readonly onlyOther: readonly Indicator[];
}

/** Pairs the annual indicators of two tables. */
export function pairRows(own: PerformanceTable, other: PerformanceTable): PairedRows {
  const rowsOf = (table: PerformanceTable): readonly Indicator[] =>
    table.indicators.filter((row) => isNamed(row) && row.period !== "long-term");
  const waiting = new Map<string, Indicator[]>();
  for (const row of rowsOf(other)) {
    const list = waiting.get(keyOf(row));
    if (list) list.push(row);
    else waiting.set(keyOf(row), [row]);
  }
  const pairs: { own: Indicator; other: Indicator }[] = [];
  const onlyOwn: Indicator[] = [];
  for (const row of rowsOf(own)) {
    const partner = waiting.get(keyOf(row))?.shift();
    if (partner) pairs.push({ own: row, other: partner });
    else onlyOwn.push(row);
  }
  return { pairs, onlyOwn, onlyOther: [...waiting.values()].flat() };
}

/** A target for comparing: ≥7次 and 不少于7次 are the same, 7次 and =7次 too. */
export function targetKey(row: Indicator): string {
  const parsed = row.target?.parsed;
  if (!parsed?.value) return bare(row.target?.text ?? "");
  const upper = parsed.upper ? decimalText(parsed.upper) : "";
  return [parsed.operator ?? "=", decimalText(parsed.value), upper, parsed.unit ?? ""].join(" ");
}

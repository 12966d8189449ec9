import { costDimension } from "../../../appraisal/cost-names";
import { atOnce, filterInSteps } from "../../../appraisal/steps";
import {
  type ColumnRole,
  type Indicator,
  type PerformanceTable,
} from "../../../table/performance-table";
import { isNamed } from "./blank-rows";
import { dimensionOf } from "./indicators";

/** Which kind of indicator a row is, by its labels; null where the form has none. */
export type Part =
  "quantity" | "quality" | "timeliness" | "cost" | "benefit" | "satisfaction" | null;

/** 数量, 质量, 时效, 成本, 效益 or 满意度. Satisfaction inside 效益 (Hunan's form) is satisfaction. */
export function partOf(row: Indicator): Part {
  switch (row.level2.name) {
    case "数量指标":
      return "quantity";
    case "质量指标":
      return "quality";
    case "时效指标":
      return "timeliness";
    default:
      break;
  }
  if (costDimension(row) !== null) return "cost";
  const dimension = dimensionOf(row);
  return dimension === "benefit" || dimension === "satisfaction" ? dimension : null;
}

/** True for rows that say what is done (产出), costs left out. */
export function isOutput(row: Indicator): boolean {
  const part = partOf(row);
  if (part === "quantity" || part === "quality" || part === "timeliness") return true;
  return row.level1.name === "产出指标" && part === null;
}

const NAMED = new WeakMap<PerformanceTable, readonly Indicator[]>();

/** The rows that name an indicator; template rows left in place are not among them. */
export function namedRows(table: PerformanceTable): readonly Indicator[] {
  return atOnce(namedRowsInSteps(table));
}

/** As `namedRows`, with pauses: asked first by what runs the rules, so that they find it done. */
export function* namedRowsInSteps(
  table: PerformanceTable,
): Generator<undefined, readonly Indicator[]> {
  let named = NAMED.get(table);
  if (!named) {
    named = yield* filterInSteps(table.indicators, isNamed);
    NAMED.set(table, named);
  }
  return named;
}

/** True for forms of a whole department (部门整体支出). */
export function isDepartment(table: PerformanceTable): boolean {
  return table.kind === "department-target" || table.kind === "department-self-evaluation";
}

/** True where the indicator block has a column for it. */
export function hasColumn(table: PerformanceTable, role: ColumnRole): boolean {
  return table.columns.some((column) => column.role === role);
}

import {
  type ColumnRole,
  type Indicator,
  type PerformanceTable,
  type TableColumn,
  type TableKind,
} from "../../../table/performance-table";

/** `二级指标` of outputs (产出). */
const OUTPUT_LEVEL2: ReadonlySet<string> = new Set(["数量指标", "质量指标", "时效指标"]);

/** `二级指标` of costs: under 产出 in most forms, under a first level of their own since 财预〔2021〕101号. */
const COST_LEVEL2: ReadonlySet<string> = new Set([
  "成本指标",
  "经济成本指标",
  "社会成本指标",
  "生态环境成本指标",
]);

/** `二级指标` of benefits (效益). */
const BENEFIT_LEVEL2: ReadonlySet<string> = new Set([
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
]);

const SATISFACTION: ReadonlySet<string> = new Set(["满意度指标", "服务对象满意度指标"]);

/** The dimension that an indicator's labels put it in, whichever level says it. */
export type Dimension = "output" | "cost" | "benefit" | "satisfaction";

/** Dimension of a canonical `二级指标`; null where the name is not a canonical one. */
export function dimensionOfLevel2(level2: string | null): Dimension | null {
  if (level2 === null) return null;
  if (SATISFACTION.has(level2)) return "satisfaction";
  if (OUTPUT_LEVEL2.has(level2)) return "output";
  if (COST_LEVEL2.has(level2)) return "cost";
  return BENEFIT_LEVEL2.has(level2) ? "benefit" : null;
}

const LEVEL1: Readonly<Record<string, Dimension>> = {
  产出指标: "output",
  成本指标: "cost",
  效益指标: "benefit",
  满意度指标: "satisfaction",
};

/** Dimension of a canonical `一级指标`; null where the name is not a canonical one. */
export function dimensionOfLevel1(level1: string | null): Dimension | null {
  return level1 === null ? null : (LEVEL1[level1] ?? null);
}

/** Dimension of a row: its second level decides, else its first. */
export function dimensionOf(row: Pick<Indicator, "level1" | "level2">): Dimension | null {
  return dimensionOfLevel2(row.level2.name) ?? dimensionOfLevel1(row.level1.name);
}

/**
 * What a finding about a row is about, stable when rows move: labels and name, not the
 * address. The period and the section keep rows of the same name apart.
 */
export function subjectOf(indicator: Indicator): string {
  const { section, period, level1, level2, name } = indicator;
  let subject = section?.text ?? "";
  for (const part of [period, level1.name, level2.name, name.clean || name.text]) {
    if (part) subject = subject === "" ? part : `${subject}/${part}`;
  }
  return subject;
}

/** The column that has a role, the first if there are several; null if the form has none. */
export function columnOf(table: PerformanceTable, role: ColumnRole): TableColumn | null {
  return table.columns.find((column) => column.role === role) ?? null;
}

/** Forms that say what was reached (自评表). */
export function isSelfEvaluation(kind: TableKind): boolean {
  return kind === "self-evaluation" || kind === "department-self-evaluation";
}

/** Forms that say what is to be reached (目标表). */
export function isTargetForm(kind: TableKind): boolean {
  return kind === "target" || kind === "department-target";
}

import { type Indicator, type PerformanceTable } from "../../../table/performance-table";

/**
 * The rows of each project in a flat list of several (a 项目名称 column beside the
 * indicators, as the budget systems print it); one group with all rows elsewhere.
 * Every project there has its own 100 points.
 */
export function rowsByProject(
  table: PerformanceTable,
  rows: readonly Indicator[] = table.indicators,
): readonly (readonly Indicator[])[] {
  const heading = table.columns.find(({ role }) => role === "section")?.heading;
  if (!heading?.text.includes("项目")) return [rows];
  const groups = new Map<string, Indicator[]>();
  for (const row of rows) {
    const project = row.section?.cell ?? "";
    const group = groups.get(project);
    if (group) group.push(row);
    else groups.set(project, [row]);
  }
  return [...groups.values()];
}

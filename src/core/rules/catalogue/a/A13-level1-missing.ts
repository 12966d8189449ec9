import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { pausesAt } from "../../support/rows";
import { isNamed } from "../../support/blank-rows";
import {
  columnOf,
  dimensionOfLevel1,
  dimensionOfLevel2,
  type Dimension,
} from "../../support/indicators";
import { isCostKind, lacksCostLabel } from "../../support/cost-kinds";
import { quoted } from "../../support/words";

/** Second levels that a first level may hold: costs stand under 产出, 满意度 inside 效益 (Hunan's form). */
const HOLDS: Readonly<Record<Dimension, readonly Dimension[]>> = {
  output: ["output", "cost"],
  cost: ["cost"],
  benefit: ["benefit", "satisfaction"],
  satisfaction: ["satisfaction"],
};

const LABEL: Readonly<Record<Dimension, string>> = {
  output: "产出指标",
  cost: "成本指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
};

type Labels = Pick<Indicator, "level1" | "level2">;

/** The first level that the row lacks; null where its labels agree. */
function lackingLevel1(row: Labels): { level1: string | null; wanted: Dimension } | null {
  const own = dimensionOfLevel2(row.level2.name);
  if (own === null || !row.level2.known) return null;
  if (row.level1.name === null) return { level1: null, wanted: own };
  const above = dimensionOfLevel1(row.level1.name);
  if (above === null || HOLDS[above].includes(own)) return null;
  return { level1: row.level1.name, wanted: own };
}

/** Rows of a form's own 成本 block that stand under 产出, where its label is missing. */
function lackingCost(
  row: Labels,
  table: PerformanceTable,
): { level1: string | null; wanted: Dimension } | null {
  if (!isCostKind(row) || !lacksCostLabel(table)) return null;
  return { level1: row.level1.name, wanted: "cost" };
}

type BlankRow = Labels & { readonly row: number };

/** Rows of the block that hold no indicator, top to bottom. */
function blankRows(table: PerformanceTable): readonly BlankRow[] {
  const unnamed = table.indicators.filter((row) => !isNamed(row));
  return [...table.emptySlots, ...unnamed].sort((a, b) => a.row - b.row);
}

/**
 * Where the group of a row begins: rows without an indicator right above it (经济效益指标 left
 * blank above 社会效益指标) belong to it.
 */
function beginningOf(row: Indicator, above: readonly BlankRow[], wanted: Dimension): string {
  const first = above.find((blank) => lackingLevel1(blank)?.wanted === wanted);
  return first?.level2.source?.cell ?? row.level2.source?.cell ?? row.name.cell;
}

/** A13: a group of indicators has no 一级指标 of its own and falls under the one above. */
export const A13 = defineRule({
  code: "A13",
  slug: "level1-missing",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2015-88", "form"],
  *check({ table }, report) {
    if (!columnOf(table, "level1")) return;
    const seen = new Set<string>();
    const blanks = blankRows(table);
    let next = 0;
    for (const row of table.indicators) {
      if (pausesAt(row)) yield;
      if (!isNamed(row)) continue;
      const from = next;
      while ((blanks[next]?.row ?? Infinity) < row.row) next++;
      const lacking = lackingLevel1(row) ?? lackingCost(row, table);
      if (!lacking) continue;
      const level2 = row.level2.name ?? "";
      const group = `${row.section?.cell ?? ""} ${row.period ?? ""} ${lacking.wanted}`;
      if (seen.has(group)) continue;
      seen.add(group);
      report.finding({
        cell: beginningOf(row, blanks.slice(from, next), lacking.wanted),
        ...(row.level1.source ? { related: [row.level1.source.cell] } : {}),
        variant: lacking.level1 === null ? "blank" : "under-other",
        data: {
          level2: quoted(row.level2.source?.text ?? level2, 20),
          level1: lacking.level1 ?? "",
          wanted: LABEL[lacking.wanted],
        },
        subject: `${lacking.level1 ?? ""}/${level2}`,
      });
    }
  },
});

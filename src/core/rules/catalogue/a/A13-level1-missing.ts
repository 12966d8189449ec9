import { eachInSteps, filterInSteps } from "../../../appraisal/steps";
import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";
import {
  columnOf,
  dimensionOfLevel1,
  dimensionOfLevel2,
  type Dimension,
} from "../../support/rows/indicators";
import { isCostKind, lacksCostLabel, lacksCostLabelInSteps } from "../../support/money/cost-kinds";
import { quoted } from "../../support/texts/words";
import { sumOf } from "../../../values/decimal";

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

type LabelledRow = Pick<Indicator, "row" | "level1" | "level2">;

interface Lacking {
  readonly level1: string | null;
  readonly wanted: Dimension;
}

/**
 * Labels of 效益 under which 满意度 stands without being a part of it: their merged area ends
 * above it, or their printed points (效益指标（30分）) are spent without it. Elsewhere 满意度
 * inside 效益 is the form's own way (Hunan's).
 */
function* labelsThatEnd(table: PerformanceTable): Generator<undefined, ReadonlySet<string>> {
  const groups = new Map<string, { benefit: Indicator[]; satisfaction: Indicator[] }>();
  yield* eachInSteps(table.indicators, (row) => {
    const own = dimensionOfLevel2(row.level2.name);
    if (dimensionOfLevel1(row.level1.name) !== "benefit" || !row.level1.source) return;
    if (own !== "benefit" && own !== "satisfaction") return;
    const { cell } = row.level1.source;
    const group = groups.get(cell) ?? { benefit: [], satisfaction: [] };
    groups.set(cell, group);
    group[own].push(row);
  });
  const ending = new Set<string>();
  for (const [cell, { benefit, satisfaction }] of groups) {
    const label = satisfaction[0]?.level1;
    if (!label || benefit.length === 0) continue;
    const { endsAt, points } = label;
    const isParted =
      endsAt !== undefined &&
      satisfaction.every((row) => row.row > endsAt) &&
      benefit.every((row) => row.row <= endsAt);
    const earned = sumOf(benefit.map((row) => row.weight?.value ?? null));
    const isSpent =
      points?.eq(earned) === true &&
      sumOf(satisfaction.map((row) => row.weight?.value ?? null)).gt(0);
    if (isParted || isSpent) ending.add(cell);
  }
  return ending;
}

/** The first level that the row lacks; null where its labels agree. */
function lackingLevel1(row: LabelledRow, ending: ReadonlySet<string>): Lacking | null {
  const { level1, level2 } = row;
  const own = dimensionOfLevel2(level2.name);
  if (own === null || !(level2.known || level2.misspelt)) return null;
  const lacking = { level1: level1.name, wanted: own };
  if (level1.name === null) return lacking;
  const above = dimensionOfLevel1(level1.name);
  if (above === null) return null;
  if (HOLDS[above].includes(own)) {
    const inside = above === "benefit" && own === "satisfaction";
    return inside && ending.has(level1.source?.cell ?? "") ? lacking : null;
  }
  return lacking;
}

/** Rows of a form's own 成本 block that stand under 产出, where its label is missing. */
function lackingCost(row: LabelledRow, table: PerformanceTable): Lacking | null {
  if (!isCostKind(row) || !lacksCostLabel(table)) return null;
  return { level1: row.level1.name, wanted: "cost" };
}

/** Rows of the block that hold no indicator, top to bottom. */
function* blankRows(table: PerformanceTable): Generator<undefined, readonly LabelledRow[]> {
  const unnamed = yield* filterInSteps(table.indicators, (row) => !isNamed(row));
  return [...table.emptySlots, ...unnamed].sort((a, b) => a.row - b.row);
}

/**
 * Where the group of a row begins: rows without an indicator right above it (经济效益指标 left
 * blank above 社会效益指标) belong to it.
 */
function beginningOf(
  row: Indicator,
  above: readonly LabelledRow[],
  wanted: Dimension,
  ending: ReadonlySet<string>,
): string {
  const first = above.find((blank) => lackingLevel1(blank, ending)?.wanted === wanted);
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
    const blanks = yield* blankRows(table);
    const ending = yield* labelsThatEnd(table);
    yield* lacksCostLabelInSteps(table);
    let next = 0;
    yield* eachInSteps(table.indicators, (row) => {
      if (!isNamed(row)) return;
      const from = next;
      while ((blanks[next]?.row ?? Infinity) < row.row) next++;
      const lacking = lackingLevel1(row, ending) ?? lackingCost(row, table);
      if (!lacking) return;
      const level2 = row.level2.name ?? "";
      const part = `${row.section?.cell ?? ""} ${row.period ?? ""}`;
      const group = `${part} ${lacking.wanted}`;
      // 成本指标 behind outputs without a label is a part of them.
      const isPartOfOutput = level2 === "成本指标" && seen.has(`${part} output`);
      if (seen.has(group) || isPartOfOutput) return;
      seen.add(group);
      const own = row.level2.source?.cell ?? row.name.cell;
      const cell = beginningOf(row, blanks.slice(from, next), lacking.wanted, ending);
      const label = row.level1.source?.cell;
      report.finding({
        cell,
        related: [...(cell === own ? [] : [own]), ...(label === undefined ? [] : [label])],
        variant: lacking.level1 === null ? "blank" : "under-other",
        data: {
          level2: quoted(row.level2.source?.text ?? level2, 20),
          level1: lacking.level1 ?? "",
          wanted: LABEL[lacking.wanted],
        },
        subject: `${lacking.level1 ?? ""}/${level2}`,
      });
    });
  },
});

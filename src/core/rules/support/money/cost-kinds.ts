import { atOnce, eachInSteps } from "../../../appraisal/steps";
import { type Indicator, type PerformanceTable } from "../../../table/performance-table";

/** Second levels of 成本 as a first level (财预〔2021〕101号). */
const COST_KINDS: ReadonlySet<string> = new Set([
  "经济成本指标",
  "社会成本指标",
  "生态环境成本指标",
]);

const KNOWN = new WeakMap<PerformanceTable, boolean>();

/** True for 经济成本, 社会成本 or 生态环境成本 under 产出. */
export function isCostKind({ level1, level2 }: Pick<Indicator, "level1" | "level2">): boolean {
  return level1.name === "产出指标" && COST_KINDS.has(level2.name ?? "");
}

/**
 * True where a whole 成本 block stands under 产出: several kinds of it, and no 成本 first level
 * anywhere. One kind alone is misplaced (B03); several show that the label is missing (A13).
 */
export function lacksCostLabel(table: PerformanceTable): boolean {
  return atOnce(lacksCostLabelInSteps(table));
}

/** As `lacksCostLabel`, with pauses; a table is looked through once. */
export function* lacksCostLabelInSteps(table: PerformanceTable): Generator<undefined, boolean> {
  let lacks = KNOWN.get(table);
  if (lacks === undefined) {
    const kinds = new Set<string | null>();
    let hasLabel = false;
    yield* eachInSteps(table.indicators, (row) => {
      if (isCostKind(row)) kinds.add(row.level2.name);
      hasLabel ||= row.level1.name === "成本指标";
    });
    lacks = kinds.size > 1 && !hasLabel;
    KNOWN.set(table, lacks);
  }
  return lacks;
}

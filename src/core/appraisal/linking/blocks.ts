import { type Indicator, type PerformanceTable } from "../../table/performance-table";
import { eachInSteps } from "../steps";
import { type TaskRole } from "./linking";

const ROLES: Readonly<Record<string, TaskRole>> = {
  数量指标: "quantity",
  质量指标: "quality",
  时效指标: "timeliness",
  成本指标: "cost",
  经济成本指标: "cost",
};

function roleOf(indicator: Indicator): TaskRole | null {
  if (indicator.sub || indicator.name.clean === "") return null;
  const role = ROLES[indicator.level2.name ?? ""];
  if (role) return role;
  // 成本 as a first level whose second level is blank or of the form's own making.
  return indicator.level1.name === "成本指标" && !indicator.level2.known ? "cost" : null;
}

/** Rows of one block: a section of the table, one period of it. */
export interface Block {
  readonly rows: readonly Indicator[];
  readonly byRole: Readonly<Record<TaskRole, readonly number[]>>;
}

/** The rows of each block that can be a part of a task. Pauses now and then. */
export function* blocksOf(table: PerformanceTable): Generator<undefined, readonly Block[]> {
  const blocks = new Map<string, { rows: Indicator[]; byRole: Record<TaskRole, number[]> }>();
  yield* eachInSteps(table.indicators, (indicator) => {
    const role = roleOf(indicator);
    if (!role) return;
    const key = `${indicator.section?.cell ?? ""} ${indicator.period ?? ""}`;
    let block = blocks.get(key);
    if (!block) {
      block = { rows: [], byRole: { quantity: [], quality: [], timeliness: [], cost: [] } };
      blocks.set(key, block);
    }
    block.byRole[role].push(block.rows.length);
    block.rows.push(indicator);
  });
  return [...blocks.values()];
}

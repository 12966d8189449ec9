import { type Indicator, type PerformanceTable } from "../../table/performance-table";
import { isExpenseKind } from "../expense-kinds";
import { eachInSteps } from "../steps";
import { blocksOf, type Block } from "./blocks";
import { groupsOf, type Draft } from "./groups";
import { type Linking, type TaskGroup, type TaskRole } from "./linking";

/** From here on a table counts as written task by task. */
const LEAST_TASKS = 4;
const LEAST_SHARE = 0.6;

function finished(draft: Draft, { rows }: Block): TaskGroup {
  const row = (index: number): Indicator | null => rows[index] ?? null;
  const similarities: Partial<Record<TaskRole, number>> = {};
  let least = 1;
  const note = (role: TaskRole, similarity: number): void => {
    similarities[role] = similarity;
    least = Math.min(least, similarity);
  };
  if (draft.quantity >= 0 && draft.quality >= 0) note("quality", draft.qualityAlike);
  if (draft.cost >= 0) note("cost", draft.costAlike);
  if (draft.timeliness >= 0) note("timeliness", draft.timelinessAlike);
  return {
    quantity: row(draft.quantity),
    quality: row(draft.quality),
    timeliness: row(draft.timeliness),
    cost: row(draft.cost),
    similarity: least,
    similarities,
  };
}

/**
 * Aligns quantity, quality, timeliness and cost rows that speak of the same task: in order,
 * by the words of their names, rare words counting more; a quality row whose words differ
 * altogether is aligned through its neighbours. Worked out once a table.
 */
export function link(table: PerformanceTable): Linking {
  const steps = linkInSteps(table);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const KNOWN = new WeakMap<PerformanceTable, Linking>();

/** As `link`, but pausing now and then, so that the pane can give the thread back. */
export function* linkInSteps(table: PerformanceTable): Generator<undefined, Linking> {
  let linking = KNOWN.get(table);
  if (!linking) {
    linking = yield* align(table);
    KNOWN.set(table, linking);
  }
  return linking;
}

function* align(table: PerformanceTable): Generator<undefined, Linking> {
  const tasks: TaskGroup[] = [];
  const unmatchedCosts: Indicator[] = [];
  const unmatchedOutputs: Indicator[] = [];
  let costs = 0;
  let linkedCosts = 0;
  for (const block of yield* blocksOf(table)) {
    yield;
    const groups = yield* groupsOf(block);
    yield;
    const costed = new Set<number>();
    yield* eachInSteps(groups, (draft) => {
      if (draft.isTask()) tasks.push(finished(draft, block));
      if (draft.cost >= 0) {
        costed.add(draft.cost);
        return;
      }
      for (const index of [draft.quantity, draft.quality]) {
        const row = block.rows[index];
        if (row) unmatchedOutputs.push(row);
      }
    });
    yield* eachInSteps(block.byRole.cost, (row) => {
      costs++;
      const indicator = block.rows[row];
      if (!indicator) return;
      if (!costed.has(row)) unmatchedCosts.push(indicator);
      // 印刷费 beside 印刷份数: a kind of expense finds a row without being a task's cost.
      else if (!isExpenseKind(indicator.name.clean)) linkedCosts++;
    });
  }
  const byTask = linkedCosts >= LEAST_TASKS && linkedCosts >= LEAST_SHARE * costs;
  return { tasks, unmatchedCosts, unmatchedOutputs, byTask };
}

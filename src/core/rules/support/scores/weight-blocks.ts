import { atOnce, eachInSteps, sumInSteps } from "../../../appraisal/steps";
import {
  type LevelField,
  type PerformanceTable,
  type TextField,
} from "../../../table/performance-table";
import { type Big } from "../../../values/decimal";

/** The rows under one printed level label, with the points that they carry together. */
export interface WeightBlock {
  readonly name: string;
  readonly source: TextField;
  /** Points printed in the label: 产出指标（50分）. */
  readonly printed: Big | null;
  readonly sum: Big;
  readonly cells: readonly string[];
  /** A row without points of its own stands among them. */
  readonly incomplete: boolean;
}

const KNOWN = new WeakMap<PerformanceTable, Map<string, readonly WeightBlock[]>>();

/**
 * Blocks of 一级 or 二级 labels, each label cell once; pausing now and then. Only rows with a
 * weight column count.
 */
export function* weightBlocks(table: PerformanceTable, level: "level1" | "level2"): Blocks {
  const known = KNOWN.get(table) ?? new Map<string, readonly WeightBlock[]>();
  KNOWN.set(table, known);
  const blocks = known.get(level) ?? (yield* gather(table, level));
  known.set(level, blocks);
  return blocks;
}

type Blocks = Generator<undefined, readonly WeightBlock[]>;

function* gather(table: PerformanceTable, level: "level1" | "level2"): Blocks {
  const blocks = new Map<
    string,
    { field: LevelField; source: TextField; weights: Big[]; cells: string[]; incomplete: boolean }
  >();
  yield* eachInSteps(table.indicators, (row) => {
    const field = row[level];
    const { source } = field;
    if (!source || !row.weight || row.period === "long-term") return;
    let block = blocks.get(source.cell);
    if (!block) {
      block = { field, source, weights: [], cells: [], incomplete: false };
      blocks.set(source.cell, block);
    }
    if (row.weight.value) {
      block.weights.push(row.weight.value);
      block.cells.push(row.weight.cell);
    } else if (!row.sub) block.incomplete = true;
  });
  const gathered: WeightBlock[] = [];
  for (const { field, source, weights, cells, incomplete } of blocks.values()) {
    yield;
    gathered.push({
      name: field.name ?? source.text,
      source,
      printed: field.points,
      sum: yield* sumInSteps(weights),
      cells,
      incomplete,
    });
  }
  return gathered;
}

const OVER = new WeakMap<PerformanceTable, ReadonlyMap<string, Big>>();

/** By label cell, how far the rows below are above (or, negative, below) the points printed in it (F03). */
export function* blockSurplusesInSteps(
  table: PerformanceTable,
): Generator<undefined, ReadonlyMap<string, Big>> {
  let over = OVER.get(table);
  if (!over) {
    const found = new Map<string, Big>();
    for (const block of yield* weightBlocks(table, "level1")) {
      const { printed, sum, source, incomplete } = block;
      const isOff = printed?.lt(sum) === true || (!incomplete && printed?.gt(sum) === true);
      if (printed && isOff) found.set(source.cell, sum.minus(printed));
    }
    over = found;
    OVER.set(table, over);
  }
  return over;
}

/** As `blockSurplusesInSteps`, without pauses. */
export function blockSurpluses(table: PerformanceTable): ReadonlyMap<string, Big> {
  return atOnce(blockSurplusesInSteps(table));
}

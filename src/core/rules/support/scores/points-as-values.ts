import { atOnce, eachInSteps, filterInSteps } from "../../../appraisal/steps";
import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { type Big } from "../../../values/decimal";
import { lacksActual, lacksTarget } from "../rows/blank-rows";
import { sum } from "../values/figures";
import { namedRows } from "../rows/rows";
import {
  bareNumber,
  marksAsActual,
  marksAsTarget,
  pointsInBoth,
  pointsInOne,
} from "./points-in-cells";

/** The column in which points stand although values belong there. */
export type PointsColumn = "target" | "actual";

const KNOWN = new WeakMap<PerformanceTable, ReadonlyMap<Indicator, PointsColumn>>();
/** Fewer bare numbers that happen to be points prove nothing. */
const FEWEST = 4;
/** A column repeats the points where all but one in so many rows do. */
const MOST_OF = 5;
const FULL_MARKS = [100, 90, 80];

type Rows = Generator<undefined, readonly Indicator[]>;

/** Every target is a bare number and together they are full marks: 20 20 10 10 10 10 20. */
function* fullMarks(rows: readonly Indicator[]): Rows {
  const filled = yield* filterInSteps(rows, (row) => !lacksTarget(row));
  if (filled.length < FEWEST) return [];
  const values: Big[] = [];
  yield* eachInSteps(filled, (row) => {
    const value = bareNumber(row.target);
    if (value) values.push(value);
  });
  if (values.length < filled.length) return [];
  const total = sum(values);
  return FULL_MARKS.some((marks) => total.eq(marks)) ? filled : [];
}

/** A whole column repeats the row's points, row by row: 分值 as targets, 得分 as actuals. */
function* wholeColumn(rows: readonly Indicator[], side: PointsColumn): Rows {
  const lacks = side === "target" ? lacksTarget : lacksActual;
  const filled = yield* filterInSteps(rows, (row) => !lacks(row));
  if (filled.length < FEWEST) return [];
  const points = yield* filterInSteps(filled, (row) => {
    const value = bareNumber(row[side]);
    const own = side === "target" ? row.weight?.value : (row.score?.value ?? row.weight?.value);
    return value !== null && own?.eq(value) === true;
  });
  if (points.length < FEWEST || points.length * MOST_OF < filled.length * (MOST_OF - 1)) return [];
  // Where the other column says the same, both may be counted in what the weights happen to be.
  const copies = yield* filterInSteps(points, (row) => {
    const value = bareNumber(row[side]);
    const other = bareNumber(side === "target" ? row.actual : row.target);
    return value !== null && other?.eq(value) === true;
  });
  return copies.length < points.length ? points : [];
}

/** The rows in whose target or actual column somebody typed points (F26); pausing now and then. */
export function* pointsAsValuesInSteps(
  table: PerformanceTable,
): Generator<undefined, ReadonlyMap<Indicator, PointsColumn>> {
  let found = KNOWN.get(table);
  if (!found) {
    const rows = yield* filterInSteps(namedRows(table), (row) => !row.sub);
    found = yield* find(rows);
    KNOWN.set(table, found);
  }
  return found;
}

function* find(
  rows: readonly Indicator[],
): Generator<undefined, ReadonlyMap<Indicator, PointsColumn>> {
  const found = new Map<Indicator, PointsColumn>();
  const add = (some: readonly Indicator[], column: PointsColumn): void => {
    for (const row of some) if (!found.has(row)) found.set(row, column);
  };
  if (!rows.some((row) => row.weight?.value)) {
    add(yield* fullMarks(rows), "target");
    return found;
  }
  add(yield* pointsInBoth(rows), "target");
  add(yield* marksAsTarget(rows), "target");
  add(yield* wholeColumn(rows, "target"), "target");
  add(yield* pointsInOne(rows, "target"), "target");
  add(yield* marksAsActual(rows), "actual");
  add(yield* wholeColumn(rows, "actual"), "actual");
  add(yield* pointsInOne(rows, "actual"), "actual");
  return found;
}

/** As `pointsAsValuesInSteps`, without pauses. */
export function pointsAsValues(table: PerformanceTable): ReadonlyMap<Indicator, PointsColumn> {
  return atOnce(pointsAsValuesInSteps(table));
}

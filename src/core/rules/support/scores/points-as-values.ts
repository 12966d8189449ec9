import { atOnce, eachInSteps, filterInSteps } from "../../../appraisal/steps";
import {
  type Indicator,
  type PerformanceTable,
  type ValueField,
} from "../../../table/performance-table";
import { type Big } from "../../../values/decimal";
import { lacksTarget } from "../rows/blank-rows";
import { sum } from "../values/figures";
import { namedRows } from "../rows/rows";

const KNOWN = new WeakMap<PerformanceTable, ReadonlySet<Indicator>>();
/** Fewer bare numbers that happen to sum to 100 prove nothing. */
const FEWEST = 4;
/** Equal bare numbers in weight and target: chance in one row, a pattern from here on. */
const PATTERN = 3;
/** From so many targets with units on, one without stands out. */
const WITH_UNITS = 3;
/** At most one bare target in so many. */
const RARE = 4;
const FULL_MARKS = [100, 90, 80];

function bareTarget(row: Indicator): Big | null {
  const parsed = row.target?.parsed;
  if (parsed?.kind !== "number" || parsed.unit !== null || parsed.operator !== null) return null;
  return parsed.value;
}

function bareActual(row: Indicator): Big | null {
  const parsed = row.actual?.parsed;
  return parsed?.kind === "number" && parsed.unit === null ? parsed.value : null;
}

type Rows = Generator<undefined, readonly Indicator[]>;

/** Every target is a bare number and together they are full marks: 20 20 10 10 10 10 20. */
function* wholeColumn(rows: readonly Indicator[]): Rows {
  const filled = yield* filterInSteps(rows, (row) => !lacksTarget(row));
  if (filled.length < FEWEST) return [];
  const values: Big[] = [];
  yield* eachInSteps(filled, (row) => {
    const value = bareTarget(row);
    if (value) values.push(value);
  });
  if (values.length < filled.length) return [];
  const total = sum(values);
  return FULL_MARKS.some((marks) => total.eq(marks)) ? filled : [];
}

/** Where nearly all targets have their units, a bare one stands out. */
function* haveUnits(rows: readonly Indicator[]): Generator<undefined, boolean> {
  let numbers = 0;
  let bare = 0;
  yield* eachInSteps(rows, ({ target }) => {
    if (!target?.parsed.value) return;
    numbers++;
    if (target.parsed.unit === null) bare++;
  });
  return numbers - bare >= WITH_UNITS && bare * RARE <= numbers;
}

function isLikeWeight(row: Indicator): boolean {
  const weight = row.weight?.value;
  const target = weight ? bareTarget(row) : null;
  const actual = target ? bareActual(row) : null;
  return !!weight && !!target && !!actual && target.eq(weight) && actual.lte(weight);
}

/** The row's own points stand in target and actual: 12.5 of 12.5. */
function* likeWeight(rows: readonly Indicator[]): Rows {
  const same = yield* filterInSteps(rows, isLikeWeight);
  const standOut = yield* haveUnits(rows);
  return yield* filterInSteps(same, (row) => {
    const target = bareTarget(row);
    if (target === null) return false;
    const broken = !target.eq(target.round(0));
    const isCopy = standOut && bareActual(row)?.eq(target) === true;
    return broken || isCopy || row.name.clean.includes("是否") || same.length >= PATTERN;
  });
}

/** "10分": written as points. */
export function isInMarks(field: ValueField): boolean {
  return field.parsed.written.unit === "分";
}

/** "10分" as the actual value of something that is not counted in points, worth 10 points. */
function marksAsActual(rows: readonly Indicator[]): Rows {
  return filterInSteps(rows, ({ target, actual, weight, score, name }) => {
    const value = actual?.parsed.value;
    if (!actual || !isInMarks(actual) || !value || !target) return false;
    const planned = target.parsed.unit;
    if (planned === null || planned === "分" || planned === "分钟" || name.clean.includes("分"))
      return false;
    return [weight?.value, score?.value].some((points) => points?.eq(value) === true);
  });
}

/** The rows in whose target or actual column somebody typed points (F26); pausing now and then. */
export function* pointsAsValuesInSteps(
  table: PerformanceTable,
): Generator<undefined, ReadonlySet<Indicator>> {
  let found = KNOWN.get(table);
  if (!found) {
    const rows = yield* filterInSteps(namedRows(table), (row) => !row.sub);
    const weighted = rows.some((row) => row.weight?.value);
    found = new Set(
      weighted
        ? [...(yield* likeWeight(rows)), ...(yield* marksAsActual(rows))]
        : yield* wholeColumn(rows),
    );
    KNOWN.set(table, found);
  }
  return found;
}

/** As `pointsAsValuesInSteps`, without pauses. */
export function pointsAsValues(table: PerformanceTable): ReadonlySet<Indicator> {
  return atOnce(pointsAsValuesInSteps(table));
}

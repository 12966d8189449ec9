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

/** Every target is a bare number and together they are full marks: 20 20 10 10 10 10 20. */
function wholeColumn(rows: readonly Indicator[]): readonly Indicator[] {
  const filled = rows.filter((row) => !lacksTarget(row));
  if (filled.length < FEWEST) return [];
  const values = filled.map(bareTarget);
  if (values.some((value) => value === null)) return [];
  const total = sum(values.flatMap((value) => value ?? []));
  return FULL_MARKS.some((marks) => total.eq(marks)) ? filled : [];
}

/** Where nearly all targets have their units, a bare one stands out. */
function haveUnits(rows: readonly Indicator[]): boolean {
  const numbers = rows.filter((row) => row.target?.parsed.value);
  const bare = numbers.filter((row) => row.target?.parsed.unit === null).length;
  return numbers.length - bare >= WITH_UNITS && bare * RARE <= numbers.length;
}

/** The row's own points stand in target and actual: 12.5 of 12.5. */
function likeWeight(rows: readonly Indicator[]): readonly Indicator[] {
  const same = rows.filter((row) => {
    const weight = row.weight?.value;
    const target = bareTarget(row);
    const actual = bareActual(row);
    return weight && target && actual && target.eq(weight) && actual.lte(weight);
  });
  const standOut = haveUnits(rows);
  return same.filter((row) => {
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
function marksAsActual(rows: readonly Indicator[]): readonly Indicator[] {
  return rows.filter(({ target, actual, weight, score, name }) => {
    const value = actual?.parsed.value;
    if (!actual || !isInMarks(actual) || !value || !target) return false;
    const planned = target.parsed.unit;
    if (planned === null || planned === "分" || planned === "分钟" || name.clean.includes("分"))
      return false;
    return [weight?.value, score?.value].some((points) => points?.eq(value) === true);
  });
}

/** The rows in whose target or actual column somebody typed points (F26). */
export function pointsAsValues(table: PerformanceTable): ReadonlySet<Indicator> {
  let found = KNOWN.get(table);
  if (!found) {
    const rows = namedRows(table).filter((row) => !row.sub);
    const weighted = rows.some((row) => row.weight?.value);
    found = new Set(weighted ? [...likeWeight(rows), ...marksAsActual(rows)] : wholeColumn(rows));
    KNOWN.set(table, found);
  }
  return found;
}

import { eachInSteps, filterInSteps } from "../../../appraisal/steps";
import { type Indicator, type ValueField } from "../../../table/performance-table";
import { Big } from "../../../values/decimal";
import { isBlankText } from "../rows/blank-rows";
import { isGoodRate } from "../texts/names";

/**
 * Points in single cells: the row's own 分值 or 得分 in the column of the target or of the
 * actual, where everything else in that column has its unit.
 */

/** Equal bare numbers in weight and target: chance in one row, a pattern from here on. */
const PATTERN = 3;
/** From so many values with units on, one without stands out. */
const WITH_UNITS = 3;
/** At most one bare value in so many. */
const RARE = 4;
/** A bare number so far from what stands beside it (ratio) has not just lost its unit. */
const FAR = new Big("1.25");

/** In percent: what a row may be worth in points, but what no good rate is planned at. */
const LOW_RATE = 30;

type Side = "target" | "actual";
type Rows = Generator<undefined, readonly Indicator[]>;

/**
 * A number as written without unit and sign; null where there is none. The unit that a form
 * gives to all its amounts is not the cell's.
 */
export function bareNumber(field: ValueField | null): Big | null {
  if (!field) return null;
  const { parsed } = field;
  if (parsed.kind !== "number" && parsed.kind !== "money") return null;
  const isGiven = parsed.unit !== null && field.unitSource !== "form";
  if (isGiven || parsed.written.unit !== null || parsed.operator !== null) return null;
  return parsed.written.value;
}

/** True for a number that has no unit of its own, whatever sign stands before it. */
function lacksUnit({ parsed, unitSource }: ValueField): boolean {
  if (parsed.kind !== "number" && parsed.kind !== "money") return false;
  return parsed.written.unit === null && (parsed.unit === null || unitSource === "form");
}

/** "10分": written as points. */
export function isInMarks(field: ValueField): boolean {
  return field.parsed.written.unit === "分";
}

/** The points that stand in the row: its weight, or what it got of it. */
function isPointsOf(value: Big, { weight, score }: Indicator): boolean {
  return weight?.value?.eq(value) === true || score?.value?.eq(value) === true;
}

/** 考核评分, 得分率: what is counted in points itself. */
function isCountedInPoints({ name }: Indicator): boolean {
  return /分|评/u.test(name.clean);
}

/** Where nearly all values of a column have their units or are words, a bare one stands out. */
function* haveUnits(rows: readonly Indicator[], side: Side): Generator<undefined, boolean> {
  let filled = 0;
  let bare = 0;
  yield* eachInSteps(rows, (row) => {
    const field = row[side];
    if (!field || isBlankText(field.text)) return;
    // 10 targets in words say nothing of how numbers are written here.
    if (side === "target" && !field.parsed.value) return;
    filled++;
    if (lacksUnit(field)) bare++;
  });
  return filled - bare >= WITH_UNITS && bare * RARE <= filled;
}

function isLikeWeight(row: Indicator): boolean {
  const weight = row.weight?.value;
  const target = weight ? bareNumber(row.target) : null;
  const actual = target && row.actual?.parsed.kind === "number" ? row.actual.parsed : null;
  if (!weight || !target || actual?.unit !== null || !actual.value) return false;
  return target.eq(weight) && actual.value.lte(weight);
}

/** The row's own points stand in target and actual: 12.5 of 12.5. */
export function* pointsInBoth(rows: readonly Indicator[]): Rows {
  const same = yield* filterInSteps(rows, isLikeWeight);
  if (same.length === 0) return [];
  const standOut = yield* haveUnits(rows, "target");
  return yield* filterInSteps(same, (row) => {
    const target = bareNumber(row.target);
    if (target === null) return false;
    const broken = !target.eq(target.round(0));
    const isCopy = standOut && row.actual?.parsed.value?.eq(target) === true;
    // Nobody plans a pass rate of 10 %.
    const isLowRate = isGoodRate(row.name.clean) && target.lte(LOW_RATE);
    const isOdd = broken || isCopy || isLowRate || row.name.clean.includes("是否");
    return isOdd || same.length >= PATTERN;
  });
}

/** "10分" as the actual value of something that is not counted in points, worth 10 points. */
export function marksAsActual(rows: readonly Indicator[]): Rows {
  return filterInSteps(rows, (row) => {
    const { target, actual } = row;
    const value = actual?.parsed.value;
    if (!actual || !isInMarks(actual) || !value || isCountedInPoints(row)) return false;
    if (!target || isBlankText(target.text)) return false;
    const planned = target.parsed.unit;
    // A target in words has no unit that points could be mistaken for.
    if (target.parsed.value && (planned === null || planned === "分" || planned === "分钟"))
      return false;
    return isPointsOf(value, row);
  });
}

/** "10分" as the target of something that is not counted in points, worth 10 points. */
export function marksAsTarget(rows: readonly Indicator[]): Rows {
  return filterInSteps(rows, (row) => {
    const { target, weight } = row;
    if (!target || !isInMarks(target) || isCountedInPoints(row)) return false;
    if (target.parsed.operator !== null) return false;
    return target.parsed.value !== null && weight?.value?.eq(target.parsed.value) === true;
  });
}

/** True where two numbers are no two values of one thing: 10 beside 1200路, 10 beside 95%. */
function isFarFrom(value: Big, other: ValueField): boolean {
  const { kind, written } = other.parsed;
  if (kind === "percent") return true;
  if (!written.value?.gt(0)) return kind === "qualitative" || kind === "date";
  return value.gte(written.value.times(FAR)) || written.value.gte(value.times(FAR));
}

/** 1 and 100 beside a percentage lost their format (C22). */
function isLostPercent(value: Big, other: ValueField): boolean {
  return other.parsed.kind === "percent" && (value.eq(1) || value.eq(100));
}

/** The row's points in one of its two cells, while the other holds a value of another size. */
export function* pointsInOne(rows: readonly Indicator[], side: Side): Rows {
  const likely = yield* filterInSteps(rows, (row) => {
    const value = bareNumber(row[side]);
    const other = side === "target" ? row.actual : row.target;
    if (!value || !other || isBlankText(other.text) || isCountedInPoints(row)) return false;
    const isPoints = side === "target" ? row.weight?.value?.eq(value) : isPointsOf(value, row);
    if (isPoints !== true || bareNumber(other) || isLostPercent(value, other)) return false;
    return isFarFrom(value, other);
  });
  if (likely.length === 0 || !(yield* haveUnits(rows, side))) return [];
  return likely;
}

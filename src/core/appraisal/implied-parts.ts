import { eachInSteps } from "./steps";
import { type Indicator, type PerformanceTable } from "../table/performance-table";
import { Big } from "../values/decimal";

/** No form lists more parts of one amount; keeps the search short. */
const LONGEST_RUN = 12;

const KNOWN = new WeakMap<PerformanceTable, ReadonlyMap<Indicator, Indicator>>();

function numberOf(row: Indicator, unit: string | null): Big | null {
  const parsed = row.target?.parsed;
  if (!parsed?.value || parsed.upper || parsed.unit !== unit) return null;
  return parsed.kind === "number" || parsed.kind === "money" ? parsed.value : null;
}

/** The rows behind the marked parts that make up just what these lack of the whole. */
function missingParts(
  rows: readonly Indicator[],
  at: number,
  unit: string | null,
  gap: Big,
): Indicator[] {
  const found: Indicator[] = [];
  let left = gap;
  for (const row of rows.slice(at, at + LONGEST_RUN)) {
    const value = numberOf(row, unit);
    if (row.sub || !value || value.lte(0) || value.gt(left)) return [];
    found.push(row);
    left = left.minus(value);
    if (left.eq(0)) return found;
  }
  return [];
}

/** Letters at the end in which names of parts agree: 县道养护里程, 乡道养护里程. */
const SHARED_END = 3;
/** Parts with a slip among them still come near to their whole. Ratio. */
const NEAR = new Big("0.2");

function endsAlike(a: string, b: string): boolean {
  return a.length > SHARED_END && a.slice(-SHARED_END) === b.slice(-SHARED_END);
}

/**
 * The rows behind the marked parts that are named as they are and nearly make up the rest: one
 * of them, or the whole, is miswritten or blank.
 */
function likelyParts(
  rows: readonly Indicator[],
  at: number,
  whole: Indicator,
  gap: Big,
): Indicator[] {
  const unit = whole.target?.parsed.unit ?? null;
  const marked = rows[at - 1]?.name.clean ?? "";
  const found: Indicator[] = [];
  let left = gap;
  let isBlank = false;
  for (const row of rows.slice(at, at + LONGEST_RUN)) {
    if (row.sub || row.level2.name !== whole.level2.name || !endsAlike(row.name.clean, marked))
      break;
    const value = numberOf(row, unit);
    isBlank ||= value === null;
    found.push(row);
    if (value) left = left.minus(value);
  }
  const total = numberOf(whole, unit);
  return total && (isBlank || left.abs().lte(total.times(NEAR))) ? found : [];
}

/**
 * Parts that are not marked as such, with the row that they are parts of: 总额 640 / 其中：中央
 * 512 / 县级 128. Only the first part has its 其中 on many forms; what makes up just the rest
 * behind it belongs to it, and so do rows named as the parts are that nearly make it up.
 * Pauses now and then.
 */
export function* impliedPartsInSteps(
  table: PerformanceTable,
): Generator<undefined, ReadonlyMap<Indicator, Indicator>> {
  let implied = KNOWN.get(table);
  if (!implied) {
    implied = yield* find(table.indicators);
    KNOWN.set(table, implied);
  }
  return implied;
}

function* find(
  rows: readonly Indicator[],
): Generator<undefined, ReadonlyMap<Indicator, Indicator>> {
  const implied = new Map<Indicator, Indicator>();
  yield* eachInSteps(rows, (whole, index) => {
    if (whole.sub || rows[index + 1]?.sub !== true) return;
    const unit = whole.target?.parsed.unit ?? null;
    let gap = numberOf(whole, unit);
    let at = index + 1;
    for (let part = rows[at]; gap && part?.sub && part.parentRow === whole.row; part = rows[++at]) {
      const value = numberOf(part, unit);
      gap = value && gap.minus(value);
    }
    if (!gap?.gt(0)) return;
    const exact = missingParts(rows, at, unit, gap);
    for (const row of exact.length > 0 ? exact : likelyParts(rows, at, whole, gap)) {
      if (row.level2.name === whole.level2.name) implied.set(row, whole);
    }
  });
  return implied;
}

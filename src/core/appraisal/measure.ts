import { type Indicator, type ValueField } from "../table/performance-table";
import { Big, ONE, ZERO } from "../values/decimal";
import { convertUnit } from "../values/metric";
import { type ParsedValue, type ValueKind } from "../values/parsed-value";
import { parseUnit } from "../values/units";

/** Why nothing can be said of an indicator's attainment, or its score. */
export type MissingReason =
  | "no-target"
  | "no-actual"
  | "qualitative" // words against words: a person chooses the tier
  | "actual-not-measured" // 完成, ≥95%: no measured value
  | "target-unreadable"
  | "actual-unreadable"
  | "unit-mismatch"
  | "kind-mismatch"
  | "percent-format" // 1 against 95%: a lost percent format, or really 1%
  | "no-weight";

/** Target and actual brought to one unit, or why they cannot be. */
export type Measure =
  | {
      readonly kind: "number";
      /** The target; for a range its lower and upper bound. */
      readonly target: Big;
      readonly upper: Big | null;
      /** The actual value; below 0 counts as 0 unless the target is negative itself. */
      readonly actual: Big;
    }
  | { readonly kind: "date"; readonly due: string; readonly done: string }
  | { readonly kind: "missing"; readonly reason: MissingReason };

const TEN = new Big(10);

const NUMERIC: readonly ValueKind[] = [
  "number",
  "percent",
  "money",
  "unit-cost",
  "range",
  "frequency",
];
const WORDS: readonly ValueKind[] = ["qualitative", "enumeration"];

/** Units that say the same in these forms; anything else must be equal. */
const SAME_UNITS: readonly (readonly string[])[] = [
  ["次", "批次", "场次", "场", "期", "批", "回"],
  ["人", "名", "位", "人次", "人数"],
  ["个", "项", "件", "处"],
  ["户", "家"],
  ["天", "日"],
  ["册", "本"],
  ["套", "台套", "台"],
];

function sameUnit(a: string, b: string): boolean {
  return a === b || SAME_UNITS.some((units) => units.includes(a) && units.includes(b));
}

function missing(reason: MissingReason): Measure {
  return { kind: "missing", reason };
}

/** What a unit multiplies the written number with: 10 000 for 6万人, and for 0万元. */
function factorOf({ value, written }: ParsedValue): Big {
  if (!value || !written.value || value === written.value) return ONE;
  if (written.value.eq(ZERO)) return new Big(parseUnit(written.unit ?? "")?.factor ?? ONE);
  return value.eq(written.value) ? ONE : value.div(written.value);
}

/** A measured amount as the form counts it, in the unit written at its target: 300 000元 beside 0万元 are 30. */
export function asWrittenAt(target: ParsedValue, measured: Big): Big {
  return measured.div(factorOf(target));
}

/** A bare 1 (or less) beside a target of at least 10 % may mean 100 %: not to be guessed. */
function lostPercentFormat(target: ParsedValue, actual: Big): boolean {
  return (
    target.unit === "%" && actual.lte(ONE) && actual.gt(ZERO) && (target.value?.gte(TEN) ?? false)
  );
}

/** The actual value in the target's unit. */
function convert(target: ParsedValue, actual: ParsedValue): Big | MissingReason {
  const value = actual.value;
  if (!value) return "actual-unreadable";
  if (actual.unit === null) {
    if (lostPercentFormat(target, value)) return "percent-format";
    const factor = factorOf(target);
    return factor === ONE ? value : value.times(factor);
  }
  if (target.unit === null) return actual.written.value ?? value;
  if (sameUnit(target.unit, actual.unit)) return value;
  const converted = convertUnit(value, actual.unit, target.unit);
  if (converted) return converted;
  const rates = [target.unit, actual.unit].filter((unit) => unit === "%").length;
  return rates === 1 ? "kind-mismatch" : "unit-mismatch";
}

function unreadable(field: ValueField): boolean {
  return field.problem !== null || field.parsed.kind === "unreadable";
}

/** Brings an indicator's target and actual value together (`年度指标值`, `实际完成值`). */
export function measure(indicator: Indicator): Measure {
  const { target, actual } = indicator;
  if (!target || target.parsed.kind === "blank" || target.parsed.kind === "placeholder") {
    return missing("no-target");
  }
  if (unreadable(target)) return missing("target-unreadable");
  if (!actual || actual.parsed.kind === "blank" || actual.parsed.kind === "placeholder") {
    return missing("no-actual");
  }
  if (unreadable(actual)) return missing("actual-unreadable");
  if (WORDS.includes(target.parsed.kind)) return missing("qualitative");
  if (target.parsed.kind === "date") return measureDate(target.parsed, actual.parsed);
  return measureNumber(target.parsed, actual.parsed);
}

function measureDate(target: ParsedValue, actual: ParsedValue): Measure {
  if (WORDS.includes(actual.kind)) return missing("actual-not-measured");
  if (actual.kind !== "date") return missing("kind-mismatch");
  const due = target.dates?.to;
  const done = actual.dates?.to;
  if (!due) return missing("target-unreadable");
  if (!done) return missing("actual-unreadable");
  return { kind: "date", due, done };
}

function measureNumber(target: ParsedValue, actual: ParsedValue): Measure {
  if (!NUMERIC.includes(target.kind) || !target.value) return missing("target-unreadable");
  if (WORDS.includes(actual.kind)) return missing("actual-not-measured");
  if (!NUMERIC.includes(actual.kind)) return missing("kind-mismatch");
  const repeatsOperator =
    actual.operator !== null && actual.operator !== "=" && actual.operator !== "about";
  if (repeatsOperator || actual.kind === "range") return missing("actual-not-measured");
  const value = convert(target, actual);
  if (typeof value === "string") return missing(value);
  const measured = target.value.gte(ZERO) && value.lt(ZERO) ? ZERO : value;
  return { kind: "number", target: target.value, upper: target.upper, actual: measured };
}

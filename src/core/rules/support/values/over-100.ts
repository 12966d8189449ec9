import { type Indicator, type ValueField } from "../../../table/performance-table";
import { isBoundedRate, isCompletionRate } from "../texts/names";
import { Big, HUNDRED } from "../../../values/decimal";

/** A target from here on is a slip of the pen even for a completion rate (190 % for 90 %). */
const NOBODY_PLANS = new Big(150);

const NONE: readonly ValueField[] = [];

function isOver(field: ValueField | null): field is ValueField {
  if (field?.parsed.unit !== "%") return false;
  const { kind, value, upper } = field.parsed;
  if (kind !== "percent" && kind !== "range") return false;
  return (upper ?? value)?.gt(HUNDRED) === true;
}

/** Target and actual of a row that are over 100 % though its rate cannot be (C04). */
export function over100(row: Indicator): readonly ValueField[] {
  if (!isOver(row.target) && !isOver(row.actual)) return NONE;
  const fields = [row.target, row.actual].filter(isOver);
  if (isBoundedRate(row.name.clean)) return fields;
  const planned = isOver(row.target) && row.target.parsed.value?.gte(NOBODY_PLANS) === true;
  return planned && isCompletionRate(row.name.clean) ? [row.target] : [];
}

import { type Big } from "./decimal";
import { money, type Money, type MoneyUnit } from "./money";
import { normalise } from "./normalise";
import { parseValue } from "./parse-value";
import { parseMoneyUnit } from "./units";

/** An amount as read from a cell; `money` is null where it cannot be read. */
export interface AmountReading {
  readonly money: Money | null;
  /** The bare number as written. */
  readonly number: Big | null;
  /** True where the cell itself names the unit. */
  readonly ownUnit: boolean;
}

const NO_AMOUNT: AmountReading = { money: null, number: null, ownUnit: false };

/**
 * Reads an amount of money ("233万元", "2,565", "854万（示范片295万元）").
 *
 * @param unit the unit of column, block or sheet; used where the cell has none
 */
export function parseMoney(text: string, unit: MoneyUnit | null): AmountReading {
  const parsed = parseValue(text);
  if (parsed.kind === "money" && parsed.value && parsed.written.value) {
    const own = parseMoneyUnit(parsed.written.unit ?? "") ?? "元";
    return {
      money: { yuan: parsed.value, unit: own },
      number: parsed.written.value,
      ownUnit: true,
    };
  }
  if (parsed.kind === "number" && parsed.value && parsed.unit === null) {
    return { money: unit ? money(parsed.value, unit) : null, number: parsed.value, ownUnit: false };
  }
  return NO_AMOUNT;
}

/** A ratio as read from a cell (`执行率`). */
export interface RateReading {
  /** 0.865 for "86.5%"; a bare number of at most 1.5 counts as a ratio, a larger one as percent. */
  readonly ratio: Big | null;
  readonly hasPercentSign: boolean;
}

/**
 * Reads a rate. A cell without percent sign is ambiguous: "1" and "0.98" are
 * taken as ratios, "98" and "20" as percent; `hasPercentSign` tells a check so.
 */
export function parseRate(text: string): RateReading {
  const parsed = parseValue(text);
  if (!parsed.value) return { ratio: null, hasPercentSign: false };
  if (parsed.kind === "percent") return { ratio: parsed.value.div(100), hasPercentSign: true };
  if (parsed.kind !== "number" || parsed.unit !== null)
    return { ratio: null, hasPercentSign: false };
  return {
    ratio: parsed.value.abs().gt("1.5") ? parsed.value.div(100) : parsed.value,
    hasPercentSign: false,
  };
}

/** Reads points or weights ("10", "10分", "10.00", "25%"); null for dashes and words. */
export function parseNumber(text: string): Big | null {
  if (normalise(text) === "") return null;
  const parsed = parseValue(text);
  const plain = parsed.kind === "number" && (parsed.unit === null || parsed.unit === "分");
  return (plain || parsed.kind === "percent") && parsed.operator === null ? parsed.value : null;
}

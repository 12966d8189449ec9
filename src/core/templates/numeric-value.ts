import { type ValueField } from "../table/performance-table";
import { Big } from "../values/decimal";

/** A value as a number whose format shows the very text that was read: 7 as "≥"0"次". */
export interface NumericValue {
  readonly value: number;
  readonly numberFormat: string;
  readonly percent: boolean;
}

const ONE_NUMBER = /^([^\d.,]*)(\d{1,12})(\.\d{1,6})?([^\d]*)$/;

function quoted(text: string): string {
  return text === "" ? "" : `"${text}"`;
}

/**
 * A target as a number in its cell, so that formulas can refer to it while the cell
 * reads as before; null where the text holds anything but one plain number (三次,
 * 90%-95%, 1,000), which then stays text.
 */
export function numericValue(field: ValueField): NumericValue | null {
  const { kind, written, value } = field.parsed;
  if (!["number", "percent", "money", "unit-cost", "frequency"].includes(kind)) return null;
  const match = ONE_NUMBER.exec(field.text.trim());
  if (!match || !value || !written.value || field.operatorCell || field.unitCell) return null;
  const [, before = "", whole = "", decimals = "", after = ""] = match;
  const shown = new Big(whole + decimals);
  if (!shown.eq(written.value) || /["\n]/.test(before + after)) return null;
  if (whole.length > 1 && whole.startsWith("0")) return null;
  const digits = decimals === "" ? "0" : `0.${"0".repeat(decimals.length - 1)}`;
  const percent = kind === "percent";
  if (percent !== after.startsWith("%")) return null;
  const unit = percent ? `%${quoted(after.slice(1))}` : quoted(after);
  return {
    value: (percent ? shown.div(100) : shown).toNumber(),
    numberFormat: `${quoted(before)}${digits}${unit}`,
    percent,
  };
}

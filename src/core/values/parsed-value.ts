import { type Big } from "./decimal";

/** What a target or actual cell says (contract.md, `target.kind`). */
export type ValueKind =
  | "number"
  | "percent"
  | "money"
  | "unit-cost"
  | "date"
  | "range"
  | "frequency"
  | "qualitative"
  | "enumeration"
  | "placeholder"
  | "unreadable"
  | "blank";

export type Operator = ">=" | "<=" | ">" | "<" | "=" | "between" | "about";

/** Calendar day, "2022-12-31". */
export type IsoDate = string;

/**
 * The reading of one value string (`指标值`, `完成值`). Numbers are decimals:
 * percent values in percent (99, not 0.99), money in 元, scale words multiplied
 * out (6万人 → 60000 人). What cannot be read is `unreadable`, never a guess.
 */
export interface ParsedValue {
  readonly kind: ValueKind;
  readonly operator: Operator | null;
  /** The number, or the lower bound of a range; null where there is none. */
  readonly value: Big | null;
  /** Upper bound of a range. */
  readonly upper: Big | null;
  /** For `date`: first and last day meant; a month-only deadline ends with its month. */
  readonly dates: { readonly from: IsoDate | null; readonly to: IsoDate | null } | null;
  /** Canonical unit: 元 for money, % for percent, 元/人 for unit costs. */
  readonly unit: string | null;
  /** The number and unit as the cell writes them: 7 and 万元. */
  readonly written: { readonly value: Big | null; readonly unit: string | null };
}

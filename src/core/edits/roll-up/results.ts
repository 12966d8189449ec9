import { gradeOf } from "../../appraisal/appraise";
import { messagesFor, type Language } from "../../messages";
import { Big, roundHalfUp } from "../../values/decimal";
import { type RollUpRow } from "./row";

/** What the formulas of the sheet come to, for readers of the file that do not calculate. */

/** 执行率, with as many digits as its formula keeps; "" without a budget or an executed amount. */
export function rateResult(executed: Big | null, budget: Big | null): number | "" {
  if (!executed || !budget?.gt(0)) return "";
  return roundHalfUp(executed.div(budget), 6).toNumber();
}

/** A figure's number, null where its cells do not say it yet. */
export function valueOf(row: RollUpRow, name: "budget" | "executed" | "total" | "declared") {
  const value = row[name]?.value ?? null;
  return value === null ? null : new Big(value);
}

export function gradeResult(row: RollUpRow): string {
  const total = valueOf(row, "total");
  return total ? gradeOf(total) : "";
}

/** Sum of a column; null where no row has the figure. */
export function sumOf(rows: readonly RollUpRow[], name: "budget" | "executed"): Big | null {
  const values = rows.flatMap((row) => valueOf(row, name) ?? []);
  return values.length === 0 ? null : values.reduce((sum, next) => sum.plus(next), new Big(0));
}

/** Points by which 自报总分 is off, signed as the sheet shows it; null where it is not. */
export function differenceText(row: RollUpRow): string | null {
  const total = valueOf(row, "total");
  const declared = valueOf(row, "declared");
  const off = total && declared && roundHalfUp(total.minus(declared), 2);
  if (!off || off.eq(0)) return null;
  return `${off.gt(0) ? "+" : ""}${off.toFixed(2)}`;
}

/** 备注: what is said anyway, and by how much 自报总分 is off where it is. */
export function remarkResult(row: RollUpRow, said: string, language: Language): string {
  const words = messagesFor(language).rollUp;
  const off = differenceText(row);
  if (off === null) return said;
  return `${said === "" ? "" : said + words.joint}${words.differs}${off}`;
}

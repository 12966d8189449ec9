import { type MoneyField, type PerformanceTable } from "../../../table/performance-table";
import { parseCell } from "../../../sheet/address";
import { parseValue } from "../../../values/parse-value";
import { defineRule } from "../../rule";
import { headMoney } from "../../support/money/money-fields";
import { isTypedTwice } from "../../support/values/unreadable";
import { plain, quoted } from "../../support/texts/words";

const MONEY_UNIT = /万元|亿元|千元|元/u;
const AMOUNT = /^[\d,.]{1,20}(万元|万|亿元|亿|元)/u;

/** A block's unit holds for the rows from its label down. */
function isAbove(cell: string, block: string): boolean {
  return (parseCell(cell)?.row ?? 0) < (parseCell(block)?.row ?? 0);
}

/** The unit that the field's own label, its column or its block gives; null where only the sheet does. */
function labelUnit(field: MoneyField, table: PerformanceTable): string | null {
  const label = field.label ? MONEY_UNIT.exec(plain(field.label.text))?.[0] : undefined;
  if (label !== undefined) return label;
  const { funds } = table;
  const block = funds?.unit?.source;
  if (!funds || !block || isAbove(field.cell, block.cell)) return null;
  const inBlock = [...(funds.total ? [funds.total] : []), ...funds.parts].some((row) =>
    [row.initialBudget, row.budget, row.executed, row.longTerm].some(
      (each) => each?.cell === field.cell,
    ),
  );
  return inBlock ? funds.unit.unit : null;
}

/** D14: the unit is written again where the label gives it: 250万 under 单位：万元. */
export const D14 = defineRule({
  code: "D14",
  slug: "unit-twice",
  severity: "warning",
  certainty: "likely",
  group: "appropriateness",
  basis: ["form", "language"],
  check({ table }, report) {
    for (const field of headMoney(table)) {
      const text = plain(field.text);
      const written = AMOUNT.exec(text)?.[1];
      if (written === undefined || isTypedTwice(text)) continue;
      const fromLabel = labelUnit(field, table);
      // 233万元 in a 单位：万元 form says what it means; 250万 there reads as 250万 万元.
      const fromSheet = table.moneyUnit?.unit ?? null;
      const unit = fromLabel ?? (written === "万" ? fromSheet : null);
      if (unit === null || unit === "元") continue;
      // 万 in a block of 万元 says it twice; 元 there says another unit.
      const isOther = written !== unit && !(written === "万" && unit === "万元");
      const value = parseValue(text);
      const bare = value.kind === "money" && text === AMOUNT.exec(text)?.[0];
      const number = text.slice(0, text.indexOf(written));
      report.finding({
        cell: field.cell,
        ...(isOther ? { variant: "other" } : {}),
        data: { value: quoted(field.text), unit, written },
        ...(bare && !isOther ? { fix: { cell: field.cell, from: field.text, to: number } } : {}),
        subject: field.label?.text ?? field.cell,
        cause: "unit",
      });
    }
  },
});

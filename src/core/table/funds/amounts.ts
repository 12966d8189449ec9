import { money, parseMoneyUnit, type Big, type MoneyUnit } from "../../values";
import { parseMoney } from "../../values/parse-amount";
import { type HeaderField, type MoneyField, type TextField } from "../performance-table";
import { type SheetView } from "../sheet-view";

/** The units that an amount may take, in the order in which they are asked. */
export interface UnitChain {
  readonly column: MoneyUnit | null;
  readonly block: MoneyUnit | null;
  readonly sheet: MoneyUnit | null;
}

/**
 * Forms without any unit are in 万元 by custom; a number from here on would be
 * over a billion yuan then, and is taken as 元.
 */
const SURELY_YUAN = 100_000;

/** The unit of an amount that no cell gives one to. */
export function assumedUnit(number: Big): MoneyUnit {
  return number.abs().gte(SURELY_YUAN) ? "元" : "万元";
}

/** Reads an amount with its unit: from the cell, else column, block, sheet, else assumed. */
export function readAmount(
  view: SheetView,
  row: number,
  column: number,
  label: TextField | null,
  units: UnitChain,
): MoneyField {
  view.use(row, column);
  return amountOf(view.field(row, column), label, view.readable(row, column), units);
}

/** As `readAmount`, of a text that is not a whole cell. */
export function amountOf(
  place: TextField,
  label: TextField | null,
  text: string,
  units: UnitChain,
): MoneyField {
  const field: HeaderField = { ...place, label };
  const lent = units.column ?? units.block ?? units.sheet;
  const reading = parseMoney(text, lent);
  const { number } = reading;
  if (number === null) return { ...field, money: null, unitSource: null, number: null };
  if (reading.ownUnit) return { ...field, money: reading.money, unitSource: "cell", number };
  if (reading.money !== null) {
    const unitSource = units.column ? "column" : units.block ? "block" : "sheet";
    return { ...field, money: reading.money, unitSource, number };
  }
  return { ...field, money: money(number, assumedUnit(number)), unitSource: "assumed", number };
}

/** The money unit in a text such as "万元" or "单位：万元"; null if it is none. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  return parseMoneyUnit(text.replace(/^[(（]/, "").replace(/[)）]$/, ""));
}

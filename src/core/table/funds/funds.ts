import { type MoneyUnit } from "../../values";
import { amountOf } from "./amounts";
import { readFundColumns } from "./fund-columns";
import { FundGrid } from "./fund-grid";
import { FundPairs } from "./fund-pairs";
import { emptyRow, FundState } from "./fund-state";
import { fundColumnOf, fundLabelOf, isFundBlock } from "../header/label-roles";
import { type InlinePart } from "../header/inline-part";
import { parseMoney, parseRate } from "../../values/parse-amount";
import { type FundBlock } from "../performance-table";
import { type SheetView } from "../sheet-view";

/** A label and amount in one cell. */
export interface InlineFund {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly value: string;
  readonly role: "initial" | "budget" | "executed" | "rate";
  /** Unit in the label's bracket: "项目资金（万元）：120". */
  readonly unit: MoneyUnit | null;
  /** What stands behind "其中：" in the same cell. */
  readonly parts: readonly InlinePart[];
}

/** Which figure of the total a label in one cell with its value is for; null if it is for none. */
export function inlineFundRole(label: string, value: string): InlineFund["role"] | null {
  if (fundLabelOf(label)?.role === "total") return "budget";
  // "项目资金：120万元" heads no block where an amount stands right behind it.
  if (isFundBlock(label) && parseMoney(value, null).number !== null) return "budget";
  const column = fundColumnOf(label);
  if (column === "amount") return "budget";
  return column === "initial" || column === "budget" || column === "executed" || column === "rate"
    ? column
    : null;
}

function readInline(state: FundState, fund: InlineFund): void {
  const { row, column, label, value, role } = fund;
  const cell = state.view.a1(row, column);
  state.view.use(row, column);
  const own = { cell, text: label };
  const total = state.totalRow(own);
  const place = { cell, text: value };
  if (role === "rate") {
    total.rate ??= { ...place, ...parseRate(value) };
    return;
  }
  const amount = amountOf(place, own, value, state.chain(fund.unit));
  if (role === "initial") total.initialBudget ??= amount;
  else if (role === "budget") total.budget ??= amount;
  else total.executed ??= amount;
  for (const part of fund.parts) {
    const made = state.add(emptyRow({ cell, text: part.reading.name }, part.reading, 1));
    const own = amountOf({ cell, text: part.value }, made.label, part.value, state.chain(null));
    if (role === "executed") made.executed = own;
    else made.budget = own;
  }
}

/**
 * Reads the fund block (`项目资金`) of a header, as a grid of columns or as
 * label/value pairs; null if the rows hold none.
 *
 * @param sheetUnit unit of the sheet's 单位 line
 * @param inline figures that stand in one cell with their label ("预算金额：12万元")
 * @param planned the form has targets only: what is to be spent (支出金额) is its budget
 */
export function readFunds(
  view: SheetView,
  rows: { readonly top: number; readonly bottom: number },
  sheetUnit: MoneyUnit | null,
  inline: readonly InlineFund[],
  planned: boolean,
): FundBlock | null {
  const state = new FundState(view, rows.top, rows.bottom, sheetUnit, planned);
  const grid = new FundGrid(state);
  const pairs = new FundPairs(state);
  for (let row = rows.top; row <= rows.bottom; row++) {
    if (readFundColumns(state, row)) continue;
    const heading = grid.headingAt(row);
    if (heading) row = grid.readGrid(heading);
    else pairs.readPairs(row);
  }
  if (state.total === null) for (const each of inline) readInline(state, each);
  if (state.rows.length === 0) pairs.readBlank();
  return state.result();
}

import { type MoneyUnit } from "../values";
import { amountOf } from "./amounts";
import { FundGrid } from "./fund-grid";
import { FundPairs } from "./fund-pairs";
import { FundState } from "./fund-state";
import { type FundBlock } from "./performance-table";
import { type SheetView } from "./sheet-view";

/** A label and amount in one cell. */
export interface InlineFund {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly value: string;
}

function readInline(state: FundState, { row, column, label, value }: InlineFund): void {
  const cell = state.view.a1(row, column);
  state.view.use(row, column);
  const own = { cell, text: label };
  state.totalRow(own).budget ??= amountOf({ cell, text: value }, own, value, state.chain(null));
}

/**
 * Reads the fund block (`项目资金`) of a header, as a grid of columns or as
 * label/value pairs; null if the rows hold none.
 *
 * @param sheetUnit unit of the sheet's 单位 line
 * @param inline totals that stand in one cell with their label ("预算金额：12万元")
 */
export function readFunds(
  view: SheetView,
  rows: { readonly top: number; readonly bottom: number },
  sheetUnit: MoneyUnit | null,
  inline: readonly InlineFund[],
): FundBlock | null {
  const state = new FundState(view, rows.top, rows.bottom, sheetUnit);
  const grid = new FundGrid(state);
  const pairs = new FundPairs(state);
  for (let row = rows.top; row <= rows.bottom; row++) {
    const heading = grid.headingAt(row);
    if (heading) row = grid.readGrid(heading);
    else pairs.readPairs(row);
  }
  if (state.total === null) for (const each of inline) readInline(state, each);
  return state.result();
}

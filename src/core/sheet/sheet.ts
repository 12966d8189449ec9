import { type RangeRef } from "./address";

/** What Excel's `values` holds for a cell; "" is an empty cell, dates are serial numbers. */
export type CellValue = string | number | boolean;

/**
 * A worksheet's used range as data, in the four parallel grids that Excel gives
 * (`values`, `text`, `numberFormat`, `formulas`). All four are needed: `text`
 * shows `####` in a narrow column, `values` shows 0.95 for 95 %, and a format
 * such as `"≥"0"次"` carries operator and unit.
 *
 * The grids are kept as Excel delivers them, row by row, so that reading a sheet
 * copies nothing; `origin` says where their first cell stands.
 */
export interface Sheet {
  readonly name: string;
  /** Zero-based place of grid cell (0, 0) on the worksheet. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As displayed; may be `####`. */
  readonly text: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** The formula with its "=" where there is one, else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /**
   * Merged areas on the worksheet, where the source tells them for free (a file).
   * Never asked of Excel: reading them clears the user's undo stack.
   */
  readonly merges?: readonly RangeRef[];
}

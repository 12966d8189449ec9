import { type RangeRef } from "../../core/sheet";
import { type CellValue } from "./data";

/**
 * Who made a change: a person at the grid, the add-in through office.js, the engine that
 * computes formulas, or the opening of a file.
 */
export type ChangeOrigin = "user" | "add-in" | "recalculation" | "file";

/** Collections of a sheet that are read again as a whole when they change. */
export type SheetPart =
  | "rows"
  | "columns"
  | "merges"
  | "conditionalFormats"
  | "validations"
  | "notes"
  | "comments"
  | "charts"
  | "names"
  /** name, visibility, tab colour, gridlines, freeze panes, protection, page layout */
  | "properties";

export type ShiftDirection = "Down" | "Right" | "Up" | "Left";

/**
 * One thing that happened to the workbook. It says where; the new state is read from the
 * model, so that a listener that comes late still shows the truth.
 */
export type Change =
  | {
      readonly kind: "content";
      readonly sheet: string;
      readonly range: RangeRef;
      /** Given for a single cell, as Excel's own event gives it. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly kind: "style"; readonly sheet: string; readonly range: RangeRef }
  | { readonly kind: "part"; readonly sheet: string; readonly part: SheetPart }
  | {
      readonly kind: "shift";
      readonly sheet: string;
      readonly action: "insert" | "delete";
      readonly range: RangeRef;
      readonly direction: ShiftDirection;
    }
  | { readonly kind: "sheet-added"; readonly sheet: string }
  | { readonly kind: "sheet-removed"; readonly sheet: string; readonly name: string }
  | { readonly kind: "sheets-ordered" }
  | { readonly kind: "activated"; readonly sheet: string; readonly from: string }
  | { readonly kind: "selection"; readonly sheet: string; readonly ranges: readonly RangeRef[] }
  | { readonly kind: "calculated"; readonly sheets: readonly string[] }
  | { readonly kind: "settings" }
  | { readonly kind: "custom-xml" }
  | { readonly kind: "names" }
  | { readonly kind: "mode" }
  | { readonly kind: "restored" };

export type ChangeListener = (change: Change, origin: ChangeOrigin) => void;

/**
 * What is to be written, as data. Preview, journal, apply and revert all work on
 * an `EditPlan`, so that everything that writes goes through one door (excel/apply).
 */

import { type RowEdit } from "./rows/row-edit";

/** A formula starts with "="; a user's text that does is wrapped with `asText`. */
export type CellContent = string | number | boolean;

/** New content for one cell of an existing sheet. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 text of one cell. */
  readonly cell: string;
  readonly to: CellContent;
  /** What was there when the plan was made: applying stops if it has changed. */
  readonly from: CellContent;
  readonly numberFormat?: string;
  /** What a formula comes to now: a file remembers it for readers that do not calculate. */
  readonly result?: CellContent;
}

export type HorizontalAlignment = "left" | "center" | "right" | "general";

/** Look of a block of cells on a sheet that we make ourselves. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly align?: HorizontalAlignment;
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: "thin" | "none";
  readonly numberFormat?: string;
  readonly indent?: number;
  /** Narrows the text to the cell instead of wrapping or cutting it. */
  readonly shrink?: boolean;
}

/** A drop-down over a range. */
export interface Validation {
  readonly range: string;
  readonly list: readonly string[];
  /** False lets a person type something else. */
  readonly strict: boolean;
}

/** One series of a chart; its values stand in a single column of the chart's own sheet. */
export interface ChartSeries {
  readonly name: string;
  /** A1 range, one column, without a sheet name. */
  readonly values: string;
  /** "#RRGGBB"; chosen so that series differ in grey print. */
  readonly color: string;
}

/** A native chart. Categories and values need not be neighbours, so each names its own range. */
export interface ChartPlan {
  readonly name: string;
  readonly kind: "bar-clustered" | "column-clustered" | "column-stacked";
  readonly title: string;
  /** A1 range of the category labels, one column, as long as the series. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** Draws the first category on top, as the rows above read (bar charts). */
  readonly firstOnTop: boolean;
  /** The value axis begins at 0, or the lengths of bars would lie. */
  readonly fromZero?: boolean;
  /** Number format of the value axis and data labels. */
  readonly valueFormat: string;
  /** Cells of the top left and bottom right corner. */
  readonly from: string;
  readonly to: string;
}

export interface PrintSetup {
  readonly area: string;
  readonly orientation: "portrait" | "landscape";
  /** "1:3" repeats rows 1–3 on each page. */
  readonly titleRows?: string;
  /** One page wide, as many pages high as needed. */
  readonly fitWidth: boolean;
  /** One page high as well: for forms that the official form keeps on one page. */
  readonly fitHeight?: boolean;
  readonly paper: "A4";
  /** Centre of the page footer, in Excel's codes: "第 &P 页，共 &N 页". */
  readonly footer?: string;
  readonly centerHorizontally?: boolean;
}

/** A whole sheet that is ours: made new, or refreshed in place. */
export interface SheetPlan {
  /** Wished name; a sheet of that name that is not ours is never touched. */
  readonly name: string;
  /** Marks the sheet as ours, so that it is found again after renaming. */
  readonly role: string;
  /** A cell of the table that the sheet is made from: the table is known again by it, wherever it moves. */
  readonly source?: { readonly sheet: string; readonly cell: string };
  /** True: a new sheet each time (templates); else a sheet with this role is refreshed in place. */
  readonly alwaysNew?: boolean;
  /** Row-major content from A1; formulas start with "=". */
  readonly cells: readonly (readonly CellContent[])[];
  /** What formulas come to now, where that is known: as `CellEdit.result`. */
  readonly results?: readonly { readonly cell: string; readonly value: CellContent }[];
  readonly styles: readonly { readonly range: string; readonly style: CellStyle }[];
  readonly merges: readonly string[];
  /** From column A on, in characters, as Excel's dialog shows them. */
  readonly columnWidths: readonly number[];
  /** `row` is zero-based, `height` in points; rows not named fit their content. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly links: readonly {
    readonly cell: string;
    readonly sheet: string;
    readonly target: string;
  }[];
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
  readonly validations: readonly Validation[];
  readonly charts: readonly ChartPlan[];
  readonly freezeRows: number;
  /** False hides the grid lines of the sheet: forms and reports have borders of their own. */
  readonly gridLines?: boolean;
  readonly print: PrintSetup | null;
  /** The cell to select after writing. */
  readonly select: string | null;
}

/**
 * One act of writing: what a person accepts, and what 撤销本次填写 takes back.
 *
 * Sheets are written before cells, for formulas of `cells` may refer to them; they do so
 * by the names that `sheets` wishes for. Where a sheet comes to have another name, the
 * writer leads those formulas to it (`renameSheetInFormula`).
 */
export interface EditPlan {
  /** What is being done, as a message key of `messages/` (shown in the pane's history). */
  readonly kind:
    "fix" | "fill" | "summary" | "template" | "report" | "roll-up" | "generate" | "rows";
  readonly cells: readonly CellEdit[];
  readonly sheets: readonly SheetPlan[];
  /** Rows put in or taken out, after all cells have been written. */
  readonly rows?: readonly RowEdit[];
}

/** Begins a formula, is eaten as a text mark, or breaks a line of a text file. */
const RISKY = /^[=+\-@\t\r'#]/;
/** Made of nothing but what Excel reads as a number, percentage, date or time. */
const NUMBER_LIKE = /^[\s(]*[¥￥$]?[\d.,][\d.,:/\-年月日时分秒%Ee+() ]*$/;
const LOGICAL = /^(?:true|false)$/i;

/**
 * Text from a user's cell, kept text: what Excel would turn into a formula, a
 * number or a date gets a leading ' (which Excel shows only in the formula bar).
 * A writer of files takes that mark off and writes the cell as text.
 */
export function asText(text: string): string {
  return RISKY.test(text) || NUMBER_LIKE.test(text) || LOGICAL.test(text) ? `'${text}` : text;
}

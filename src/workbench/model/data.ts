import { type RangeRef } from "../../core/sheet";

/**
 * The workbook as plain data: what `WorkbookModel.snapshot()` gives and `restore()` takes.
 * Everything here survives `JSON.stringify` and back, in a fixed order, so that two
 * workbooks are equal exactly when their snapshots are equal as text.
 *
 * Lengths (column widths, row heights, chart positions, margins) are points, colours
 * "#RRGGBB", rows and columns zero-based.
 */

/** Content of a cell: "" is empty, dates are serial numbers, errors their text ("#N/A"). */
export type CellValue = string | number | boolean;

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type BorderEdge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export interface BorderLine {
  /** As Excel names it: "Continuous", "Dash", "Double" … ; "None" is never stored. */
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The look of a cell; an absent member means Excel's default. Immutable: shared by cells. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  /** "General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed". */
  readonly horizontal?: string;
  /** "Top", "Center", "Bottom", "Justify", "Distributed". */
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
  /** Cells are locked unless this says false; it matters on a protected sheet only. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export interface Hyperlink {
  readonly address?: string;
  /** A place in this workbook, such as "Sheet2!B4". */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface CellData {
  readonly value: CellValue;
  /** With its leading "=". `value` is then its last result. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** The cell was typed with a leading ' and its text is never read as number or formula. */
  readonly quoted?: boolean;
  readonly link?: Hyperlink;
}

/** What a whole row or column says of itself. `size` is its height or width in points. */
export interface LineData {
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

export interface ConditionalStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

export interface ConditionalFormat {
  readonly id: string;
  /** "Custom", or another of Excel's types, whose rule then stays untouched in `other`. */
  readonly type: string;
  readonly ranges: readonly RangeRef[];
  /** 0 wins over 1. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** With its leading "="; of type "Custom" only. */
  readonly formula: string;
  readonly format: ConditionalStyle;
  readonly other?: Json;
}

export interface DataValidation {
  readonly ranges: readonly RangeRef[];
  /** As Office.js writes it: `{list: {inCellDropDown, source}}`, `{wholeNumber: …}`, `{custom: …}`. */
  readonly rule: Json;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: { showAlert: boolean; style: string; title: string; message: string };
  readonly prompt: { showPrompt: boolean; title: string; message: string };
}

export interface NoteData {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  readonly visible: boolean;
}

export interface CommentReply {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly created: string;
}

/** A threaded comment. `created` is an ISO time. */
export interface CommentData {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  readonly created: string;
  readonly resolved: boolean;
  readonly replies: readonly CommentReply[];
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly reversed?: boolean;
  readonly majorGridlines?: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** Cells that hold the values and the category names, as formulas without "=". */
  readonly values: string;
  readonly categories: string;
  readonly color?: string;
  readonly dataLabels?: boolean;
  /** Number format of the labels. */
  readonly labelFormat?: string;
  readonly gapWidth?: number;
  readonly axisGroup?: string;
}

export interface ChartData {
  readonly id: string;
  readonly name: string;
  /** As Excel names it: "BarClustered", "ColumnStacked", "Pie" … */
  readonly type: string;
  readonly title: { readonly text: string; readonly visible: boolean };
  /** The range it was made from, with its sheet: "绩效汇总!B3:C12". */
  readonly source: string;
  readonly seriesBy: "Rows" | "Columns";
  readonly series: readonly ChartSeries[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly dataLabels: boolean;
  readonly fill?: string | undefined;
}

export interface PageLayout {
  /** A1 text without sheet name, or "" for the used range. */
  readonly printArea: string;
  /** "1:3" or "". */
  readonly titleRows: string;
  readonly titleColumns: string;
  readonly orientation: "Portrait" | "Landscape";
  /** As Excel names it: "A4", "Letter" … */
  readonly paperSize: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly headersFooters: {
    readonly leftHeader: string;
    readonly centerHeader: string;
    readonly rightHeader: string;
    readonly leftFooter: string;
    readonly centerFooter: string;
    readonly rightFooter: string;
  };
}

export interface NameData {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Protection {
  readonly protected: boolean;
  readonly options: Readonly<Record<string, Json>>;
  readonly password?: string;
}

export interface SheetProperties {
  readonly name: string;
  readonly visibility: Visibility;
  /** "" or "#RRGGBB". */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly standardWidth: number;
  readonly standardHeight: number;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly protection: Protection;
  readonly page: PageLayout;
  /** What is selected on the sheet, in points of view of a person coming back to it. */
  readonly selection: readonly RangeRef[];
}

export interface SheetData extends SheetProperties {
  readonly id: string;
  /** Row-major, only cells that hold something. */
  readonly cells: readonly (CellData & { readonly row: number; readonly column: number })[];
  readonly rows: readonly (LineData & { readonly index: number })[];
  readonly columns: readonly (LineData & { readonly index: number })[];
  readonly merges: readonly RangeRef[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly notes: readonly NoteData[];
  readonly comments: readonly CommentData[];
  readonly charts: readonly ChartData[];
  readonly names: readonly NameData[];
}

export interface WorkbookData {
  readonly name: string;
  readonly sheets: readonly SheetData[];
  readonly activeSheet: string;
  readonly names: readonly NameData[];
  readonly settings: readonly { readonly key: string; readonly value: Json }[];
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
  /** No sheet can be added, deleted, renamed or moved. */
  readonly structureProtected?: boolean;
}

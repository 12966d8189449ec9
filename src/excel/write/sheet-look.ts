import { type CellStyle, type PrintSetup, type SheetPlan, type Validation } from "../../core/edits";
import { supports } from "../host-info";

/** Pixels of one digit of the standard font, and the margins of a cell, as Excel counts widths. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** A column width in characters, as Excel's dialog shows it, in the points of Office.js. */
export function widthInPoints(characters: number): number {
  return (Math.round(characters * DIGIT_PIXELS) + MARGIN_PIXELS) * POINTS_PER_PIXEL;
}

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

const ALIGN = { left: "Left", center: "Center", right: "Right", general: "General" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Queues the look of a range. */
export function queueStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  const { font } = format;
  if (style.numberFormat !== undefined) {
    // A single value stands for the whole range; the type knows grids only.
    range.numberFormat = style.numberFormat as unknown as string[][];
  }
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = ALIGN[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = VERTICAL[style.verticalAlign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.shrink !== undefined) format.shrinkToFit = style.shrink;
  if (style.border !== undefined) queueBorders(format, style.border);
}

function queueBorders(format: Excel.RangeFormat, border: "thin" | "none"): void {
  for (const edge of EDGES) {
    const line = format.borders.getItem(edge);
    line.style = border === "thin" ? "Continuous" : "None";
    if (border === "thin") line.weight = "Thin";
  }
}

/** Excel takes a list typed into a validation up to this many characters. */
const LIST_LENGTH = 255;

/** Queues a drop-down; a list that Excel cannot hold in the cell becomes a message beside it. */
export function queueValidation(sheet: Excel.Worksheet, validation: Validation): void {
  const { dataValidation } = sheet.getRange(validation.range);
  const source = validation.list.join(",");
  const fits = source.length <= LIST_LENGTH && validation.list.every((item) => !item.includes(","));
  if (!fits) {
    queuePrompt(dataValidation, validation.list.join("；"));
    return;
  }
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: validation.strict,
    style: "Stop",
    title: "",
    message: validation.list.join("、"),
  };
}

/** Queues a message that shows while the cell is selected: what a note is below ExcelApi 1.18. */
function queuePrompt(validation: Excel.DataValidation, text: string): void {
  validation.prompt = { showPrompt: true, title: "", message: text.slice(0, LIST_LENGTH) };
}

/** Queues a note on a cell, or a message on selecting it where Excel has no notes for add-ins. */
export function queueNote(sheet: Excel.Worksheet, note: SheetPlan["notes"][number]): void {
  if (supports("1.18")) sheet.notes.add(note.cell, note.text);
  else queuePrompt(sheet.getRange(note.cell).dataValidation, note.text);
}

/** Queues how the sheet is printed. */
export function queuePrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const page = sheet.pageLayout;
  page.setPrintArea(print.area);
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  if (print.titleRows !== undefined)
    page.setPrintTitleRows(`$${print.titleRows.replace(":", ":$")}`);
  if (print.fitWidth || print.fitHeight) {
    page.zoom = {
      ...(print.fitWidth ? { horizontalFitToPages: 1 } : {}),
      ...(print.fitHeight ? { verticalFitToPages: 1 } : {}),
    };
  }
  if (print.centerHorizontally !== undefined) page.centerHorizontally = print.centerHorizontally;
  if (print.footer !== undefined) {
    page.headersFooters.defaultForAllPages.centerFooter = print.footer;
  }
}

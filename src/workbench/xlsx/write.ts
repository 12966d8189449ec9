import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import { type SheetData, type WorkbookData } from "../model";
import { DEFAULT_FONT_NAME, DEFAULT_FONT_SIZE } from "../model/defaults";
import { styleToFile } from "./cell-style";
import { chartsToFile, geometryOf } from "./charts";
import { fromHex } from "./colors";
import { conditionalFormatsToFile } from "./conditional-formats";
import { addLeftovers } from "./leftovers";
import { pageToFile, printNames } from "./page";
import { protectionToFile } from "./protection";
import { pointsToWidth } from "./units";
import { validationsToFile } from "./validations";
import { listParts } from "./zip";

/** Styles are shared by many cells: each is translated once. */
const fileStyles = new WeakMap<object, NonNullable<Cell["style"]>>();

function fileStyle(style: SheetData["cells"][number]["style"]): Cell["style"] {
  if (!style) return undefined;
  const known = fileStyles.get(style);
  if (known) return known;
  const made = styleToFile(style) ?? {};
  fileStyles.set(style, made);
  return made;
}

function cellToFile(cell: SheetData["cells"][number]): Partial<Cell> {
  const style = fileStyle(cell.style);
  const link = cell.link;
  return {
    ...(cell.formula === undefined
      ? { value: cell.value === "" ? null : cell.value }
      : { formula: cell.formula.slice(1), formulaResult: cell.value }),
    ...(style && { style }),
    ...(link && {
      hyperlink: {
        target: link.address ?? "",
        ...(link.documentReference !== undefined && { location: link.documentReference }),
        ...(link.screenTip !== undefined && { tooltip: link.screenTip }),
      },
    }),
  };
}

function sheetToFile(sheet: SheetData): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(
    sheet.cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cellToFile(cell)]),
  );
  for (const note of sheet.notes) {
    const key = `${String(note.row)},${String(note.column)}`;
    cells.set(key, {
      ...(cells.get(key) ?? { value: null }),
      comment: { text: note.text, author: note.author },
    });
  }
  const columns: NonNullable<WriteSheet["columns"]> = [];
  for (const column of sheet.columns) {
    while (columns.length < column.index) columns.push({});
    columns.push({
      ...(column.size !== undefined && { width: pointsToWidth(column.size) }),
      ...(column.hidden === true && { hidden: true }),
    });
  }
  const { setup, headerFooter } = pageToFile(sheet.page);
  const protection = protectionToFile(sheet.protection);
  const { rows: frozenRows, columns: frozenColumns } = sheet.freeze;
  return {
    name: sheet.name,
    cells,
    columns,
    rowDefs: new Map(
      sheet.rows.map((row) => [
        row.index,
        {
          ...(row.size !== undefined && { height: row.size }),
          ...(row.hidden === true && { hidden: true }),
        },
      ]),
    ),
    merges: sheet.merges.map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    conditionalRules: conditionalFormatsToFile(sheet.conditionalFormats),
    dataValidations: validationsToFile(sheet.validations),
    charts: chartsToFile(sheet.charts, geometryOf(sheet)),
    pageSetup: setup,
    view: {
      ...(!sheet.showGridlines && { showGridLines: false }),
      ...(!sheet.showHeadings && { showRowColHeaders: false }),
      ...(sheet.tabColor !== "" && { tabColor: fromHex(sheet.tabColor) }),
    },
    ...(headerFooter && { headerFooter }),
    ...(protection && { protection }),
    ...((frozenRows > 0 || frozenColumns > 0) && {
      freezePane: { rows: frozenRows, columns: frozenColumns },
    }),
    ...(sheet.visibility === "Hidden" && { hidden: true }),
    ...(sheet.visibility === "VeryHidden" && { veryHidden: true }),
  };
}

/** Writes the model's data as an .xlsx file. What was read comes back the same on reading. */
export async function writeWorkbookData(data: WorkbookData): Promise<Uint8Array> {
  const active = data.sheets.findIndex((sheet) => sheet.id === data.activeSheet);
  const name = ({ name, formula, comment }: WorkbookData["names"][number]) => ({
    name,
    range: formula.replace(/^=/, ""),
    ...(comment !== "" && { comment }),
  });
  const bytes = await writeXlsx({
    sheets: data.sheets.map(sheetToFile),
    activeSheet: Math.max(0, active),
    defaultFont: { name: DEFAULT_FONT_NAME, size: DEFAULT_FONT_SIZE },
    namedRanges: [
      ...data.names.map(name),
      ...data.sheets.flatMap((sheet) =>
        [...sheet.names.map(name), ...printNames(sheet.name, sheet.page)].map((one) => ({
          ...one,
          scope: sheet.name,
        })),
      ),
    ],
  });
  return addLeftovers(listParts(bytes), data);
}

import { type Cell, type Sheet as FileSheet, type Workbook } from "hucre/xlsx";
import { openWorkbook } from "../../files/open-workbook";
import { formulasOf } from "../../files/shared-formulas";
import { type CellData, type LineData, type SheetData, type WorkbookData } from "../model";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../model/defaults";
import { styleFromFile, type StyleContext } from "./cell-style";
import { chartsFromFile, geometryOf } from "./charts";
import { toHex } from "./colors";
import { conditionalFormatsFromFile } from "./conditional-formats";
import { readCustomXml, withLeftovers } from "./leftovers";
import { pageFromFile } from "./page";
import { protectionFromFile } from "./protection";
import { rawSheets, type RawSheet } from "./raw-parts";
import { widthToPoints } from "./units";
import { validationsFromFile } from "./validations";
import { listParts } from "./zip";

type PlacedCell = SheetData["cells"][number];

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);

function plainValue(value: unknown): CellData["value"] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return value instanceof Date ? (value.getTime() - EPOCH_1900) / DAY : "";
}

function place(key: string): { row: number; column: number } {
  const comma = key.indexOf(",");
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}

function linkOf(cell: Partial<Cell>): CellData["link"] | undefined {
  const link = cell.hyperlink;
  if (!link) return undefined;
  return {
    ...(link.location === undefined
      ? { address: link.target }
      : { documentReference: link.location }),
    ...(link.tooltip !== undefined && { screenTip: link.tooltip }),
  };
}

/** Cells with a look or a formula stand in `cells`; plain values of no look only in `rows`. */
function filledCells(source: FileSheet): { row: number; column: number; cell: Partial<Cell> }[] {
  const detailed = source.cells ?? new Map<string, Cell>();
  const cells: { row: number; column: number; cell: Partial<Cell> }[] = [...detailed].map(
    ([key, cell]) => ({ ...place(key), cell }),
  );
  source.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === null || detailed.has(`${String(row)},${String(column)}`)) return;
      cells.push({ row, column, cell: { value } });
    });
  });
  return cells;
}

/** Cells of a sheet of a file: shared formulas written out, dates as serial numbers. */
function cellsOf(source: FileSheet, context: StyleContext): PlacedCell[] {
  const cells = filledCells(source);
  const formulaOf = formulasOf(cells);
  const looks = new Map<Cell["style"], CellData["style"]>();
  const out: PlacedCell[] = [];
  for (const place of cells) {
    const { row, column, cell } = place;
    if (!looks.has(cell.style)) looks.set(cell.style, styleFromFile(cell.style, context));
    const style = looks.get(cell.style);
    const formula = formulaOf(place);
    const rich = cell.richText?.map((run) => run.text).join("");
    const value = rich ?? plainValue(formula === undefined ? cell.value : cell.formulaResult);
    const link = linkOf(cell);
    if (value === "" && formula === undefined && !style && !link) continue;
    out.push({
      row,
      column,
      value,
      ...(formula !== undefined && { formula }),
      ...(style && { style }),
      ...(link && { link }),
    });
  }
  return out.sort((a, b) => a.row - b.row || a.column - b.column);
}

function linesOf(source: FileSheet): Pick<SheetData, "rows" | "columns"> {
  const line = (index: number, size: number | undefined, hidden: boolean | undefined) => ({
    index,
    ...(size !== undefined && { size }),
    ...(hidden === true && { hidden: true }),
  });
  const differs = (data: LineData): boolean => data.size !== undefined || data.hidden === true;
  return {
    rows: [...(source.rowDefs ?? new Map<number, { height?: number; hidden?: boolean }>())]
      .map(([index, row]) => line(index, row.height, row.hidden))
      .filter(differs)
      .sort((a, b) => a.index - b.index),
    columns: (source.columns ?? [])
      .map((column, index) =>
        line(
          index,
          column.width === undefined ? undefined : widthToPoints(column.width),
          column.hidden,
        ),
      )
      .filter(differs),
  };
}

function notesOf(source: FileSheet): SheetData["notes"] {
  return [...(source.cells ?? new Map<string, Cell>())]
    .flatMap(([key, cell]) =>
      cell.comment
        ? [
            {
              ...place(key),
              text: cell.comment.text,
              author: cell.comment.author ?? "",
              visible: false,
            },
          ]
        : [],
    )
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function chartsOf(
  source: FileSheet,
  raw: RawSheet | undefined,
  sheet: Lengths,
): SheetData["charts"] {
  return chartsFromFile(source.charts ?? [], geometryOf(sheet)).map((chart, index) => {
    const detail = raw?.charts[index];
    if (!detail) return chart;
    const [left, top, right, bottom] = detail.offsets;
    return {
      ...chart,
      name: detail.name || chart.name,
      type: detail.lying ? chart.type.replace(/^Column/, "Bar") : chart.type,
      left: chart.left + left,
      top: chart.top + top,
      width: chart.width - left + right,
      height: chart.height - top + bottom,
    };
  });
}

type Lengths = Pick<SheetData, "rows" | "columns" | "standardWidth" | "standardHeight">;

function sheetOf(workbook: Workbook, index: number, raw: RawSheet | undefined): SheetData {
  const source = workbook.sheets[index];
  if (!source) throw new Error("no such sheet");
  const theme = workbook.themeColors;
  const lengths: Lengths = {
    ...linesOf(source),
    standardWidth: DEFAULT_COLUMN_WIDTH,
    standardHeight: raw?.defaultRowHeight ?? DEFAULT_ROW_HEIGHT,
  };
  return {
    id: `{00000000-0001-0000-${(index + 1).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`,
    name: source.name,
    visibility: source.veryHidden ? "VeryHidden" : source.hidden ? "Hidden" : "Visible",
    tabColor: toHex(source.view?.tabColor, theme) ?? "",
    showGridlines: source.view?.showGridLines !== false,
    showHeadings: source.view?.showRowColHeaders !== false,
    ...lengths,
    freeze: { rows: source.freezePane?.rows ?? 0, columns: source.freezePane?.columns ?? 0 },
    protection: protectionFromFile(source.protection),
    page: pageFromFile(source.pageSetup, source.headerFooter, raw?.fitsPages === true),
    selection: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    cells: cellsOf(source, { theme, font: workbook.defaultFont }),
    merges: (source.merges ?? []).map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    })),
    conditionalFormats: conditionalFormatsFromFile(source.conditionalRules ?? [], theme),
    validations: validationsFromFile(source.dataValidations ?? [], raw?.validations ?? []),
    notes: notesOf(source),
    comments: [],
    charts: chartsOf(source, raw, lengths),
    names: (workbook.namedRanges ?? [])
      .filter((name) => name.scope === source.name)
      .map((name) => nameOf(name)),
  };
}

function nameOf(name: { name: string; range: string; comment?: string }) {
  return { name: name.name, formula: `=${name.range}`, comment: name.comment ?? "", visible: true };
}

/**
 * Reads a workbook file into the model's data.
 *
 * @param bytes the whole file (.xlsx, or an old .xls)
 * @param name the file's name, as the workbook shows it
 * @throws FileProblem when the file is empty, too large, encrypted, damaged or no workbook
 */
export async function readWorkbookData(bytes: Uint8Array, name: string): Promise<WorkbookData> {
  const workbook = await openWorkbook(bytes);
  const parts = listParts(bytes);
  const raw = await rawSheets(parts);
  const sheets = workbook.sheets.map((_, index) => sheetOf(workbook, index, raw[index]));
  const { leftovers, others } = await readCustomXml(parts);
  const data: WorkbookData = {
    name,
    sheets,
    activeSheet: "",
    names: (workbook.namedRanges ?? []).filter((one) => one.scope === undefined).map(nameOf),
    settings: [],
    customXmlParts: others,
  };
  const whole = leftovers ? withLeftovers(data, leftovers) : data;
  const visible = whole.sheets.find((sheet) => sheet.visibility === "Visible");
  const active = whole.sheets[workbook.activeSheet ?? 0];
  return {
    ...whole,
    activeSheet: (active?.visibility === "Visible" ? active.id : visible?.id) ?? "",
  };
}

import {
  parseReference,
  referencedRange,
  type ChartData,
  type SheetModel,
  type WorkbookModel,
} from "../model";
import { DEFAULT_COLUMN_WIDTH } from "../model/defaults";
import { displayText } from "../model/text";

/** One series of a chart with what its cells say now. */
export interface SeriesValues {
  readonly name: string;
  /** null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** The values as their cells show them, for data labels. */
  readonly texts: readonly string[];
  readonly color?: string;
  readonly labels: boolean;
}

export interface ChartValues {
  readonly categories: readonly string[];
  readonly series: readonly SeriesValues[];
}

interface Cells {
  readonly sheet: SheetModel;
  readonly places: readonly { readonly row: number; readonly column: number }[];
}

function cellsOf(model: WorkbookModel, own: SheetModel, reference: string): Cells | null {
  const place = parseReference(reference.replace(/^=/, ""));
  if (!place) return null;
  const sheet = place.sheet === null ? own : model.sheet(place.sheet);
  if (!sheet) return null;
  const range = referencedRange(place);
  const places: { row: number; column: number }[] = [];
  const used = sheet.usedRange(true);
  for (let row = range.top; row <= Math.min(range.bottom, used?.bottom ?? -1); row++) {
    for (let column = range.left; column <= Math.min(range.right, used?.right ?? -1); column++) {
      places.push({ row, column });
    }
  }
  return { sheet, places };
}

function textAt(sheet: SheetModel, row: number, column: number): string {
  const style = sheet.style(row, column);
  // A label has room: a number is never shown as ####.
  return displayText(
    sheet.value(row, column),
    style?.numberFormat ?? "General",
    DEFAULT_COLUMN_WIDTH * 10,
  );
}

/** A series' name: its text, or what the cell that it refers to says. */
function nameOf(model: WorkbookModel, own: SheetModel, name: string): string {
  if (!name.includes("!")) return name;
  const cells = cellsOf(model, own, name);
  const [first] = cells?.places ?? [];
  return cells && first ? textAt(cells.sheet, first.row, first.column) : name;
}

/** Reads what a chart shows out of the workbook's cells. */
export function chartValues(model: WorkbookModel, own: SheetModel, chart: ChartData): ChartValues {
  let categories: readonly string[] = [];
  const series = chart.series.map((one): SeriesValues => {
    const cells = cellsOf(model, own, one.values);
    const names = cellsOf(model, own, one.categories);
    if (names && categories.length === 0) {
      categories = names.places.map(({ row, column }) => textAt(names.sheet, row, column));
    }
    const places = cells?.places ?? [];
    return {
      name: nameOf(model, own, one.name),
      values: places.map(({ row, column }) => {
        const value = cells?.sheet.value(row, column);
        return typeof value === "number" ? value : null;
      }),
      texts: places.map(({ row, column }) => (cells ? textAt(cells.sheet, row, column) : "")),
      labels: chart.dataLabels || one.dataLabels === true,
      ...(one.color !== undefined && { color: one.color }),
    };
  });
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    categories: Array.from({ length: count }, (_, index) => categories[index] ?? String(index + 1)),
    series,
  };
}

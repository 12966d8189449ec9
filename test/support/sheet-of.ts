import { parseCell, type CellValue, type Sheet } from "../../src/core/sheet";

export interface SheetOptions {
  readonly name?: string;
  /** A1 text of the first cell. */
  readonly at?: string;
  /** Number formats by A1 text within the drawing (A1 is its first cell). */
  readonly formats?: Readonly<Record<string, string>>;
}

/** A sheet from rows of values; what a cell shows is its value. */
export function sheetOfRows(
  rows: readonly (readonly CellValue[])[],
  options: SheetOptions = {},
): Sheet {
  const origin = parseCell(options.at ?? "A1") ?? { row: 0, column: 0 };
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) => Array.from({ length: columnCount }, (_, at) => row[at] ?? ""));
  const formats = values.map((row) => row.map(() => "General"));
  for (const [cell, format] of Object.entries(options.formats ?? {})) {
    const place = parseCell(cell);
    const row = place ? formats[place.row] : undefined;
    if (place && row) row[place.column] = format;
  }
  return {
    name: options.name ?? "Sheet1",
    origin,
    rowCount: values.length,
    columnCount,
    values,
    text: values.map((row) => row.map(String)),
    formats,
    formulas: values,
  };
}

/**
 * A sheet drawn as text: one line a row, cells parted by "|", blanks around them
 * trimmed, "⏎" for a line break, "#5" for the number 5.
 */
export function sheetOf(drawing: string, options: SheetOptions = {}): Sheet {
  const rows = drawing
    .split("\n")
    .map((line) => line.trim())
    .filter((line, index, all) => line !== "" || (index > 0 && index < all.length - 1))
    .map((line) =>
      line.split("|").map((cell): CellValue => {
        const text = cell.trim().replaceAll("⏎", "\n");
        return text.startsWith("#") && text !== "#" && !Number.isNaN(Number(text.slice(1)))
          ? Number(text.slice(1))
          : text;
      }),
    );
  return sheetOfRows(rows, options);
}

import { parseCell, type CellValue, type Sheet } from "../../../src/core";
import { type PerformanceTable } from "../../../src/core/table";

/** A worksheet that holds the given cells and nothing else. */
export function sheetOf(
  table: PerformanceTable,
  cells: Record<string, CellValue> = {},
  name = "绩效表",
): Sheet {
  const values: CellValue[][] = Array.from({ length: table.range.bottom + 1 }, () =>
    Array.from({ length: 9 }, () => ""),
  );
  for (const [a1, value] of Object.entries(cells)) {
    const at = parseCell(a1);
    const row = at && values[at.row];
    if (at && row) row[at.column] = value;
  }
  const text = values.map((row) => row.map(String));
  return {
    name,
    origin: { row: 0, column: 0 },
    rowCount: values.length,
    columnCount: 9,
    values,
    text,
    formats: text,
    formulas: values,
  };
}

import { parseCell } from "../../sheet/address";
import { type Sheet } from "../../sheet/sheet";
import { type CellContent } from "../edit";

/** What a cell of the person's own table holds. */
export interface TableCell {
  readonly cell: string;
  /** Formula with its "=", else the value. */
  readonly content: CellContent;
  readonly value: CellContent;
  readonly text: string;
  readonly format: string;
}

/** Reads one cell of a sheet; blank outside the part that was read. */
export function tableCell(sheet: Sheet, cell: string): TableCell {
  const at = parseCell(cell);
  const row = (at?.row ?? -1) - sheet.origin.row;
  const column = (at?.column ?? -1) - sheet.origin.column;
  return {
    cell,
    content: sheet.formulas[row]?.[column] ?? "",
    value: sheet.values[row]?.[column] ?? "",
    text: sheet.text[row]?.[column] ?? "",
    format: sheet.formats[row]?.[column] ?? "General",
  };
}

/** Nothing stands there, or only blanks. */
export function isBlank(cell: TableCell): boolean {
  return typeof cell.content === "string" && cell.content.trim() === "";
}

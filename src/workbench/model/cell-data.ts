import { canonical } from "./canonical";
import {
  type CellData,
  type CellStyle,
  type LineData,
  type SheetData,
  type SheetProperties,
} from "./data";

/** The properties of a sheet out of its data. */
export function propertiesOf(data: SheetData): SheetProperties {
  return {
    name: data.name,
    visibility: data.visibility,
    tabColor: data.tabColor,
    showGridlines: data.showGridlines,
    showHeadings: data.showHeadings,
    standardWidth: data.standardWidth,
    standardHeight: data.standardHeight,
    freeze: data.freeze,
    protection: data.protection,
    page: data.page,
    selection: data.selection,
  };
}

/** A cell with its members in the one order that snapshots have. */
export function orderedCell(
  row: number,
  column: number,
  cell: CellData,
): SheetData["cells"][number] {
  return {
    row,
    column,
    value: cell.value,
    ...(cell.formula !== undefined && { formula: cell.formula }),
    ...(cell.quoted === true && { quoted: true }),
    ...(cell.style && { style: cell.style }),
    ...(cell.link && { link: canonical(cell.link) }),
  };
}

/** A line with another look, or none. */
export function withStyle(line: LineData, style: CellStyle | undefined): LineData {
  return {
    ...(line.size !== undefined && { size: line.size }),
    ...(line.hidden === true && { hidden: true }),
    ...(style && { style }),
  };
}

/** A cell with another look, or none; with its link or without. */
export function relooked(
  cell: CellData | undefined,
  style: CellStyle | undefined,
  keepLink = true,
): CellData {
  return {
    value: cell?.value ?? "",
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    ...(cell?.quoted === true && { quoted: true }),
    ...(style && { style }),
    ...(keepLink && cell?.link && { link: cell.link }),
  };
}

/** Whether a cell holds a value or a formula, not only a look. */
export function hasContent(cell: CellData): boolean {
  return cell.value !== "" || cell.formula !== undefined;
}

/** A cell's look with another cell's content. */
export function withContent(look: CellData | undefined, content: CellData | undefined): CellData {
  return {
    value: content?.value ?? "",
    ...(content?.formula !== undefined && { formula: content.formula }),
    ...(content?.quoted === true && { quoted: true }),
    ...(look?.style && { style: look.style }),
  };
}

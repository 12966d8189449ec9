import { type Sheet } from "../../sheet/sheet";
import { contentAnywhere, contentOnAnySheet, digest } from "../content-print";
import { type CellContent } from "../edit";
import { tableCell } from "./table-cells";

/** A cell of a person's table and what stands in it, with what the figure is about. */
export interface FigureCell {
  readonly cell: string;
  /** Figure and indicator, as they are known again when rows have moved: "score|培训次数|1". */
  readonly of: string;
  readonly content: CellContent;
}

/**
 * A cell that was filled by the add-in, as the workbook remembers it: where, and digests of
 * what it is about, of what was written, and of that without the cells it refers to.
 */
export type FillRecord = [cell: string, of: number, content: number, shape: number];

export function fillRecord({ cell, of, content }: FigureCell): FillRecord {
  return [cell, digest(of), digest(contentOnAnySheet(content)), digest(contentAnywhere(content))];
}

/**
 * Whether the add-in has written what stands in a cell. Where the cell stands as it was
 * remembered, it must hold exactly what was written; where the same figure of the same
 * indicator stands elsewhere now, what was written in its new place: Excel leads formulas
 * after rows that were inserted, and after sheets that were renamed.
 */
export function earlierFills(records: readonly FillRecord[]): (found: FigureCell) => boolean {
  const byCell = new Map(records.map((record) => [record[0], record]));
  const byFigure = new Map(records.map((record) => [record[1], record]));
  return (found) => {
    const [, of, content, shape] = fillRecord(found);
    if (byCell.get(found.cell)?.[2] === content) return true;
    const moved = byFigure.get(of);
    return moved !== undefined && moved[0] !== found.cell && moved[3] === shape;
  };
}

/** What is to be remembered after an act: its cells, and earlier ones that still hold what was written. */
export function rememberFills(
  earlier: readonly FillRecord[],
  now: readonly FigureCell[],
  sheet: Sheet,
): FillRecord[] {
  const records = now.map(fillRecord);
  const cells = new Set(records.map(([cell]) => cell));
  const figures = new Set(records.map(([, of]) => of));
  const still = earlier.filter(([cell, of, content]) => {
    if (cells.has(cell) || figures.has(of)) return false;
    return digest(contentOnAnySheet(tableCell(sheet, cell).content)) === content;
  });
  return [...records, ...still];
}

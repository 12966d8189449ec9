import { parseCell, rangeToA1, toA1, type RangeRef } from "../../sheet/address";
import { type Sheet } from "../../sheet/sheet";
import { type CellContent } from "../edit";
import { isOn, referencesIn } from "./formula-references";
import { placeOfRow, type RowPlace } from "./level-rows";
import { type RowDeletion } from "./row-edit";
import {
  besideLabels,
  columnsOf,
  contentOf,
  formulasOf,
  isAtEdge,
  isTall,
  type RowSource,
} from "./row-source";

/** Cells of the row whose text holds for rows below as well. */
function labelsIn({ row, labels }: RowPlace, merges: readonly RangeRef[]): readonly string[] {
  const printed = labels.filter(({ governs }) => governs.bottom > row).map(({ cell }) => cell);
  const merged = merges
    .filter((merge) => isTall(merge) && merge.top === row)
    .map(({ top, left }) => toA1(top, left));
  return [...new Set([...printed, ...merged])];
}

/** A sheet whose formulas may speak of the row that goes. */
type FormulaSheet = Pick<Sheet, "name" | "formulas" | "values" | "origin">;

/** Formulas that name a cell of the row or end a range in it: Excel would not find back by itself. */
function formulasOn(row: number, own: Sheet, others: readonly FormulaSheet[]) {
  return [own, ...others].flatMap((sheet) =>
    formulasOf({ ...own, ...sheet }).flatMap(({ row: at, column, formula }) => {
      if (sheet.name === own.name && at === row) return [];
      const named = referencesIn(formula).some(
        (reference) =>
          isOn(reference, own.name, sheet.name) &&
          (reference.range.top === row || reference.range.bottom === row),
      );
      return named ? [{ sheet: sheet.name, cell: toA1(at, column), to: formula }] : [];
    }),
  );
}

/**
 * Plans the removal of a row of the table (删除指标行). A label that stands in it moves to the
 * next row of its level.
 *
 * @param others the workbook's other sheets, whose formulas may speak of the row
 * @returns null if the row is none of the table's, "only" if it is the last of its `二级指标`
 */
export function planRowDeletion(
  source: RowSource,
  row: number,
  others: readonly FormulaSheet[] = [],
): RowDeletion | "only" | null {
  const { table, sheet, merges } = source;
  const place = placeOfRow(table, sheet, row);
  if (!place) return null;
  const { level2 } = place;
  if (level2.top === level2.bottom) return "only";
  const labels = labelsIn(place, merges);
  const content = contentOf(sheet, row);
  const textAt = (cell: string): CellContent => {
    return content[(parseCell(cell)?.column ?? 0) - sheet.origin.column] ?? "";
  };
  const below = (cell: string): string => toA1(row + 1, parseCell(cell)?.column ?? 0);
  return {
    action: "delete",
    sheet: sheet.name,
    row,
    columns: columnsOf(sheet),
    content,
    merges: [],
    atEdge: isAtEdge(row, source),
    // The next row has come up to the place of this one.
    cells: labels.map((cell) => ({ cell, to: textAt(cell) })),
    back: {
      like: row < level2.bottom ? row + 1 : row - 1,
      formats: besideLabels(place, source),
      merges: merges
        .filter((merge) => isTall(merge) && (merge.top === row || merge.bottom === row))
        .map(rangeToA1),
      cells: [
        ...labels.map((cell) => ({ sheet: sheet.name, cell: below(cell), to: "" })),
        ...formulasOn(row, sheet, others),
      ],
    },
  };
}

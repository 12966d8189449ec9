import { columnLetters, rangeToA1, type RangeRef } from "../../core/sheet";
import { isEntireColumn, isEntireRow, quoteSheetName, subtract, type SheetModel } from "../model";
import { refuse } from "./errors";

/**
 * Cells of one sheet as an add-in holds them: one area for a Range, several for a RangeAreas.
 * It moves when cells are inserted or deleted, as long as the add-in keeps it.
 */
export class Cells {
  constructor(
    readonly sheet: SheetModel,
    /** Empty once the cells are deleted. */
    public areas: readonly RangeRef[],
  ) {}

  /** The one area of a Range. */
  get range(): RangeRef {
    return this.areas[0] ?? refuse("InvalidReference");
  }

  get cellCount(): number {
    return this.areas.reduce(
      (sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1),
      0,
    );
  }

  /** "Sheet1!A1:C4,Sheet1!E5" */
  get address(): string {
    const sheet = quoteSheetName(this.sheet.name);
    return this.areas.map((area) => `${sheet}!${areaToA1(area)}`).join(",");
  }
}

/** A1 text without a sheet: whole columns "A:C", whole rows "1:3". */
export function areaToA1(area: RangeRef): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return rangeToA1(area);
}

/** Areas without what others cover. */
export function without(areas: readonly RangeRef[], cuts: readonly RangeRef[]): RangeRef[] {
  return cuts.reduce<RangeRef[]>(
    (rest, cut) => rest.flatMap((area) => subtract(area, cut)),
    [...areas],
  );
}

import { type RangeRef } from "../../core/sheet";
import { findMarks, loadFormats } from "../marks/mark-rules";
import { cellsOf } from "./pieces";

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

/** What is known of a sheet before its cells are read. */
export interface SheetFacts {
  /** Excel's id; it holds until the workbook is closed, not longer. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** The used range (cells with values); null for an empty sheet. */
  readonly range: RangeRef | null;
  readonly cells: number;
  /** The workbook was opened to be read only. */
  readonly readOnly: boolean;
  /** Ids of the conditional formats on the sheet that are marks of ours. */
  readonly marks: readonly string[];
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** Queues the loading of a sheet's facts; call what it returns after the sync. */
export function loadFacts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): () => SheetFacts | null {
  sheet.load("id,name,visibility");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const formats = loadFormats(sheet);
  const workbook = context.workbook;
  workbook.load("readOnly");
  return () => {
    if (sheet.isNullObject) return null;
    const range = rangeOf(used);
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? "hidden",
      isProtected: sheet.protection.protected,
      range,
      cells: range ? cellsOf(range) : 0,
      readOnly: workbook.readOnly,
      marks: findMarks(formats),
    };
  };
}

function rangeOf(used: Excel.Range): RangeRef | null {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

import { type RangeRef } from "../../../core/sheet";
import {
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  moveRelative,
  rowCount,
  sameRange,
  union,
  type CellData,
  type SheetModel,
} from "../../model";
import { type Cells } from "../cells";
import { type ClassSpec } from "../class";
import { refuse } from "../errors";
import { type Session } from "../session";
import { removeRules } from "./conditional-formats";
import { cutValidation } from "./data-validation";
import { rangeOn } from "./range-navigation";

/** What `clear` takes away, by the names of Excel.ClearApplyTo. */
export function clearCells(cells: Cells, applyTo: string, session: Session): void {
  session.alive(cells);
  const { sheet } = cells;
  if (applyTo === "Contents") session.requireUnlocked(cells);
  else session.requireAllowed(sheet, applyTo === "Formats" ? "allowFormatCells" : null);
  for (const area of cells.areas) {
    switch (applyTo) {
      case "All":
        sheet.clear(area, "all");
        break;
      case "Contents":
        sheet.clear(area, "contents");
        continue;
      case "Formats":
        sheet.clear(area, "formats");
        break;
      case "Hyperlinks":
      case "RemoveHyperlinks":
        sheet.clear(area, "links");
        continue;
      default:
        refuse("InvalidArgument");
    }
    sheet.unmerge(area);
    removeRules(sheet, area);
    if (applyTo === "All") cutValidation(sheet, [area]);
  }
}

/** Excel refuses to push anything off the sheet, and to tear a merged area apart. */
function requireRoom(cells: Cells, vertical: boolean): void {
  const { sheet, range } = cells;
  const used = sheet.usedRange(false);
  if (used) {
    const pushed = vertical
      ? used.bottom + rowCount(range) >= MAX_ROWS && used.bottom >= range.top
      : used.right + columnCount(range) >= MAX_COLUMNS && used.right >= range.left;
    if (pushed) refuse("NonBlankCellOffSheet");
  }
  const band: RangeRef = vertical
    ? { ...range, bottom: MAX_ROWS - 1 }
    : { ...range, right: MAX_COLUMNS - 1 };
  for (const merge of sheet.lists.merges) {
    const common = intersection(merge, band);
    const torn = vertical
      ? common && (common.left !== merge.left || common.right !== merge.right)
      : common && (common.top !== merge.top || common.bottom !== merge.bottom);
    if (torn === true) refuse("InsertDeleteConflict");
  }
}

function requireShiftAllowed(cells: Cells, action: "Insert" | "Delete", session: Session): void {
  const { sheet, range } = session.alive(cells);
  if (isEntireRow(range)) session.requireAllowed(sheet, `allow${action}Rows`);
  else if (isEntireColumn(range)) session.requireAllowed(sheet, `allow${action}Columns`);
  else session.requireAllowed(sheet, null);
}

/** Copies content, looks or both, moving relative references. */
function copyInto(target: Cells, source: Cells, type: string, session: Session): void {
  const from = source.range;
  const rows = rowCount(from);
  const columns = columnCount(from);
  // A larger target is filled again and again if it is a multiple, else only once.
  const fits = (size: number, part: number): number => (size % part === 0 ? size : part);
  const height = fits(Math.max(rows, rowCount(target.range)), rows);
  const width = fits(Math.max(columns, columnCount(target.range)), columns);
  const puts: Parameters<SheetModel["put"]>[0][number][] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromRow = from.top + (y % rows);
      const fromColumn = from.left + (x % columns);
      const row = target.range.top + y;
      const column = target.range.left + x;
      const cell = source.sheet.cells.get(fromRow, fromColumn);
      const before = target.sheet.cells.get(row, column);
      puts.push({
        row,
        column,
        cell: copied(cell, before, type, row - fromRow, column - fromColumn),
      });
    }
  }
  const { top, left } = target.range;
  const covered = { top, left, bottom: top + height - 1, right: left + width - 1 };
  session.requireUnlocked(session.cells(target.sheet, [covered]));
  target.sheet.put(puts);
  if (type !== "All" && type !== "Formats") return;
  target.sheet.unmerge(covered);
  for (const merge of source.sheet.lists.merges) {
    if (!intersection(merge, from)) continue;
    target.sheet.merge({
      top: merge.top - from.top + top,
      bottom: merge.bottom - from.top + top,
      left: merge.left - from.left + left,
      right: merge.right - from.left + left,
    });
  }
}

function copied(
  cell: CellData | undefined,
  before: CellData | undefined,
  type: string,
  rows: number,
  columns: number,
): CellData {
  const content = type === "Formats" ? before : cell;
  const look = type === "All" || type === "Formats" ? cell : before;
  const formula = type === "Values" ? undefined : content?.formula;
  return {
    value: content?.value ?? "",
    ...(formula !== undefined && {
      formula: type === "Formats" ? formula : moveRelative(formula, rows, columns),
    }),
    ...(content?.quoted === true && { quoted: true }),
    ...(look?.style && { style: look.style }),
    ...(look?.link && { link: look.link }),
  };
}

/** Excel selects merged areas as a whole, but never more than the lines of whole rows and columns. */
function selected({ sheet, range }: Cells): RangeRef {
  if (isEntireRow(range) || isEntireColumn(range)) return range;
  let whole = range;
  for (;;) {
    const grown = sheet.lists.merges.reduce(
      (area, merge) => (intersection(merge, area) ? union(merge, area) : area),
      whole,
    );
    if (sameRange(grown, whole)) return whole;
    whole = grown;
  }
}

/** Methods of Range that change the sheet or its selection. */
export const rangeEditing: NonNullable<ClassSpec<Cells>["methods"]> = {
  Select: (cells, _args, session) => {
    session.alive(cells);
    if (cells.sheet.properties.visibility !== "Visible") refuse("InvalidOperation");
    session.model.select(cells.sheet, [selected(cells)]);
  },
  Clear: (cells, args, session) => {
    clearCells(cells, args.optionalText(0) ?? "All", session);
  },
  Calculate: () => undefined,
  SetDirty: () => undefined,
  Merge: (cells, args, session) => {
    const { sheet, range } = session.alive(cells);
    session.requireAllowed(sheet, null);
    if (args.flag(0)) {
      for (let row = range.top; row <= range.bottom; row++) {
        sheet.merge({ ...range, top: row, bottom: row });
      }
    } else sheet.merge(range);
  },
  Unmerge: (cells, _args, session) => {
    session.requireAllowed(session.alive(cells).sheet, null);
    cells.sheet.unmerge(cells.range);
  },
  Insert: (cells, args, session) => {
    requireShiftAllowed(cells, "Insert", session);
    const direction = args.text(0);
    if (direction !== "Down" && direction !== "Right") refuse("InvalidArgument");
    requireRoom(cells, direction === "Down");
    const { sheet, range } = cells;
    session.model.shift({ sheet: sheet.id, action: "insert", range, direction });
    return rangeOn(session, sheet, range);
  },
  Delete: (cells, args, session) => {
    requireShiftAllowed(cells, "Delete", session);
    const direction = args.text(0);
    if (direction !== "Up" && direction !== "Left") refuse("InvalidArgument");
    const { sheet, range } = cells;
    session.model.shift({ sheet: sheet.id, action: "delete", range, direction });
  },
  CopyFrom: (cells, args, session) => {
    session.alive(cells);
    const source = session.alive(args.cells(0, cells));
    if (args.flag(2) || args.flag(3)) refuse("NotImplemented");
    copyInto(cells, source, args.optionalText(1) ?? "All", session);
  },
  // Merely asking for merged areas clears the user's undo stack in real Excel.
  GetMergedAreasOrNullObject: (cells, _args, session) => {
    session.model.noteUndoCleared("Range.getMergedAreasOrNullObject");
    const { sheet, range } = session.alive(cells);
    const areas = sheet.lists.merges.filter((merge) => intersection(merge, range) !== null);
    return areas.length > 0 ? session.make.rangeAreas(session.cells(sheet, areas)) : null;
  },
};

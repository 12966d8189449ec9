import { type RangeRef } from "../../../core/sheet";
import { intersection, MAX_COLUMNS, MAX_ROWS, union, type SheetModel } from "../../model";
import { type Cells } from "../cells";
import { type ClassSpec } from "../class";
import { refuse } from "../errors";
import { type HostObject } from "../object";
import { type Session } from "../session";

/** Refuses what lies off the sheet. */
function onSheet(area: RangeRef): RangeRef {
  const valid =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right;
  return valid ? area : refuse("InvalidArgument");
}

export function rangeOn(session: Session, sheet: SheetModel, area: RangeRef): HostObject {
  return session.make.range(session.cells(sheet, [onSheet(area)]));
}

/** A used range, cut to an area; null when there is none. */
function usedWithin(cells: Cells, valuesOnly: boolean): RangeRef | null {
  const used = cells.sheet.usedRange(valuesOnly);
  return used && intersection(used, cells.range);
}

function common(cells: Cells, other: Cells): RangeRef | null {
  return cells.sheet === other.sheet ? intersection(cells.range, other.range) : null;
}

/** The region around a cell up to blank rows and columns, as Ctrl+* selects it. */
function surrounding({ sheet, range }: Cells): RangeRef {
  let region = range;
  const filled = (area: RangeRef): boolean => {
    let found = false;
    sheet.cells.visit(area, (_row, _column, cell) => {
      if (cell.value !== "" || cell.formula !== undefined) found = true;
    });
    return found;
  };
  for (;;) {
    const wider: RangeRef = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(MAX_ROWS - 1, region.bottom + 1),
      right: Math.min(MAX_COLUMNS - 1, region.right + 1),
    };
    const next: RangeRef = {
      top: filled({ ...wider, bottom: wider.top }) ? wider.top : region.top,
      bottom: filled({ ...wider, top: wider.bottom }) ? wider.bottom : region.bottom,
      left: filled({ ...wider, right: wider.left }) ? wider.left : region.left,
      right: filled({ ...wider, left: wider.right }) ? wider.right : region.right,
    };
    const grown =
      next.top < region.top ||
      next.bottom > region.bottom ||
      next.left < region.left ||
      next.right > region.right;
    if (!grown) return region;
    region = next;
  }
}

/** Methods of Range that give other ranges. */
export const rangeNavigation: NonNullable<ClassSpec<Cells>["methods"]> = {
  GetCell: ({ sheet, range }, args, session) => {
    const row = range.top + args.integer(0);
    const column = range.left + args.integer(1);
    return rangeOn(session, sheet, { top: row, bottom: row, left: column, right: column });
  },
  GetRow: ({ sheet, range }, args, session) => {
    const row = range.top + args.integer(0);
    return rangeOn(session, sheet, { ...range, top: row, bottom: row });
  },
  GetColumn: ({ sheet, range }, args, session) => {
    const column = range.left + args.integer(0);
    return rangeOn(session, sheet, { ...range, left: column, right: column });
  },
  GetEntireRow: ({ sheet, range }, _args, session) =>
    rangeOn(session, sheet, { ...range, left: 0, right: MAX_COLUMNS - 1 }),
  GetEntireColumn: ({ sheet, range }, _args, session) =>
    rangeOn(session, sheet, { ...range, top: 0, bottom: MAX_ROWS - 1 }),
  GetLastRow: ({ sheet, range }, _args, session) =>
    rangeOn(session, sheet, { ...range, top: range.bottom }),
  GetLastColumn: ({ sheet, range }, _args, session) =>
    rangeOn(session, sheet, { ...range, left: range.right }),
  GetLastCell: ({ sheet, range }, _args, session) =>
    rangeOn(session, sheet, { ...range, top: range.bottom, left: range.right }),
  GetOffsetRange: ({ sheet, range }, args, session) => {
    const [rows, columns] = [args.integer(0), args.integer(1)];
    return rangeOn(session, sheet, {
      top: range.top + rows,
      bottom: range.bottom + rows,
      left: range.left + columns,
      right: range.right + columns,
    });
  },
  GetResizedRange: ({ sheet, range }, args, session) =>
    rangeOn(session, sheet, {
      ...range,
      bottom: range.bottom + args.integer(0),
      right: range.right + args.integer(1),
    }),
  GetAbsoluteResizedRange: ({ sheet, range }, args, session) =>
    rangeOn(session, sheet, {
      ...range,
      bottom: range.top + args.integer(0) - 1,
      right: range.left + args.integer(1) - 1,
    }),
  GetRowsAbove: ({ sheet, range }, args, session) => {
    const count = args.optionalInteger(0, 1);
    return rangeOn(session, sheet, { ...range, top: range.top - count, bottom: range.top - 1 });
  },
  GetRowsBelow: ({ sheet, range }, args, session) => {
    const count = args.optionalInteger(0, 1);
    return rangeOn(session, sheet, {
      ...range,
      top: range.bottom + 1,
      bottom: range.bottom + count,
    });
  },
  GetColumnsBefore: ({ sheet, range }, args, session) => {
    const count = args.optionalInteger(0, 1);
    return rangeOn(session, sheet, { ...range, left: range.left - count, right: range.left - 1 });
  },
  GetColumnsAfter: ({ sheet, range }, args, session) => {
    const count = args.optionalInteger(0, 1);
    return rangeOn(session, sheet, {
      ...range,
      left: range.right + 1,
      right: range.right + count,
    });
  },
  GetBoundingRect: (cells, args, session) => {
    const other = args.cells(0, cells);
    if (other.sheet !== cells.sheet) refuse("InvalidArgument");
    return rangeOn(session, cells.sheet, union(cells.range, other.range));
  },
  GetIntersection: (cells, args, session) => {
    const area = common(cells, args.cells(0, cells));
    return area ? rangeOn(session, cells.sheet, area) : refuse("ItemNotFound");
  },
  GetIntersectionOrNullObject: (cells, args, session) => {
    const area = common(cells, args.cells(0, cells));
    return area ? rangeOn(session, cells.sheet, area) : null;
  },
  GetUsedRange: (cells, args, session) => {
    const area = usedWithin(cells, args.flag(0));
    return area ? rangeOn(session, cells.sheet, area) : refuse("ItemNotFound");
  },
  GetUsedRangeOrNullObject: (cells, args, session) => {
    const area = usedWithin(cells, args.flag(0));
    return area ? rangeOn(session, cells.sheet, area) : null;
  },
  GetSurroundingRegion: (cells, _args, session) =>
    rangeOn(session, cells.sheet, surrounding(cells)),
  GetSpecialCells: (cells, args, session) =>
    specialCells(cells, args.text(0), session) ?? refuse("ItemNotFound"),
  GetSpecialCellsOrNullObject: (cells, args, session) => specialCells(cells, args.text(0), session),
};

/** Blanks, constants or formulas of a range, gathered row by row. */
function specialCells(cells: Cells, type: string, session: Session): HostObject | null {
  const used = usedWithin(cells, false);
  if (!used) return null;
  const fits = (row: number, column: number): boolean => {
    const cell = cells.sheet.cells.get(row, column);
    const empty = cell === undefined || (cell.value === "" && cell.formula === undefined);
    switch (type) {
      case "Blanks":
        return empty;
      case "Constants":
        return !empty && cell.formula === undefined;
      case "Formulas":
        return cell?.formula !== undefined;
      case "Visible":
        return (
          cells.sheet.rows.get(row)?.hidden !== true &&
          cells.sheet.columns.get(column)?.hidden !== true
        );
      default:
        return refuse("NotImplemented");
    }
  };
  const areas: RangeRef[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      if (!fits(row, column)) continue;
      const last = areas.at(-1);
      if (last?.bottom === row && last.right === column - 1) {
        areas[areas.length - 1] = { ...last, right: column };
      } else areas.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return areas.length > 0 ? session.make.rangeAreas(session.cells(cells.sheet, areas)) : null;
}

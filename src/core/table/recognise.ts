import { type RangeRef, type Sheet } from "../sheet";
import { formUnit } from "./form-facts";
import { FormReader, NOTHING_LENT, type Lent } from "./form-reader";
import { cutForms } from "./forms";
import { isRightHalf, joinHalves, withoutHalf } from "./halves";
import { findHeadings } from "./columns/headings";
import { lookedFor, type LookedFor } from "./looked-for";
import { type ColumnRole, type PerformanceTable } from "./performance-table";
import { secondFormColumn } from "./pages";
import { progressing, type Progress } from "./progress";
import { SheetView } from "./sheet-view";
import { findUnheaded } from "./columns/unheaded";

/** What a person said about a sheet, where the reader did not see it by itself. */
export interface RecogniseOptions {
  /** `列角色`: roles of worksheet columns (zero-based). */
  readonly columnRoles?: Readonly<Record<number, ColumnRole>>;
  /** `这是指标表`: the form is this range; nothing else on the sheet is read. */
  readonly range?: RangeRef;
}

/** The tables of a sheet. */
export interface Recognition {
  readonly sheet: string;
  readonly tables: readonly PerformanceTable[];
  readonly lookedFor: readonly LookedFor[];
}

/**
 * Reads every budget-performance table of a sheet. Found by labels wherever they
 * stand; never throws, whatever the cells hold.
 */
export function recognise(sheet: Sheet, options: RecogniseOptions = {}): Recognition {
  const steps = recogniseInSteps(sheet, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * As `recognise`, but pausing every few hundred rows: the pane shows progress and
 * gives the thread back between steps.
 */
export function recogniseInSteps(
  sheet: Sheet,
  options: RecogniseOptions = {},
): Generator<Progress, Recognition> {
  return recogniseArea(sheet, options, NOTHING_LENT);
}

/** @param lent what a part of a form that has no header is read with */
function* recogniseArea(
  sheet: Sheet,
  options: RecogniseOptions,
  lent: Lent,
): Generator<Progress, Recognition> {
  const area = clip(sheet, options.range);
  const view = new SheetView(area);
  const total = view.rowCount * 2;
  let bands = yield* progressing(findHeadings(view), 0, total);
  const beside = secondFormColumn(view, bands);
  if (beside !== null) {
    const roles = options.columnRoles ? { columnRoles: options.columnRoles } : {};
    const rightOnly = columnsOf(area, beside, area.columnCount - 1);
    const top = bands[0]?.start ?? 0;
    if (isRightHalf(view, bands, beside, rightOnly)) {
      const first = yield* recogniseArea(withoutHalf(area, top, beside, "right"), roles, lent);
      const [own] = first.tables;
      const known = own ? { year: own.year, moneyUnit: formUnit(own) } : lent;
      const second = yield* recogniseArea(withoutHalf(area, top, beside, "left"), roles, known);
      const [other] = second.tables;
      if (own && other && first.tables.length === 1 && second.tables.length === 1)
        return { sheet: sheet.name, tables: [joinHalves(own, other)], lookedFor: [] };
    }
    const left = yield* recogniseArea(columnsOf(area, 0, beside - 1), roles, lent);
    const right = yield* recogniseArea(rightOnly, roles, lent);
    return { sheet: sheet.name, tables: [...left.tables, ...right.tables], lookedFor: [] };
  }
  const byHand = handRoles(view, options);
  if (bands.length === 0) {
    const band = yield* progressing(findUnheaded(view, byHand), 0, total);
    if (band) bands = [band];
  }
  const forms = cutForms(view, bands, view.rowCount - 1);
  const tables: PerformanceTable[] = [];
  for (const form of forms) {
    const reading = new FormReader(view, form, byHand, lent).read();
    tables.push(yield* progressing(reading, view.rowCount, total));
  }
  return { sheet: sheet.name, tables, lookedFor: tables.length > 0 ? [] : lookedFor(view) };
}

/** The part of a sheet that a person selected, as a sheet of its own. */
function clip(sheet: Sheet, range: RangeRef | undefined): Sheet {
  if (!range) return sheet;
  const top = Math.max(0, range.top - sheet.origin.row);
  const left = Math.max(0, range.left - sheet.origin.column);
  const bottom = Math.min(sheet.rowCount - 1, range.bottom - sheet.origin.row);
  const right = Math.min(sheet.columnCount - 1, range.right - sheet.origin.column);
  const cut = <T>(grid: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    grid.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  return {
    ...sheet,
    origin: { row: sheet.origin.row + top, column: sheet.origin.column + left },
    rowCount: Math.max(0, bottom - top + 1),
    columnCount: Math.max(0, right - left + 1),
    values: cut(sheet.values),
    text: cut(sheet.text),
    formats: cut(sheet.formats),
    formulas: cut(sheet.formulas),
  };
}

/** Some grid columns of a sheet as a sheet of its own. */
function columnsOf(sheet: Sheet, left: number, right: number): Sheet {
  const { origin } = sheet;
  return clip(sheet, {
    top: origin.row,
    bottom: origin.row + sheet.rowCount - 1,
    left: origin.column + left,
    right: origin.column + right,
  });
}

/** Roles that a person gave, by grid column. */
function handRoles(view: SheetView, options: RecogniseOptions): Map<number, ColumnRole> {
  const roles = new Map<number, ColumnRole>();
  for (const [column, role] of Object.entries(options.columnRoles ?? {})) {
    const own = Number(column) - view.sheet.origin.column;
    if (own >= 0 && own < view.columnCount) roles.set(own, role);
  }
  return roles;
}

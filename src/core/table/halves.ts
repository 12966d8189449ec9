import { type RangeRef, type Sheet } from "../sheet";
import { type HeadingBand } from "./columns/headings";
import { headerRoleOf } from "./header/label-roles";
import { isTitleRow } from "./header/titles";
import { type PerformanceTable } from "./performance-table";
import { SheetView } from "./sheet-view";

/**
 * True where the columns from `half` on are the right half of the form on the left, no form of
 * their own: no title and no project's name stands above their headings.
 */
export function isRightHalf(
  view: SheetView,
  bands: readonly HeadingBand[],
  half: number,
  right: Sheet,
): boolean {
  const [first] = bands;
  const all = bands.every((band) =>
    band.columns.some(({ column, role }) => column >= half && role === "level3"),
  );
  if (!first || !all) return false;
  const alone = new SheetView(right);
  for (let row = 0; row < first.start; row++) {
    if (isTitleRow(alone, row) !== null) return false;
    const names = view
      .filled(row, half)
      .some((column) => headerRoleOf(view.label(row, column).core) === "project-name");
    if (names) return false;
  }
  return true;
}

/**
 * A sheet without one of the halves of its indicators: the left keeps everything above them, the
 * right has nothing there.
 */
export function withoutHalf(
  sheet: Sheet,
  top: number,
  half: number,
  side: "left" | "right",
): Sheet {
  const keeps = (row: number, column: number): boolean =>
    side === "right" ? row < top || column < half : row >= top && column >= half;
  const cut = <T>(grid: readonly (readonly T[])[], blank: T): T[][] =>
    grid.map((cells, row) => cells.map((cell, column) => (keeps(row, column) ? cell : blank)));
  const { origin } = sheet;
  const merges = sheet.merges?.filter((merge) =>
    keeps(merge.top - origin.row, merge.left - origin.column),
  );
  return {
    ...sheet,
    values: cut(sheet.values, ""),
    text: cut(sheet.text, ""),
    formats: sheet.formats,
    formulas: cut(sheet.formulas, ""),
    ...(merges ? { merges } : {}),
  };
}

/** The two halves as one table: the left with the indicators of the right behind its own. */
export function joinHalves(left: PerformanceTable, right: PerformanceTable): PerformanceTable {
  const body = left.body && right.body ? around(left.body, right.body) : left.body;
  return {
    ...left,
    range: {
      ...around(left.range, right.range),
      left: Math.min(left.range.left, right.range.left),
      right: Math.max(left.range.right, right.range.right),
    },
    columns: [...left.columns, ...right.columns],
    body,
    indicators: [...left.indicators, ...withSections(left, right.indicators)],
    emptySlots: [...left.emptySlots, ...right.emptySlots],
    totals: left.totals ?? right.totals,
    grade: left.grade ?? right.grade,
    footer: [...left.footer, ...right.footer],
    unrecognised: [...left.unrecognised, ...right.unrecognised],
    residues: [...left.residues, ...right.residues],
  };
}

/** Where the left half parts its rows by projects, what stands beside them is of the same. */
function withSections(
  left: PerformanceTable,
  indicators: PerformanceTable["indicators"],
): PerformanceTable["indicators"] {
  const sections = new Map(left.indicators.map(({ row, section }) => [row, section] as const));
  return indicators.map((indicator) => ({
    ...indicator,
    section: indicator.section ?? sections.get(indicator.row) ?? null,
  }));
}

type Rows = Pick<RangeRef, "top" | "bottom">;

function around(first: Rows, second: Rows): Rows {
  return {
    top: Math.min(first.top, second.top),
    bottom: Math.max(first.bottom, second.bottom),
  };
}

import { bareColumn, type BandColumn, type HeadingBand } from "./headings";
import { contentOf, roleByContent } from "./content";
import { level1Of, level2Of } from "../rows/levels";
import { type ColumnRole } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { STEP_ROWS } from "../steps";

/** At least this many second levels in one column make a block without headings. */
const FEWEST_LEVELS = 2;

function mayBeLevel(text: string): boolean {
  return (
    text.length <= 30 && (text.includes("指") || text.includes("效益") || text.includes("满意"))
  );
}

interface LevelPlaces {
  readonly rows: Map<number, number[]>;
  readonly names: Map<number, Set<string>>;
}

function* findLevels(
  view: SheetView,
  from: number,
  to: number,
): Generator<number, { first: LevelPlaces; second: LevelPlaces }> {
  const first: LevelPlaces = { rows: new Map(), names: new Map() };
  const second: LevelPlaces = { rows: new Map(), names: new Map() };
  const note = (places: LevelPlaces, column: number, row: number, name: string): void => {
    const rows = places.rows.get(column) ?? [];
    rows.push(row);
    places.rows.set(column, rows);
    places.names.set(column, (places.names.get(column) ?? new Set()).add(name));
  };
  for (let row = from; row <= to; row++) {
    if (row % STEP_ROWS === 0) yield row;
    const values = view.sheet.values[row] ?? [];
    for (let column = 0; column < values.length; column++) {
      const value = values[column];
      if (typeof value !== "string" || value.length < 2 || !mayBeLevel(value)) continue;
      const { core } = view.label(row, column);
      const one = level1Of(core);
      const two = level2Of(core);
      if (one.known && one.name !== null) note(first, column, row, one.name);
      if (two.known && two.name !== null) note(second, column, row, two.name);
    }
  }
  return { first, second };
}

function richest(places: LevelPlaces, except: number | null): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [column, names] of places.names) {
    if (column === except || names.size <= most) continue;
    most = names.size;
    best = column;
  }
  return best;
}

/**
 * Finds a block of indicators that has no heading row: a column of second levels
 * (数量指标, 质量指标 …), beside it names and values. Null if there is none. Yields the row
 * now and then.
 *
 * @param byHand roles that a person gave, which alone make a block too
 */
export function* findUnheaded(
  view: SheetView,
  byHand: ReadonlyMap<number, ColumnRole>,
): Generator<number, HeadingBand | null> {
  const { first, second } = yield* findLevels(view, 0, view.rowCount - 1);
  const level2 = richest(second, null);
  const named = level2 !== null && (second.names.get(level2)?.size ?? 0) >= FEWEST_LEVELS;
  if (!named && byHand.size < 2) return null;
  const level1 = richest(first, level2);
  const rows = [
    ...(level2 === null ? [] : (second.rows.get(level2) ?? [])),
    ...(level1 === null ? [] : (first.rows.get(level1) ?? [])),
  ];
  const top = rows.reduce((least, row) => Math.min(least, row), view.rowCount);
  const start = named ? top : firstFilled(view, byHand);
  const roles = new Map<number, ColumnRole>(byHand);
  if (named) {
    roles.set(level2, roles.get(level2) ?? "level2");
    if (level1 !== null) roles.set(level1, roles.get(level1) ?? "level1");
    const sample = rows.slice(0, 40);
    const after = Math.max(level2, level1 ?? level2) + 1;
    const wanted: ColumnRole[] = ["level3", "target"];
    for (let column = after; column < view.columnCount && wanted.length > 0; column++) {
      if (roles.has(column) || !sample.some((row) => !view.blank(row, column))) continue;
      const content = contentOf(view, column, top, view.rowCount - 1);
      if (wanted[0] === "target" && roleByContent(content) === "operator") {
        roles.set(column, "operator");
        continue;
      }
      const role = wanted.shift();
      if (role === undefined || [...roles.values()].includes(role)) continue;
      roles.set(column, role);
      if (role === "target") setUnit(view, column + 1, top, roles);
    }
  }
  const columns: BandColumn[] = [...roles]
    .sort(([left], [right]) => left - right)
    .map(([column, role]) => bareColumn(column, role, true));
  const hasName = columns.some((column) => column.role === "level3");
  return hasName ? { top: start, bottom: start - 1, columns, start } : null;
}

/** A column of units right of the values: "6 | 辆". */
function setUnit(
  view: SheetView,
  column: number,
  top: number,
  roles: Map<number, ColumnRole>,
): void {
  if (column >= view.columnCount || roles.has(column)) return;
  const { filled, units, values } = contentOf(view, column, top, view.rowCount - 1);
  if (filled > 0 && values === 0 && units * 2 > filled) roles.set(column, "unit");
}

/** The first row in which a column that a person named holds something. */
function firstFilled(view: SheetView, byHand: ReadonlyMap<number, ColumnRole>): number {
  const names = [...byHand]
    .filter(([, role]) => role === "level3" || role === "target")
    .map(([column]) => column);
  for (let row = 0; row < view.rowCount; row++) {
    if (names.length > 0 && names.every((column) => !view.blank(row, column))) return row;
  }
  return 0;
}

import { rangeToA1, type CellValue, type RangeRef, type Sheet } from "../../core/sheet";
import { ExcelProblem, toProblem } from "../errors";
import { loadFacts, type SheetFacts } from "./facts";
import { ownSheetNamed, roleOf, sheetOfName } from "../ownership";
import {
  bytesOf,
  cellsOf,
  FIRST_CELLS,
  halve,
  MOST_CELLS,
  PIECE_BYTES,
  takePiece,
  type Piece,
} from "./pieces";
import { breathe, inExcel, stopIfCancelled } from "../run";
import { loadSettings, type ReadSettings } from "../settings";

/** Over this many used cells a person is asked first: reading takes seconds. */
const ASK_CELLS = 500_000;
/** Over this many nothing is read: Excel itself answers at most 5,000,000 cells at once. */
export const REFUSE_CELLS = 3_000_000;

/** How far reading has come, in cells. */
export interface ReadProgress {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  /** The person has agreed to read a sheet over `ASK_CELLS`. */
  readonly allowLarge?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** A sheet as read: its facts and its cells. */
export interface ReadSheet {
  readonly facts: SheetFacts;
  readonly sheet: Sheet;
}

/** A sheet with the settings of its workbook, which come in the same sync. */
export interface SheetWithSettings extends ReadSheet {
  readonly settings: ReadSettings;
}

/** A sheet that could not be read, with the reason. */
export interface UnreadSheet {
  readonly facts: SheetFacts;
  readonly problem: ExcelProblem;
}

/**
 * Reads the active sheet, or where that was made from a table (`绩效汇总`), the table's: one
 * sync for its size (one more for the table's), one or two for its cells while they are fewer
 * than some tens of thousands, one more a piece beyond.
 *
 * @throws ExcelProblem: `sheet-large` (ask, then pass `allowLarge`), `sheet-too-large`, …
 */
export async function readActiveSheet(options: ReadOptions = {}): Promise<SheetWithSettings> {
  const active = await look(null);
  const { facts, settings } = active;
  const source = facts && ownSheetNamed(settings.own, facts.name)?.source;
  return readLooked(source ? await look(source.sheet) : active, source?.sheet ?? "", options);
}

/**
 * Reads a sheet by its id or name.
 *
 * @throws ExcelProblem: `sheet-gone` if there is none, and as `readActiveSheet`
 */
export async function readSheet(
  idOrName: string,
  options: ReadOptions = {},
): Promise<SheetWithSettings> {
  return readLooked(await look(idOrName), idOrName, options);
}

interface Looked {
  readonly facts: SheetFacts | null;
  readonly settings: ReadSettings;
}

/** Facts of a sheet, or of the active one for null, with the settings, in one sync. */
function look(idOrName: string | null): Promise<Looked> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet =
      idOrName === null
        ? worksheets.getActiveWorksheet()
        : worksheets.getItemOrNullObject(idOrName);
    const factsOf = loadFacts(context, sheet);
    const settingsOf = loadSettings(context);
    await context.sync();
    return { facts: factsOf(), settings: settingsOf() };
  });
}

async function readLooked(
  { facts, settings }: Looked,
  sheet: string,
  options: ReadOptions,
): Promise<SheetWithSettings> {
  if (!facts) throw new ExcelProblem("sheet-gone", { sheet });
  return { ...(await readOne(facts, options)), settings };
}

/** The cells of one sheet whose facts are known. */
export async function readOne(facts: SheetFacts, options: ReadOptions): Promise<ReadSheet> {
  for await (const read of readCells([facts], options)) {
    if ("problem" in read) throw read.problem;
    return read;
  }
  throw new ExcelProblem("no-answer", { sheet: facts.name });
}

/** A sheet of the workbook; `role` is given where it is one that we made (`绩效汇总`). */
export interface ListedSheet extends SheetFacts {
  readonly role: string | null;
}

/**
 * All sheets in the order of their tabs, with the settings of the workbook, in two syncs;
 * hidden sheets are told apart by `visibility`.
 */
export async function listSheets(): Promise<{
  readonly sheets: readonly ListedSheet[];
  readonly settings: ReadSettings;
}> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    const names = context.workbook.names;
    names.load("items/name,items/formula");
    const settingsOf = loadSettings(context);
    await context.sync();
    const found = sheets.items.map((sheet) => loadFacts(context, sheet));
    await context.sync();
    const roles = new Map(
      names.items.map((item) => [sheetOfName(item.formula), roleOf(item.name)]),
    );
    const listed = found.flatMap((factsOf) => {
      const facts = factsOf();
      return facts ? [{ ...facts, role: roles.get(facts.name) ?? null }] : [];
    });
    return { sheets: listed, settings: settingsOf() };
  });
}

/** A sheet whose pieces are still coming in. */
interface Growing {
  readonly facts: SheetFacts;
  readonly grids: Record<Grid, unknown[][]>;
  missing: number;
}

const GRIDS = ["values", "text", "numberFormat", "formulas"] as const;
type Grid = (typeof GRIDS)[number];

/**
 * Reads the cells of sheets and gives each sheet as soon as it is complete. Pieces are cut
 * so that no answer comes near 5 MB; one that does all the same is halved and read again.
 */
export async function* readCells(
  sheets: readonly SheetFacts[],
  options: ReadOptions = {},
): AsyncGenerator<ReadSheet | UnreadSheet> {
  const growing: Growing[] = [];
  let queue: Piece[] = [];
  for (const facts of sheets) {
    const problem = tooLarge(facts, options);
    if (problem) yield { facts, problem };
    else if (!facts.range) yield { facts, sheet: emptySheet(facts.name) };
    else {
      queue.push({ sheet: growing.length, range: facts.range });
      const grids = { values: [], text: [], numberFormat: [], formulas: [] };
      growing.push({ facts, grids, missing: facts.cells });
    }
  }
  const total = growing.reduce((sum, { missing }) => sum + missing, 0);
  let done = 0;
  let budget = FIRST_CELLS;
  while (queue.length > 0) {
    stopIfCancelled(options.signal);
    const { group, rest } = takeGroup(queue, budget);
    const answer = await tryReading(group, growing);
    if (!answer) {
      const halved = halveGroup(group);
      budget = Math.max(1, Math.floor(budget / 2));
      queue = [...halved, ...rest];
      continue;
    }
    queue = rest;
    const cells = group.reduce((sum, { range }) => sum + cellsOf(range), 0);
    done += cells;
    budget = nextBudget(answer.bytes / cells);
    for (const { sheet, range } of group) {
      const grown = growing[sheet];
      if (!grown) continue;
      grown.missing -= cellsOf(range);
      options.onProgress?.({ sheet: grown.facts.name, done, total });
      if (grown.missing === 0) yield { facts: grown.facts, sheet: finished(grown) };
    }
    if (queue.length > 0) await breathe();
  }
}

function nextBudget(bytesPerCell: number): number {
  return Math.min(MOST_CELLS, Math.max(1, Math.floor(PIECE_BYTES / (1.3 * bytesPerCell))));
}

function tooLarge(facts: SheetFacts, options: ReadOptions): ExcelProblem | null {
  const { name: sheet, cells, range } = facts;
  const data = { sheet, cells, range: range ? rangeToA1(range) : "", limit: REFUSE_CELLS };
  if (cells > REFUSE_CELLS) return new ExcelProblem("sheet-too-large", data);
  if (cells > ASK_CELLS && options.allowLarge !== true)
    return new ExcelProblem("sheet-large", data);
  return null;
}

function takeGroup(
  queue: readonly Piece[],
  budget: number,
): { readonly group: readonly Piece[]; readonly rest: Piece[] } {
  const group: Piece[] = [];
  const rest = [...queue];
  let left = budget;
  while (rest.length > 0 && (left > 0 || group.length === 0)) {
    const first = rest[0];
    if (!first) break;
    // A row is cut only if it alone is too much, not to fill what is left of a group.
    const width = first.range.right - first.range.left + 1;
    if (group.length > 0 && width > left) break;
    const { piece, rest: remains } = takePiece(first.range, Math.max(1, left));
    rest.splice(0, 1, ...remains.map((range) => ({ sheet: first.sheet, range })));
    group.push({ sheet: first.sheet, range: piece });
    left -= cellsOf(piece);
  }
  return { group, rest };
}

/** Smaller pieces in the same order; a single cell that is too much stays an error. */
function halveGroup(group: readonly Piece[]): Piece[] {
  if (group.length > 1) return [...group];
  const [only] = group;
  const halves = only && halve(only.range);
  if (!halves) throw new ExcelProblem("response-too-large");
  return halves.map((range) => ({ sheet: only.sheet, range }));
}

/** Reads a group in one sync and keeps it; null if the answer would have been too large. */
async function tryReading(
  group: readonly Piece[],
  growing: readonly Growing[],
): Promise<{ readonly bytes: number } | null> {
  try {
    return await readGroup(group, growing);
  } catch (error) {
    const problem = toProblem(error);
    if (problem.kind === "response-too-large" || problem.kind === "too-many-cells") return null;
    throw problem;
  }
}

async function readGroup(
  group: readonly Piece[],
  growing: readonly Growing[],
): Promise<{ readonly bytes: number }> {
  return inExcel(async (context) => {
    const ranges = group.map(({ sheet, range }) => {
      const id = growing[sheet]?.facts.id ?? "";
      const { top, left, bottom, right } = range;
      const cells = context.workbook.worksheets
        .getItem(id)
        .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      cells.load("values,text,numberFormat,formulas");
      return cells;
    });
    await context.sync();
    // The library has just taken the answer apart; what follows is a task of its own.
    await breathe();
    let bytes = 0;
    ranges.forEach((cells, index) => {
      const piece = group[index];
      const grown = piece && growing[piece.sheet];
      if (!grown) return;
      const grids = GRIDS.map((grid) => answered(cells[grid], piece.range, grown.facts));
      bytes += bytesOf(grids);
      grids.forEach((rows, at) => {
        const grid = GRIDS[at];
        if (grid) keep(grown, grid, piece.range, rows);
      });
    });
    return { bytes };
  });
}

/** Excel may answer null instead of failing when there is too much; that is an error. */
export function answered(grid: unknown, range: RangeRef, facts: SheetFacts): unknown[][] {
  const rows = range.bottom - range.top + 1;
  if (!Array.isArray(grid) || grid.length !== rows || !grid.every(Array.isArray)) {
    throw new ExcelProblem("no-answer", { sheet: facts.name });
  }
  return grid;
}

function keep(grown: Growing, grid: Grid, range: RangeRef, rows: unknown[][]): void {
  const first = range.top - (grown.facts.range?.top ?? 0);
  const kept = grown.grids[grid];
  rows.forEach((row, index) => {
    const before = kept[first + index];
    // Pieces of one row come from left to right.
    kept[first + index] = before ? [...before, ...row] : row;
  });
}

/** The sheet as data, from its facts and the four grids of its cells. */
export function finished({ facts, grids }: Pick<Growing, "facts" | "grids">): Sheet {
  const range = facts.range ?? { top: 0, left: 0, bottom: -1, right: -1 };
  return {
    name: facts.name,
    origin: { row: range.top, column: range.left },
    rowCount: range.bottom - range.top + 1,
    columnCount: range.right - range.left + 1,
    values: grids.values as CellValue[][],
    text: grids.text as string[][],
    formats: grids.numberFormat as string[][],
    formulas: grids.formulas as CellValue[][],
  };
}

export function emptySheet(name: string): Sheet {
  return {
    name,
    origin: { row: 0, column: 0 },
    rowCount: 0,
    columnCount: 0,
    values: [],
    text: [],
    formats: [],
    formulas: [],
  };
}

import { parseRange, toA1 } from "../sheet/address";

/**
 * How sheets that we made are known again: a hidden, workbook-wide name that points to
 * their first cell. Excel keeps it through renaming, moving, saving and reopening, where
 * sheet ids are not kept; it needs nothing newer than ExcelApi 1.4, and it can be set in
 * the same batch that adds the sheet.
 */
const ROLE_PREFIX = "_jixiao.role.";
const SOURCE_PREFIX = "_jixiao.source.";
const MADE_PREFIX = "_jixiao.made.";
const ROW_PREFIX = "_jixiao.row.";
const SHEET_PREFIX = "_jixiao.sheet.";

/**
 * Roles of the sheets `绩效汇总` (of further tables `summary.2` …), `汇总表` and `校验结果`: they
 * are found again by these, whatever their names have become.
 */
export const SUMMARY_ROLE = "summary";
export const ROLL_UP_ROLE = "rollup";
export const REPORT_ROLE = "report";

/** Name of the mark on the one sheet of a role, which is refreshed in place. */
export function roleMark(role: string): string {
  return ROLE_PREFIX + plain(role);
}

/** Name of the mark on the table that the sheet of a role is made from. */
export function sourceMark(role: string): string {
  return SOURCE_PREFIX + plain(role);
}

/** Name of the mark on a sheet that was added once and is the person's from then on. */
export function madeMark(journalId: string, index: number): string {
  return `${MADE_PREFIX}${plain(journalId)}.${String(index)}`;
}

/** Name of the mark beside a row that an act put in or took out. */
export function rowMark(journalId: string, index: number): string {
  return `${ROW_PREFIX}${plain(journalId)}.${String(index)}`;
}

/** Name of the mark on a person's sheet about which something is kept, by the tie that is kept with it. */
export function sheetMark(tie: string): string {
  return SHEET_PREFIX + plain(tie);
}

/**
 * The sheets that ties lead to, by tie.
 *
 * @returns null for a sheet that was deleted; a tie whose name is not there is missing
 */
export function tiedSheets(
  names: readonly { readonly name: string; readonly formula: unknown }[],
): ReadonlyMap<string, string | null> {
  return new Map(
    names.flatMap(({ name, formula }) => {
      if (!name.startsWith(SHEET_PREFIX)) return [];
      return [[name.slice(SHEET_PREFIX.length), sheetOfName(formula)] as const];
    }),
  );
}

/** The role that a name marks a sheet with, null for a name of another kind. */
export function roleOf(name: string): string | null {
  return name.startsWith(ROLE_PREFIX) ? name.slice(ROLE_PREFIX.length) : null;
}

/** The sheets of a workbook that we made, and the tables that they are made from. */
export interface OwnSheets {
  /** Names of sheets by role. */
  readonly sheets: ReadonlyMap<string, string>;
  /** A cell of the table by role; none where the table is gone. */
  readonly sources: ReadonlyMap<string, { readonly sheet: string; readonly cell: string }>;
}

/** What a sheet of ours is to a person: `绩效汇总`, `汇总表` or `校验结果`. */
export type OwnKind = "summary" | "roll-up" | "report";

/** A sheet that we made and bring up to date in place. */
export interface OwnSheet {
  readonly kind: OwnKind;
  /** A cell of the table that it is made from; null where that is gone, or it is made from all. */
  readonly source: { readonly sheet: string; readonly cell: string } | null;
}

/** What the sheet of that name is among those that we made; null for a person's own sheet. */
export function ownSheetNamed({ sheets, sources }: OwnSheets, name: string): OwnSheet | null {
  const [role] = [...sheets].find(([, sheet]) => sheet === name) ?? [];
  const kind = role === undefined ? null : kindOf(role);
  return role === undefined || kind === null ? null : { kind, source: sources.get(role) ?? null };
}

function kindOf(role: string): OwnKind | null {
  if (role === ROLL_UP_ROLE) return "roll-up";
  if (role === REPORT_ROLE) return "report";
  return role === SUMMARY_ROLE || role.startsWith(`${SUMMARY_ROLE}.`) ? "summary" : null;
}

/** Sorts a workbook's names into what they mark. */
export function ownSheets(
  names: readonly { readonly name: string; readonly formula: unknown }[],
): OwnSheets {
  const sheets = new Map<string, string>();
  const sources = new Map<string, { sheet: string; cell: string }>();
  for (const { name, formula } of names) {
    const sheet = sheetOfName(formula);
    if (sheet === null) continue;
    const role = roleOf(name);
    if (role !== null) sheets.set(role, sheet);
    const cell = cellOfName(formula);
    if (name.startsWith(SOURCE_PREFIX) && cell !== null) {
      sources.set(name.slice(SOURCE_PREFIX.length), { sheet, cell });
    }
  }
  return { sheets, sources };
}

/** The first cell that a name's formula means: "='a b'!$D$8" → "D8". */
function cellOfName(formula: unknown): string | null {
  if (typeof formula !== "string") return null;
  const range = parseRange(formula);
  return range && toA1(range.top, range.left);
}

function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9_.]/g, "_");
}

const QUOTED = /^='((?:[^']|'')*)'!/;
const BARE = /^=([^'!]+)!/;

/** The sheet that a name's formula means: "='a b'!$A$1" → "a b"; null if it means none. */
export function sheetOfName(formula: unknown): string | null {
  if (typeof formula !== "string") return null;
  const quoted = QUOTED.exec(formula)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  const bare = BARE.exec(formula)?.[1];
  return bare === undefined || bare.includes("#") ? null : bare;
}

/**
 * How sheets that we made are known again: a hidden, workbook-wide name that points to
 * their first cell. Excel keeps it through renaming, moving, saving and reopening, where
 * sheet ids are not kept; it needs nothing newer than ExcelApi 1.4, and it can be set in
 * the same batch that adds the sheet.
 */
const ROLE_PREFIX = "_jixiao.role.";
const MADE_PREFIX = "_jixiao.made.";

/** Name of the mark on the one sheet of a role, which is refreshed in place. */
export function roleMark(role: string): string {
  return ROLE_PREFIX + plain(role);
}

/** Name of the mark on a sheet that was added once and is the person's from then on. */
export function madeMark(journalId: string, index: number): string {
  return `${MADE_PREFIX}${plain(journalId)}.${String(index)}`;
}

/** The role that a name marks, null for a name of another kind. */
export function roleOf(name: string): string | null {
  return name.startsWith(ROLE_PREFIX) ? name.slice(ROLE_PREFIX.length) : null;
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

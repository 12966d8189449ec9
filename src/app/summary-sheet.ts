import { messagesFor, type Language } from "../core/messages";
import { parseCell } from "../core/sheet";
import { type OwnSheets } from "../excel";
import { contains, type ScoredSource } from "./source";

/** Role of the first table's 绩效汇总; further tables of the workbook get numbers. */
const FIRST_ROLE = "summary";

/** The sheet 绩效汇总 of a table: as what it is known, and the name that it has or shall have. */
export interface SummarySheet {
  readonly role: string;
  readonly sheetName: string;
}

/**
 * Which sheet sums a table up. A table that has one keeps it, wherever rows and sheets have
 * moved; another gets the first role that no other table has, so that a sheet whose table
 * was deleted is used again.
 */
export function summarySheetOf(source: ScoredSource, language: Language): SummarySheet {
  const { own } = source;
  const role = ownRole(source) ?? freeRole(own);
  const sheetName = own.sheets.get(role) ?? newName(source, role, language);
  return { role, sheetName };
}

function ownRole({ own, sheet, table }: ScoredSource): string | null {
  const [role] =
    [...own.sources].find(([, place]) => {
      const cell = parseCell(place.cell);
      return place.sheet === sheet.name && cell !== null && contains(table.range, cell);
    }) ?? [];
  return role ?? null;
}

function freeRole({ sources }: OwnSheets): string {
  for (let number = 1; ; number++) {
    const role = number === 1 ? FIRST_ROLE : `${FIRST_ROLE}.${String(number)}`;
    if (!sources.has(role)) return role;
  }
}

/** 绩效汇总 for the first table; for others with the name of their sheet, or project where a sheet has several. */
function newName(source: ScoredSource, role: string, language: Language): string {
  const { sheetName } = messagesFor(language).summary;
  if (role === FIRST_ROLE) return sheetName;
  const { table, sheet, onSheet } = source;
  const project = table.projectName?.text.replace(/\s/g, "") ?? "";
  return `${sheetName}-${onSheet.length > 1 && project !== "" ? project : sheet.name}`;
}

import { messagesFor, type Language } from "../../messages";
import { contains, parseCell } from "../../sheet";
import { type PerformanceTable } from "../../table";
import { SUMMARY_ROLE, type OwnSheets } from "../ownership";

/** The sheet 绩效汇总 of a table: as what it is known, and the name that it has or shall have. */
export interface SummarySheet {
  readonly role: string;
  readonly sheetName: string;
}

/**
 * Which sheet sums a table up. A table that has one keeps it, wherever rows and sheets have
 * moved; another gets the first role that no other table has, so that a sheet whose table
 * was deleted is used again.
 *
 * @param own the sheets of the workbook that we made
 * @param onSheet how many tables stand on the table's sheet: of several, each new sheet is
 *   named by its project
 */
export function summarySheetOf(
  table: PerformanceTable,
  own: OwnSheets,
  onSheet: number,
  language: Language,
): SummarySheet {
  const role = ownRole(table, own) ?? freeRole(own);
  const sheetName = own.sheets.get(role) ?? newName(table, role, onSheet, language);
  return { role, sheetName };
}

function ownRole(table: PerformanceTable, { sources }: OwnSheets): string | null {
  const [role] =
    [...sources].find(([, place]) => {
      const cell = parseCell(place.cell);
      return place.sheet === table.sheet && cell !== null && contains(table.range, cell);
    }) ?? [];
  return role ?? null;
}

function freeRole({ sources }: OwnSheets): string {
  for (let number = 1; ; number++) {
    const role = number === 1 ? SUMMARY_ROLE : `${SUMMARY_ROLE}.${String(number)}`;
    if (!sources.has(role)) return role;
  }
}

/** 绩效汇总 for the first table; for others with the name of their sheet, or project where a sheet has several. */
function newName(
  table: PerformanceTable,
  role: string,
  onSheet: number,
  language: Language,
): string {
  const { sheetName } = messagesFor(language).summary;
  if (role === SUMMARY_ROLE) return sheetName;
  const project = table.projectName?.text.replace(/\s/g, "") ?? "";
  return `${sheetName}-${onSheet > 1 && project !== "" ? project : table.sheet}`;
}

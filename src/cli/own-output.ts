import path from "node:path";
import { REPORT_ROLE } from "../core/edits";
import { LANGUAGES, messagesFor } from "../core/messages";
import { type FoundTables } from "./read-tables";

/** What stands behind the name of a marked copy, in whichever language it was made. */
const ENDINGS = LANGUAGES.map((language) => `-${messagesFor(language).report.sheetName}`);

/** The name of the marked copy of a file, without its ending: 表 → 表-校验结果. */
export function markedName(name: string, reportSheet: string): string {
  return `${name}-${reportSheet}`;
}

/**
 * Whether a file came out of an earlier run: a roll-up, or a marked copy of a file that
 * stands beside it. In a folder that is checked or summed up such files are passed over, or
 * every table would count twice.
 */
export function isOwnOutput(
  file: string,
  { own, allOurs }: Pick<FoundTables, "own" | "allOurs">,
): boolean {
  if (allOurs) return true;
  const name = path.parse(file).name.replace(/ \(\d+\)$/, "");
  return own.sheets.has(REPORT_ROLE) && ENDINGS.some((ending) => name.endsWith(ending));
}

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { planReport } from "../core/edits";
import { messagesFor, type Language } from "../core/messages";
import { applyToFile, FileProblem, type FileMark } from "../files";
import { type CheckedFile } from "./check-file";
import { readBytes } from "./read-tables";
import { timestamp } from "./clock";
import { copyEnding, FreeNames } from "./free-name";
import { markedName } from "./own-output";

/**
 * Writes a copy of a checked workbook with its findings marked and listed on a sheet
 * `校验结果`. The original is only read.
 *
 * @param out folder for the copy; null puts it beside the original
 * @returns the copy's path
 * @throws FileProblem old-format for an .xls, of which no copy can be made, or not-written
 */
export async function writeMarkedCopy(
  checked: CheckedFile,
  out: string | null,
  language: Language,
): Promise<string> {
  const findings = checked.tables.flatMap(({ result }) => result.findings);
  // The graver mark comes first, so that it wins where two lie on one cell.
  const marks: FileMark[] = findings.map((finding) => ({
    sheet: finding.sheet,
    range: finding.cell,
    severity: finding.severity,
  }));
  const report = planReport(findings, { language, madeAt: timestamp(new Date()) });
  const bytes = await applyToFile(await readBytes(checked.file), [report], marks);
  const folder = out ?? path.dirname(checked.file);
  const { name, ext } = path.parse(checked.file);
  // 表.xlsx → 表-校验结果.xlsx: nothing is overwritten.
  const wished = markedName(name, messagesFor(language).report.sheetName) + copyEnding(ext);
  const copy = new FreeNames(folder).take(wished);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(copy, bytes);
  } catch (cause) {
    throw new FileProblem("not-written", { cause });
  }
  return copy;
}

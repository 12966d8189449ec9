import { access, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { planReport } from "../core/edits";
import { messagesFor, type Language } from "../core/messages";
import { applyToFile, type FileMark } from "../files";
import { readBytes, type CheckedFile } from "./check-file";
import { timestamp } from "./clock";

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** `表.xlsx` → `表-校验结果.xlsx`, or the first `… (2).xlsx` that is free: nothing is overwritten. */
async function freeName(file: string, folder: string, suffix: string): Promise<string> {
  const { name } = path.parse(file);
  for (let copy = 1; ; copy++) {
    const ending = copy === 1 ? "" : ` (${copy})`;
    const candidate = path.join(folder, `${name}-${suffix}${ending}.xlsx`);
    if (!(await exists(candidate))) return candidate;
  }
}

/**
 * Writes a copy of a checked workbook with its findings marked and listed on a sheet
 * `校验结果`. The original is only read.
 *
 * @param out folder for the copy; null puts it beside the original
 * @returns the copy's path
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
  await mkdir(folder, { recursive: true });
  const copy = await freeName(checked.file, folder, messagesFor(language).report.sheetName);
  await writeFile(copy, bytes);
  return copy;
}

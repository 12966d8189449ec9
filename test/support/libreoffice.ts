import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import { findLibreOffice } from "../../scripts/find-libreoffice.mjs";

/**
 * LibreOffice believes the values that a file remembers of its formulas, unless its
 * profile says "always recalculate" (0). The profile is made for the tests alone.
 */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A workbook as the independent engine computes it. */
export interface Recalculated {
  /** Number, text or boolean of a cell; null where it is empty; errors as their text. */
  value(sheet: string, cell: string): string | number | boolean | null;
}

function plain(value: ExcelJS.CellValue): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (value instanceof Date) return value.toISOString();
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return value.error;
  if ("text" in value) return value.text;
  return null;
}

/**
 * Recalculates workbooks from scratch in LibreOffice, all in one call.
 *
 * @param workbooks bytes of .xlsx files; what they remember of formulas is not believed
 */
export async function recalculate(workbooks: readonly Uint8Array[]): Promise<Recalculated[]> {
  const program = findLibreOffice();
  if (!program) throw new Error("LibreOffice is missing; node scripts/prepare-machine.mjs helps");
  const folder = mkdtempSync(path.join(tmpdir(), "jixiao-recalc-"));
  try {
    const profile = path.join(folder, "profile");
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const files = workbooks.map((bytes, at) => {
      const file = path.join(folder, `book${at}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = path.join(folder, "out");
    const done = spawnSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        out,
        ...files,
      ],
      { encoding: "utf8" },
    );
    if (done.status !== 0) throw new Error(`LibreOffice: ${done.stderr}`);
    return await Promise.all(
      workbooks.map(async (_, at) => {
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.readFile(path.join(out, `book${at}.xlsx`));
        return {
          value: (sheet: string, cell: string) => {
            const worksheet = workbook.getWorksheet(sheet);
            if (!worksheet) throw new Error(`LibreOffice saw no sheet ${sheet}`);
            const at = worksheet.getCell(cell);
            // `value` forgets a result of 0; `result` knows it.
            return plain(at.formula ? at.result : at.value);
          },
        };
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

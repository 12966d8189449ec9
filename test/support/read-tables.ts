import { readFileSync } from "node:fs";
import path from "node:path";
import { recognise, type PerformanceTable } from "../../src/core/table";
import { readWorkbook } from "../../src/files";

/** The tables of a workbook in test/corpus. */
export async function tablesOf(name: string): Promise<readonly PerformanceTable[]> {
  const bytes = readFileSync(path.resolve(__dirname, "../corpus", name));
  const worksheets = await readWorkbook(bytes);
  return worksheets.flatMap((worksheet) => recognise(worksheet.sheet).tables);
}

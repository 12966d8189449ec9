import { readFileSync } from "node:fs";
import path from "node:path";
import { recognise, type PerformanceTable } from "../../src/core/table";
import { readWorkbook } from "../../src/files";

const READ = new Map<string, readonly PerformanceTable[]>();

async function read(name: string): Promise<readonly PerformanceTable[]> {
  const bytes = readFileSync(path.resolve(__dirname, "../corpus", name));
  const worksheets = await readWorkbook(bytes);
  return worksheets.flatMap((worksheet) => recognise(worksheet.sheet).tables);
}

/** The tables of a workbook in test/corpus, which is read once. */
export async function tablesOf(name: string): Promise<readonly PerformanceTable[]> {
  const known = READ.get(name) ?? (await read(name));
  READ.set(name, known);
  // Tables of their own for everyone who asks: what rules remember of a table is kept apart.
  return known.map((table) => ({ ...table }));
}

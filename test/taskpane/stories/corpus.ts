import { recognise } from "../../../src/core/table";
import { check } from "../../../src/core/rules";
import { readWorkbook } from "../../../src/files";
import type { CheckedTable } from "../../../src/app";

/** A workbook of the corpus, read, recognised and checked as the product does it. */
export async function checkedTable(file: string): Promise<CheckedTable> {
  const answer = await fetch(`/corpus/${file}`);
  const sheets = await readWorkbook(new Uint8Array(await answer.arrayBuffer()));
  const [table] = sheets.flatMap(({ sheet }) => recognise(sheet).tables);
  if (!table) throw new Error(`no table in ${file}`);
  return { table, result: check(table), ignored: [] };
}

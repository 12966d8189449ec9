import { recognise } from "../../../src/core/table";
import { DEFAULT_PROFILE, recogniseProfile, toRuleProfile } from "../../../src/core/appraisal";
import { check } from "../../../src/core/rules";
import { readWorkbook } from "../../../src/files";
import type { CheckedTable } from "../../../src/app";

/** A workbook of the corpus, read, recognised and checked as the product does it. */
export async function checkedTable(file: string): Promise<CheckedTable> {
  const answer = await fetch(`/corpus/${file}`);
  const sheets = await readWorkbook(new Uint8Array(await answer.arrayBuffer()));
  const [table] = sheets.flatMap(({ sheet }) => recognise(sheet).tables);
  if (!table) throw new Error(`no table in ${file}`);
  const profile = recogniseProfile(table) ?? DEFAULT_PROFILE;
  const result = check(table, { profile: toRuleProfile(profile, table) });
  return { table, profile, result, ignored: [] };
}

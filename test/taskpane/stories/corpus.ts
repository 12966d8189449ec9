import { DEFAULT_PROFILE, recogniseProfile, toRuleProfile } from "../../../src/core/appraisal";
import { planFill, planReasonDrafts } from "../../../src/core/edits";
import { check } from "../../../src/core/rules";
import type { Sheet } from "../../../src/core/sheet";
import { recognise, type PerformanceTable } from "../../../src/core/table";
import { readWorkbook } from "../../../src/files";
import type { CheckedTable, FillLook } from "../../../src/app";

interface Read {
  readonly sheet: Sheet;
  readonly table: PerformanceTable;
}

async function read(file: string): Promise<Read> {
  const answer = await fetch(`/corpus/${file}`);
  const sheets = await readWorkbook(new Uint8Array(await answer.arrayBuffer()));
  const [found] = sheets.flatMap(({ sheet }) =>
    recognise(sheet).tables.map((table) => ({ sheet, table })),
  );
  if (!found) throw new Error(`no table in ${file}`);
  return found;
}

function checked(table: PerformanceTable): CheckedTable {
  const profile = recogniseProfile(table) ?? DEFAULT_PROFILE;
  const result = check(table, { profile: toRuleProfile(profile, table) });
  return { table, profile, result, ignored: [] };
}

/** A workbook of the corpus, read, recognised and checked as the product does it. */
export async function checkedTable(file: string): Promise<CheckedTable> {
  const { table } = await read(file);
  return checked(table);
}

/** A table with what 填写完成情况 would do to it. */
export interface LookedAt {
  readonly checked: CheckedTable;
  readonly look: FillLook;
}

export async function lookedAt(file: string): Promise<LookedAt> {
  const source = await read(file);
  const { sheet, table } = source;
  const found = checked(table);
  const isOurs = () => false;
  const fill = planFill(source, {
    language: "zh-CN",
    madeAt: "2026-01-31 09:05",
    profile: found.profile,
    role: "summary",
    sheetName: "绩效汇总",
    isOurs,
  });
  const drafts = planReasonDrafts(source, fill.summary.appraisal.rows, "zh-CN", isOurs);
  return {
    checked: found,
    look: {
      table,
      sheet: sheet.name,
      fills: fill.plan.cells.length,
      proposals: fill.proposals,
      open: fill.open,
      reasonDrafts: drafts.cells.length,
    },
  };
}

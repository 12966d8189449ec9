import { readdirSync } from "node:fs";
import path from "node:path";
import { WorkbookModel } from "../../src/workbench/model";
import { readWorkbookData, writeWorkbookData } from "../../src/workbench/xlsx";
import { tablesOf } from "./read-tables";
import { openCorpus } from "./workbooks";

/** A sheet of a dev case with a table that has a column for actual values. */
export interface FillableCase {
  readonly file: string;
  readonly sheet: string;
}

/** Every dev case that 填写完成情况 can fill. */
export async function fillableCases(): Promise<readonly FillableCase[]> {
  const files = readdirSync(path.resolve(__dirname, "../corpus/cases"));
  const cases: FillableCase[] = [];
  for (const name of files.filter((each) => each.endsWith(".xlsx"))) {
    const file = `cases/${name}`;
    const tables = await tablesOf(file);
    const fillable = tables.filter(({ columns }) => columns.some(({ role }) => role === "actual"));
    for (const sheet of new Set(fillable.map((table) => table.sheet))) cases.push({ file, sheet });
  }
  return cases;
}

/** The workbook of a case, with the sheet of its table in front. */
export async function openCase({ file, sheet }: FillableCase): Promise<WorkbookModel> {
  const model = await openCorpus(file);
  const table = model.sheet(sheet);
  if (table) model.activate(table);
  return model;
}

/** A self-evaluation table with blank scores, of a dev case: actual values stand in G, scores in I, reasons in J. */
export function blankScores(): Promise<WorkbookModel> {
  return openCorpus("cases/041.xlsx");
}

/** The workbook as it is after saving and opening again, when all ids of sheets are new. */
export async function reopened(model: WorkbookModel): Promise<WorkbookModel> {
  const bytes = await writeWorkbookData(model.snapshot());
  return WorkbookModel.from(await readWorkbookData(bytes, model.snapshot().name));
}

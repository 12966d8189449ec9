import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readWorkbookData } from "../../src/workbench/xlsx";
import { WorkbookModel } from "../../src/workbench/model";

export { contentOf, expectSameContent, expectUnchanged, textOf } from "./snapshots";

const CORPUS = fileURLToPath(new URL("../corpus/", import.meta.url));

/** The county's table that the project began with. */
export function seedWorkbook(): Promise<WorkbookModel> {
  return openCorpus("seed.xlsx");
}

/** A workbook of the corpus, opened as the workbench opens it. */
export async function openCorpus(file: string): Promise<WorkbookModel> {
  return WorkbookModel.from(
    await readWorkbookData(new Uint8Array(readFileSync(path.join(CORPUS, file))), file),
  );
}

/** A table of so many rows with real texts, at B3 of its sheet. */
export function tallWorkbook(rows: number): WorkbookModel {
  const model = new WorkbookModel("长表.xlsx");
  const cells = Array.from({ length: rows }, (_, row) => [
    row % 20 === 0 ? "产出指标" : "",
    row % 5 === 0 ? "数量指标" : "",
    `全县组织工作会议及组工干部培训次数第${String(row)}项`,
    `≥${String(row)}次`,
    row,
    "计划标准",
  ]);
  const range = { top: 2, left: 1, bottom: rows + 1, right: 6 };
  model.addSheet("绩效目标表").write(range, cells);
  return model;
}

import { checkActiveSheet, ignoreFinding, unignoreFinding } from "../../src/app";
import { type Finding } from "../../src/core/rules";
import { readSettings } from "../../src/excel";
import { type WorkbookModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";
import { seedWorkbook } from "../support/workbooks";

const OPTIONS = { mark: true };

async function opened(): Promise<WorkbookModel> {
  const model = await seedWorkbook();
  createExcelHost(model);
  return model;
}

async function checked() {
  const { tables } = await checkActiveSheet(OPTIONS);
  const [table] = tables;
  if (!table) throw new Error("no table");
  return { findings: table.result.findings, ignored: table.ignored };
}

/** The welfare line that stands in a project: a finding about one indicator by name. */
async function welfare(code = "D09"): Promise<Finding> {
  const { findings } = await checked();
  const found = findings.find((finding) => finding.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

function isListed(findings: readonly Finding[], { code, subject }: Finding): boolean {
  return findings.some((finding) => finding.code === code && finding.subject === subject);
}

test("a finding set aside moves to 已忽略, with its reason and day, and stays there", async () => {
  await opened();
  const finding = await welfare();
  await ignoreFinding(finding, "  县委批准的专项福利  ");
  const { findings, ignored } = await checked();
  expect(isListed(findings, finding)).toBe(false);
  expect(ignored).toHaveLength(1);
  expect(ignored[0]).toMatchObject({ reason: "县委批准的专项福利" });
  expect(ignored[0]?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(ignored[0]?.finding.cell).toBe(finding.cell);
});

test("its cell is not marked any more", async () => {
  const model = await opened();
  const marked = () =>
    model.activeSheet.lists.conditionalFormats.flatMap(({ ranges }) => ranges).length;
  const finding = await welfare();
  const others = (await checked()).findings.filter(({ cell }) => cell === finding.cell);
  const before = marked();
  for (const other of others) await ignoreFinding(other, "已核实");
  await checked();
  expect(marked()).toBeLessThan(before);
});

test("it survives rows that move", async () => {
  await opened();
  const finding = await welfare();
  await ignoreFinding(finding, "已核实");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("1:3").insert("Down");
    await context.sync();
  });
  const { findings, ignored } = await checked();
  expect(isListed(findings, finding)).toBe(false);
  expect(ignored).toHaveLength(1);
  expect(ignored[0]?.finding.cell).not.toBe(finding.cell);
});

test("it comes back when the facts change", async () => {
  await opened();
  const { findings } = await checked();
  const finding = findings.find(({ code }) => code === "G01");
  if (!finding) throw new Error("no G01");
  await ignoreFinding(finding, "上年调查就是如此");
  expect(isListed((await checked()).findings, finding)).toBe(false);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(finding.cell);
    range.values = [["≥99%"]];
    await context.sync();
  });
  const after = await checked();
  expect(isListed(after.findings, finding)).toBe(true);
  expect(after.ignored).toEqual([]);
});

test("it can be taken back; nothing is left in the workbook", async () => {
  await opened();
  const finding = await welfare();
  await ignoreFinding(finding, "已核实");
  await unignoreFinding(finding);
  expect(isListed((await checked()).findings, finding)).toBe(true);
  expect((await readSettings()).settings.ignored).toBeUndefined();
});

test("setting aside twice keeps the later reason once", async () => {
  await opened();
  const finding = await welfare();
  await ignoreFinding(finding, "先这样");
  await ignoreFinding(finding, "已核实");
  expect((await checked()).ignored.map(({ reason }) => reason)).toEqual(["已核实"]);
});

test("without a reason nothing is set aside", async () => {
  await opened();
  const finding = await welfare();
  await expect(ignoreFinding(finding, " \n")).rejects.toMatchObject({ kind: "internal" });
  expect(isListed((await checked()).findings, finding)).toBe(true);
});

import { checkWorkbook, writeReport, type CheckOutcome } from "../../src/app";
import { listSheets } from "../../src/excel";
import { createExcelHost } from "../support/excel-host";
import { seedWorkbook } from "../support/workbooks";

async function checkedSeed() {
  const model = await seedWorkbook();
  createExcelHost(model);
  return { model, outcome: await checkWorkbook({ mark: false }) };
}

function write({ tables }: CheckOutcome) {
  return writeReport({ language: "zh-CN", tables });
}

async function rowsOf(sheet: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test("every finding becomes a row with its cell, in the order of the list", async () => {
  const { outcome } = await checkedSeed();
  const findings = outcome.tables.flatMap(({ result }) => result.findings);
  expect(await write(outcome)).toEqual({ sheet: "校验结果", refreshed: false });
  const rows = (await rowsOf("校验结果")).slice(3);
  expect(rows.map((row) => row[2])).toEqual(findings.map(({ code }) => code));
  expect(rows.map((row) => row[4])).toEqual(findings.map(({ cell }) => cell.split(":")[0]));
  expect(rows.every((row) => String(row[5]).length > 5 && String(row[6]).length > 1)).toBe(true);
});

test("made again it is the same sheet, also under another name; its old rows are gone", async () => {
  const { model, outcome } = await checkedSeed();
  await write(outcome);
  const sheets = model.sheets.length;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("校验结果").name = "给局里的意见";
    await context.sync();
  });
  const fewer = outcome.tables.map((checked) => ({
    ...checked,
    result: { ...checked.result, findings: checked.result.findings.slice(0, 2) },
  }));
  const again = await write({ ...outcome, tables: fewer });
  expect(again).toEqual({ sheet: "给局里的意见", refreshed: true });
  expect(model.sheets).toHaveLength(sheets);
  expect((await rowsOf("给局里的意见")).slice(3).filter((row) => row[2] !== "")).toHaveLength(2);
});

test("a person's own sheet of that name is left alone", async () => {
  const { model, outcome } = await checkedSeed();
  model
    .addSheet("校验结果")
    .write({ top: 0, left: 0, bottom: 0, right: 0 }, [["我们自己的校验结果"]]);
  const { sheet } = await write(outcome);
  expect(sheet).not.toBe("校验结果");
  expect(await rowsOf("校验结果")).toEqual([["我们自己的校验结果"]]);
});

test("the report itself is not checked the next time", async () => {
  const { outcome } = await checkedSeed();
  await write(outcome);
  const { sheets } = await listSheets();
  expect(sheets.filter(({ role }) => role === "report")).toHaveLength(1);
  const again = await checkWorkbook({ mark: false });
  expect(again.searched.map(({ name }) => name)).not.toContain("校验结果");
});

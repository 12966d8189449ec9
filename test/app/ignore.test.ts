import { checkActiveSheet, checkWorkbook, ignoreFinding, unignoreFinding } from "../../src/app";
import { type Finding } from "../../src/core/rules";
import { readSettings } from "../../src/excel";
import { type WorkbookModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";
import { reopened } from "../support/fillable";
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

describe("a sheet that is renamed", () => {
  /** The names of the sheets on which the finding is set aside, of all sheets. */
  async function ignoredOn({ code, subject }: Finding): Promise<string[]> {
    const { tables } = await checkWorkbook(OPTIONS);
    return tables
      .filter(({ ignored }) =>
        ignored.some(({ finding }) => finding.code === code && finding.subject === subject),
      )
      .map(({ table }) => table.sheet);
  }

  test("keeps what was set aside on it, also after saving and opening", async () => {
    const model = await opened();
    const finding = await welfare();
    await ignoreFinding(finding, "已核实");
    model.rename(model.activeSheet, "2022年 '申报' 表");
    expect(await ignoredOn(finding)).toEqual(["2022年 '申报' 表"]);
    const later = await reopened(model);
    createExcelHost(later);
    expect(await ignoredOn(finding)).toEqual(["2022年 '申报' 表"]);
    later.rename(later.activeSheet, "申报表");
    expect(await ignoredOn(finding)).toEqual(["申报表"]);
  });

  test("shares nothing with a copy of it, which may even have its old name", async () => {
    const model = await opened();
    const finding = await welfare();
    await ignoreFinding(finding, "已核实");
    const old = model.activeSheet.name;
    const copy = model.copySheet(model.activeSheet, "副本", 1);
    expect(await ignoredOn(finding)).toEqual([old]);
    model.rename(model.activeSheet, "改名");
    model.rename(copy, old);
    expect(await ignoredOn(finding)).toEqual(["改名"]);
  });

  test("and deleted leaves nothing to a sheet that takes its name", async () => {
    const model = await opened();
    const finding = await welfare();
    await ignoreFinding(finding, "已核实");
    const first = model.activeSheet;
    const copy = model.copySheet(first, "副本", 1);
    model.activate(copy);
    model.removeSheet(first);
    model.rename(copy, first.name);
    expect(await ignoredOn(finding)).toEqual([]);
  });

  test("keeps what an earlier version had stored by its name, once anything else is set aside", async () => {
    const model = await opened();
    const finding = await welfare();
    await ignoreFinding(finding, "已核实");
    const stored = (await readSettings()).settings.ignored ?? [];
    const old = stored.map(({ code, subject, sheet, facts, reason, date }) => {
      return { code, subject, sheet, facts, reason, date };
    });
    model.setSetting("jixiao.ignored", [...old, { ...old[0], sheet: "早已改名的表" }]);
    model.setNames([]);
    expect(await ignoredOn(finding)).toEqual([finding.sheet]);
    const { findings } = await checked();
    const [other] = findings;
    if (!other) throw new Error("no other finding");
    await ignoreFinding(other, "已核实");
    model.rename(model.activeSheet, "改名");
    expect(await ignoredOn(finding)).toEqual(["改名"]);
    expect(await ignoredOn(other)).toEqual(["改名"]);
    // What cannot be placed any more is kept: its sheet may get its old name back.
    const sheets = (await readSettings()).settings.ignored?.map(({ sheet }) => sheet);
    expect(sheets).toEqual(["改名", "早已改名的表", "改名"]);
  });

  test("and checked before that is named as gone, and nothing is stored under its old name", async () => {
    const model = await opened();
    const finding = await welfare();
    model.rename(model.activeSheet, "改名");
    await expect(ignoreFinding(finding, "已核实")).rejects.toMatchObject({ kind: "sheet-gone" });
    expect((await readSettings()).settings.ignored).toBeUndefined();
    expect(model.names).toEqual([]);
  });
});

test("it can be taken back; nothing is left in the workbook", async () => {
  const model = await opened();
  const before = [...model.names];
  const finding = await welfare();
  await ignoreFinding(finding, "已核实");
  await unignoreFinding(finding);
  expect(isListed((await checked()).findings, finding)).toBe(true);
  expect((await readSettings()).settings.ignored).toBeUndefined();
  expect(model.names).toEqual(before);
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

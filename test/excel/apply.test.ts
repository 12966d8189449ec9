import { applyPlan, revertLast, toProblem } from "../../src/excel";
import { asText, type CellEdit } from "../../src/core/edits";
import { WorkbookModel } from "../../src/workbench/model";
import { MOST_RECORDS } from "../../src/excel/journal/journal";
import { createExcelHost } from "../support/excel-host";
import { expectUnchanged, seedWorkbook, tallWorkbook, textOf } from "../support/workbooks";
import { cellsPlan, richSheet, sheetsPlan } from "./plans";

/** A form with blanks, texts that look like numbers, formulas and formats. */
function form(): WorkbookModel {
  const model = new WorkbookModel("自评表.xlsx");
  const sheet = model.addSheet("绩效目标表");
  sheet.write({ top: 0, left: 0, bottom: 4, right: 2 }, [
    ["名称", "指标值", "得分"],
    ["甲", "≥7次", ""],
    ["乙", "95%", 3.5],
    ["丙", "=1+1", ""],
    ["丁", "", "=B3*10"],
  ]);
  sheet.restyle({ top: 1, left: 1, bottom: 1, right: 1 }, { numberFormat: "@" });
  // As a file holds it that was pasted from Word: text, though it looks like a number.
  sheet.put([
    { row: 4, column: 1, cell: { value: "100%" } },
    { row: 1, column: 2, cell: { value: "2022", quoted: true } },
  ]);
  return model;
}

const EDITS: readonly CellEdit[] = [
  { sheet: "绩效目标表", cell: "C2", from: "2022", to: 10, numberFormat: "0.00" },
  { sheet: "绩效目标表", cell: "C3", from: 3.5, to: "=B3*10" },
  { sheet: "绩效目标表", cell: "C4", from: "", to: asText("=不是公式") },
  { sheet: "绩效目标表", cell: "B2", from: "≥7次", to: "≥8次" },
  { sheet: "绩效目标表", cell: "B3", from: 0.95, to: 0.98 },
  { sheet: "绩效目标表", cell: "B4", from: "=1+1", to: "100%" },
  { sheet: "绩效目标表", cell: "B5", from: "100%", to: "-5%" },
  { sheet: "绩效目标表", cell: "A2", from: "甲", to: "甲乙" },
];

test("cells are written in one sync after one that reads them", async () => {
  const model = form();
  const host = createExcelHost(model);
  const { cells, conflicts } = await applyPlan(cellsPlan(...EDITS));
  expect({ cells, conflicts }).toEqual({ cells: EDITS.length, conflicts: [] });
  expect(host.syncs).toBe(2);
  const sheet = model.activeSheet;
  expect(sheet.value(1, 2)).toBe(10);
  expect(sheet.numberFormat(1, 2)).toBe("0.00");
  expect(sheet.formula(2, 2)).toBe("=B3*10");
});

test("text that begins with = + - @ or looks like a number stays text", async () => {
  const model = form();
  createExcelHost(model);
  await applyPlan(cellsPlan(...EDITS));
  const sheet = model.activeSheet;
  expect(sheet.value(3, 2)).toBe("=不是公式");
  expect(sheet.formula(3, 2)).toBe("=不是公式");
  expect(sheet.value(3, 1)).toBe("100%");
  expect(sheet.value(4, 1)).toBe("-5%");
});

test("6,000 cells are filled in one sync and taken back in one", async () => {
  const model = tallWorkbook(6_000);
  const host = createExcelHost(model);
  const before = textOf(model);
  const edits = Array.from({ length: 6_000 }, (_, row): CellEdit => {
    const line = String(row + 3);
    return { sheet: "绩效目标表", cell: `H${line}`, from: "", to: `=F${line}*2` };
  });
  host.resetCounts();
  await applyPlan(cellsPlan(...edits));
  expect(host.syncs).toBe(2);
  expect(host.requestBytes).toBeLessThan(5 << 20);
  host.resetCounts();
  const reverted = await revertLast();
  expect(reverted).toMatchObject({ undone: true, cells: 6_000 });
  // The journal's index and its record are read, then the cells, then all is written.
  expect(host.syncs).toBe(4);
  expectUnchanged(model, before);
});

test("what was filled is taken back exactly", async () => {
  const model = form();
  createExcelHost(model);
  const before = withoutQuotes(model);
  await applyPlan(cellsPlan(...EDITS));
  await revertLast();
  expect(withoutQuotes(model)).toBe(before);
});

/** Office.js does not tell a leading ' from other text; what the cell holds is the same. */
function withoutQuotes(model: WorkbookModel): string {
  return textOf(model).replace(/,\n\s*"quoted": true/g, "");
}

test("it is taken back after closing and reopening, when all ids are new", async () => {
  const model = form();
  createExcelHost(model);
  const before = withoutQuotes(model);
  await applyPlan(cellsPlan(...EDITS));
  await applyPlan(sheetsPlan(richSheet()));
  const data = JSON.parse(
    textOf(model).replaceAll("{00000000-0001", "{11111111-2222"),
  ) as ReturnType<WorkbookModel["snapshot"]>;
  const reopened = WorkbookModel.from(data);
  createExcelHost(reopened);
  expect(await revertLast()).toMatchObject({ undone: true, kind: "summary", sheets: 1 });
  expect(await revertLast()).toMatchObject({ undone: true, kind: "fill" });
  expect(await revertLast()).toBeNull();
  expect(withoutQuotes(reopened).replaceAll("{11111111-2222", "{00000000-0001")).toBe(before);
});

describe("what a person has changed meanwhile", () => {
  test("a cell that is not as the plan expects stops the whole plan", async () => {
    const model = form();
    createExcelHost(model);
    model.activeSheet.write({ top: 2, left: 2, bottom: 2, right: 2 }, [[4]]);
    const before = textOf(model);
    const applied = await applyPlan(cellsPlan(...EDITS));
    expect(applied).toMatchObject({
      record: null,
      cells: 0,
      conflicts: [{ sheet: "绩效目标表", cell: "C3", expected: 3.5, found: 4 }],
    });
    expectUnchanged(model, before);
  });

  test("or is left out, when told so", async () => {
    const model = form();
    createExcelHost(model);
    model.activeSheet.write({ top: 2, left: 2, bottom: 2, right: 2 }, [[4]]);
    const applied = await applyPlan(cellsPlan(...EDITS), { onConflict: "skip" });
    expect(applied.cells).toBe(EDITS.length - 1);
    expect(model.activeSheet.value(2, 2)).toBe(4);
    expect(model.activeSheet.value(1, 2)).toBe(10);
    expect(model.activeSheet.value(3, 2)).toBe("=不是公式");
  });

  test("a cell that was changed after filling is asked about, kept, or overwritten", async () => {
    const model = form();
    createExcelHost(model);
    const edits = cellsPlan({ sheet: "绩效目标表", cell: "C4", from: "", to: 5 });
    const type = (): void => {
      model.activeSheet.write({ top: 3, left: 2, bottom: 3, right: 2 }, [[8]]);
    };
    await applyPlan(edits);
    type();
    expect(await revertLast("ask")).toMatchObject({
      undone: false,
      conflicts: [{ sheet: "绩效目标表", cell: "C4", expected: 5, found: 8 }],
    });
    expect(model.activeSheet.value(3, 2)).toBe(8);
    await revertLast("keep");
    expect(model.activeSheet.value(3, 2)).toBe(8);
    model.activeSheet.write({ top: 3, left: 2, bottom: 3, right: 2 }, [[""]]);
    await applyPlan(edits);
    type();
    await revertLast("overwrite");
    expect(model.activeSheet.value(3, 2)).toBe("");
  });

  test("a sheet that was renamed is found again while the workbook is open", async () => {
    const model = form();
    createExcelHost(model);
    await applyPlan(cellsPlan({ sheet: "绩效目标表", cell: "C4", from: "", to: 5 }));
    model.rename(model.activeSheet, "改名");
    expect(await revertLast()).toMatchObject({ undone: true, cells: 1 });
    expect(model.activeSheet.value(3, 2)).toBe("");
  });

  test("a sheet that is gone is named", async () => {
    const model = form();
    createExcelHost(model);
    await applyPlan(cellsPlan({ sheet: "绩效目标表", cell: "C4", from: "", to: 5 }));
    model.addSheet("别的");
    const [first] = model.sheets;
    if (first) model.removeSheet(first);
    expect(await revertLast()).toMatchObject({ undone: true, missing: ["绩效目标表"] });
  });
});

describe("protection", () => {
  test("locked cells of a protected sheet are refused before anything is written", async () => {
    const model = form();
    model.activeSheet.update({ protection: { protected: true, options: {} } });
    createExcelHost(model);
    const before = textOf(model);
    await expect(applyPlan(cellsPlan(...EDITS))).rejects.toMatchObject({
      kind: "sheet-protected",
      aftermath: "untouched",
      data: { sheet: "绩效目标表" },
    });
    expectUnchanged(model, before);
  });

  test("unlocked input cells of a protected form are filled", async () => {
    const model = form();
    model.activeSheet.restyle({ top: 3, left: 2, bottom: 3, right: 2 }, { locked: false });
    model.activeSheet.update({ protection: { protected: true, options: {} } });
    createExcelHost(model);
    await applyPlan(cellsPlan({ sheet: "绩效目标表", cell: "C4", from: "", to: 5 }));
    expect(model.activeSheet.value(3, 2)).toBe(5);
  });

  test("a read-only workbook is refused", async () => {
    const model = form();
    model.readOnly = true;
    createExcelHost(model);
    await expect(applyPlan(cellsPlan(...EDITS))).rejects.toMatchObject({ kind: "read-only" });
  });

  test("a sheet that does not exist is named", async () => {
    createExcelHost(form());
    const plan = cellsPlan({ sheet: "去年", cell: "A1", from: "", to: 1 });
    await expect(applyPlan(plan)).rejects.toMatchObject({
      kind: "sheet-gone",
      data: { sheet: "去年" },
    });
  });
});

test("cell-edit mode refuses the whole and leaves nothing behind", async () => {
  const model = form();
  const host = createExcelHost(model);
  const before = textOf(model);
  host.enterCellEdit();
  await expect(applyPlan(cellsPlan(...EDITS))).rejects.toMatchObject({ kind: "cell-edit-mode" });
  host.leaveCellEdit();
  expectUnchanged(model, before);
});

test("with a failure at each action in turn, a plan is written wholly or not at all", async () => {
  const model = await seedWorkbook();
  const host = createExcelHost(model);
  const sheet = model.activeSheet.name;
  const plan = {
    ...sheetsPlan(richSheet()),
    cells: [
      { sheet, cell: "H9", from: "", to: 1 },
      { sheet, cell: "H10", from: "", to: "=H9+1" },
      { sheet, cell: "J9", from: "", to: "甲", numberFormat: "@" },
    ],
  };
  const before = textOf(model);
  let action = 0;
  for (let written = false; !written; action++) {
    host.failAt(action);
    try {
      await applyPlan(plan);
      written = true;
    } catch (error) {
      expect(error).toMatchObject({ kind: "internal" });
      expectUnchanged(model, before);
    }
    host.failNoMore();
  }
  expect(action).toBeGreaterThan(50);
  expect(model.activeSheet.name).toBe("绩效汇总");
  await revertLast();
  expectUnchanged(model, before);
});

test("an act that fails costs no older act its way back", async () => {
  const model = form();
  const host = createExcelHost(model);
  const step = (from: number | "", to: number) =>
    applyPlan(cellsPlan({ sheet: "绩效目标表", cell: "C4", from, to }));
  await step("", 0);
  for (let to = 1; to < MOST_RECORDS; to++) await step(to - 1, to);
  expect(journalOf(model).length).toBe(MOST_RECORDS);
  // With a full journal, and with one act more in it, so that the next one drops the oldest.
  for (let to = MOST_RECORDS; to < MOST_RECORDS + 2; to++) {
    const kept = journalOf(model).slice(-MOST_RECORDS);
    const isFull = to === MOST_RECORDS;
    const before = textOf(model);
    let failed = 0;
    for (let written = false; !written; failed++) {
      host.failAt(failed);
      try {
        await step(to - 1, to);
        written = true;
      } catch (error) {
        expect(["untouched", "rolled-back"]).toContain(toProblem(error).aftermath);
        if (isFull) expectUnchanged(model, before);
        expect(journalOf(model).slice(-MOST_RECORDS)).toEqual(kept);
        expect(model.activeSheet.value(3, 2)).toBe(to - 1);
      }
      host.failNoMore();
    }
    expect(failed).toBeGreaterThan(5);
  }
  for (let undone = 0; undone < MOST_RECORDS; undone++) expect(await revertLast()).not.toBeNull();
  expect(model.activeSheet.value(3, 2)).toBe(1);
});

/** The acts that can be taken back: those of the index whose record is there. */
function journalOf({ settings }: ReturnType<typeof form>): string[] {
  const { entries } = settings.get("jixiao.journal") as { entries: readonly { id: string }[] };
  return entries.map(({ id }) => id).filter((id) => settings.has(`jixiao.journal.${id}`));
}

test("when even the taking back fails, the journal stays and a later one succeeds", async () => {
  const model = form();
  const host = createExcelHost(model);
  const before = textOf(model);
  let failing = 0;
  host.failAt(({ count }) => {
    failing = count;
    return count === 40;
  });
  const plan = sheetsPlan(richSheet());
  const execute = host.execute.bind(host);
  let offline = false;
  host.execute = async (body, flags) => {
    if (offline) host.refuseNext("GeneralException");
    const answer = await execute(body, flags);
    if (host.exchanges.at(-1)?.error !== null) offline = true;
    return answer;
  };
  await expect(applyPlan(plan)).rejects.toMatchObject({
    kind: "rollback-failed",
    aftermath: "left-behind",
  });
  expect(failing).toBe(40);
  host.execute = execute;
  host.failNoMore();
  expect(textOf(model)).not.toBe(before);
  expect(await revertLast()).toMatchObject({ undone: true, sheets: 1 });
  expectUnchanged(model, before);
});

import { goTo, readSettings, writeSetting } from "../../src/excel";
import {
  bounded,
  MOST_DAYS,
  MOST_RECORDS,
  type JournalEntry,
} from "../../src/excel/journal/journal";
import { applyPlan, journalEntries, revertLast } from "../../src/excel";
import { type CellEdit } from "../../src/core/edits";
import { createExcelHost } from "../support/excel-host";
import { expectUnchanged, tallWorkbook, textOf } from "../support/workbooks";
import { cellsPlan } from "./plans";

describe("settings", () => {
  const ignored = [
    {
      code: "D06",
      subject: "选调工作经费",
      sheet: "表",
      facts: "3",
      reason: "已说明",
      date: "2026-01-31",
    },
  ];

  test("are kept in the workbook and read back in one sync", async () => {
    const host = createExcelHost(tallWorkbook(1));
    await writeSetting("ignored", ignored);
    await writeSetting("profile", "hubei");
    host.resetCounts();
    expect(await readSettings()).toEqual({
      settings: { ignored, profile: "hubei" },
      damaged: [],
      own: { sheets: new Map(), sources: new Map() },
    });
    expect(host.syncs).toBe(1);
  });

  test("taken out again they leave nothing behind", async () => {
    const model = tallWorkbook(1);
    createExcelHost(model);
    const before = textOf(model);
    await writeSetting("profile", "hubei");
    await writeSetting("profile", null);
    expectUnchanged(model, before);
  });

  test("a stored value of another shape is named as damaged and not used", async () => {
    const model = tallWorkbook(1);
    model.setSetting("jixiao.ignored", [{ code: 5 }]);
    model.setSetting("jixiao.rules", "off");
    model.setSetting("jixiao.profile", "hubei");
    createExcelHost(model);
    const { settings, damaged } = await readSettings();
    expect(settings).toEqual({ profile: "hubei" });
    expect(damaged).toEqual(["ignored", "rules"]);
  });
});

describe("going to a cell", () => {
  test("shows the sheet and selects the cell in one sync, by name or id", async () => {
    const model = tallWorkbook(3);
    const other = model.addSheet("第二 张");
    const host = createExcelHost(model);
    await goTo({ sheet: "第二 张", cell: "C5" });
    expect(host.syncs).toBe(1);
    expect(model.activeSheet).toBe(other);
    expect(model.selection()).toEqual([{ top: 4, left: 2, bottom: 4, right: 2 }]);
    await goTo({ sheet: model.sheets[0]?.id ?? "", cell: "B3:B4" });
    expect(model.activeSheet.name).toBe("绩效目标表");
  });

  test("a sheet that is gone or hidden is named", async () => {
    const model = tallWorkbook(3);
    model.addSheet("藏").update({ visibility: "Hidden" });
    createExcelHost(model);
    await expect(goTo({ sheet: "去年", cell: "A1" })).rejects.toMatchObject({
      kind: "sheet-gone",
      data: { sheet: "去年" },
    });
    await expect(goTo({ sheet: "藏", cell: "A1" })).rejects.toMatchObject({
      kind: "sheet-hidden",
      data: { sheet: "藏" },
    });
  });
});

describe("the journal", () => {
  const entry = (day: number, length = 100): JournalEntry => {
    const at = new Date(Date.UTC(2026, 0, day)).toISOString();
    return { id: String(day), kind: "fill", at, length };
  };

  test("is bounded in number, age and size; the oldest go first", () => {
    const many = Array.from({ length: MOST_RECORDS + 5 }, (_, day) => entry(day + 1));
    const now = new Date(Date.UTC(2026, 0, 26));
    expect(bounded(many, now).dropped.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
    const later = new Date(Date.UTC(2026, 0, 3 + MOST_DAYS));
    expect(bounded([entry(1), entry(4)], later).kept.map(({ id }) => id)).toEqual(["4"]);
    const big = [entry(1, 900_000), entry(2, 900_000), entry(3, 900_000)];
    expect(bounded(big, now).kept.map(({ id }) => id)).toEqual(["2", "3"]);
  });

  test("drops old records from the workbook while it grows", async () => {
    const model = tallWorkbook(3);
    createExcelHost(model);
    for (let at = 0; at < MOST_RECORDS + 3; at++) {
      await applyPlan(
        cellsPlan({ sheet: "绩效目标表", cell: `K${String(at + 1)}`, from: "", to: at }),
      );
    }
    const { entries, open } = await journalEntries();
    // The last act goes beyond the bound, and the next one drops what is too old.
    expect([entries.length, open]).toEqual([MOST_RECORDS + 1, null]);
    const keys = [...model.settings.keys()].filter((key) => key.startsWith("jixiao.journal."));
    expect(keys.length).toBe(MOST_RECORDS + 1);
  });

  test("what is too much to keep is not written at all", async () => {
    const model = tallWorkbook(3);
    createExcelHost(model);
    const before = textOf(model);
    const edits = Array.from({ length: 40 }, (_, row): CellEdit => {
      return {
        sheet: "绩效目标表",
        cell: `K${String(row + 1)}`,
        from: "",
        to: "绩".repeat(30_000),
      };
    });
    await expect(applyPlan(cellsPlan(...edits))).rejects.toMatchObject({
      kind: "too-large-to-journal",
    });
    expectUnchanged(model, before);
  });

  test("a damaged record says so and changes nothing", async () => {
    const model = tallWorkbook(3);
    createExcelHost(model);
    await applyPlan(cellsPlan({ sheet: "绩效目标表", cell: "K1", from: "", to: 1 }));
    const key = [...model.settings.keys()].find((name) => name.startsWith("jixiao.journal."));
    model.setSetting(key ?? "", { version: 99 });
    await expect(revertLast()).rejects.toMatchObject({ kind: "journal-damaged" });
    expect(model.activeSheet.value(0, 10)).toBe(1);
  });
});

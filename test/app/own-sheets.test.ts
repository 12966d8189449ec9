import {
  checkActiveSheet,
  followChanges,
  knownAnswers,
  noTableProblem,
  writeReport,
  writeRollUp,
  writeSummary,
  type CheckOutcome,
} from "../../src/app";
import { ownSheet } from "../../src/excel";
import { type WorkbookModel } from "../../src/workbench/model";
import { createExcelHost, type TestHost } from "../support/excel-host";
import { seedWorkbook } from "../support/workbooks";

const LANGUAGE = { language: "zh-CN" } as const;
const TABLE = "项目支出绩效目标表";
/** Nothing is marked: the sheets have to stay as they are written. */
const CHECK = { mark: false };

async function opened(): Promise<{ model: WorkbookModel; host: TestHost }> {
  const model = await seedWorkbook();
  return { model, host: createExcelHost(model) };
}

const idOf = (model: WorkbookModel, name: string): string => model.sheet(name)?.id ?? "";

/** Each kind of sheet that we keep up to date, written over the sample and left in front. */
const WRITTEN = {
  "roll-up": async () => (await writeRollUp(LANGUAGE)).sheet,
  report: async () => {
    const { tables } = await checkActiveSheet(CHECK);
    return (await writeReport({ ...LANGUAGE, tables })).sheet;
  },
};

describe("a sheet that we made", () => {
  test("绩效汇总 says what it is, and which table it comes from", async () => {
    const { model, host } = await opened();
    const { sheet } = await writeSummary(LANGUAGE);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).name = "我的汇总";
      await context.sync();
    });
    host.resetCounts();
    const own = await ownSheet(idOf(model, "我的汇总"));
    expect(own).toMatchObject({ kind: "summary", name: "我的汇总", source: { sheet: TABLE } });
    expect(host.syncs).toBe(1);
    expect(await ownSheet(idOf(model, TABLE))).toBeNull();
    expect(await ownSheet("{gone}")).toBeNull();
  });

  test.each(["roll-up", "report"] as const)("%s says so, and has no one table", async (kind) => {
    const { model } = await opened();
    const sheet = await WRITTEN[kind]();
    expect(await ownSheet(idOf(model, sheet))).toEqual({ kind, name: sheet, source: null });
  });
});

describe("the one click", () => {
  test("in front of 绩效汇总 checks the table that it is made from", async () => {
    const { model, host } = await opened();
    const { sheet } = await writeSummary(LANGUAGE);
    expect(model.activeSheet.name).toBe(sheet);
    host.resetCounts();
    const outcome = await checkActiveSheet(CHECK);
    expect(host.syncs).toBeLessThanOrEqual(3);
    expect(outcome.searched.map(({ name }) => name)).toEqual([TABLE]);
    expect(outcome.tables[0]?.table.indicators.length).toBe(58);
  });

  test("in front of 绩效汇总, a form is asked about with what its table says", async () => {
    await opened();
    await writeSummary(LANGUAGE);
    expect(await knownAnswers({})).toMatchObject({ sheet: TABLE, year: 2022 });
  });

  test.each(["roll-up", "report"] as const)("in front of a %s says what that is", async (kind) => {
    const { model } = await opened();
    const sheet = await WRITTEN[kind]();
    const outcome = await checkActiveSheet(CHECK);
    expect(outcome.tables).toEqual([]);
    expect(noTableProblem(outcome)).toMatchObject({ kind: "own-sheet", data: { sheet } });
    // A change in it does not make a table of it.
    const seen: CheckOutcome[] = [];
    const change = { sheetId: idOf(model, sheet), address: "A1" };
    await followChanges(outcome, [change], {}, (next) => seen.push(next));
    expect(seen.at(-1)?.searched).toMatchObject([{ name: sheet, own: kind }]);
  });
});

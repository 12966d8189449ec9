import {
  addIndicatorRow,
  applyFixes,
  checkWorkbook,
  deleteIndicatorRow,
  fillTable,
  generateSheet,
  insertSuggestion,
  insertTemplate,
  writeReport,
  writeRollUp,
  writeSummary,
} from "../../../src/app";
import type * as excel from "../../../src/excel";
import { parseRange, toA1 } from "../../../src/core/sheet";
import { COMMON_INDICATORS } from "../../../src/core/templates";
import { type WorkbookModel } from "../../../src/workbench/model";
import { createExcelHost } from "../../support/excel-host";
import {
  actOf,
  failAtEachAction,
  failTheRollBack,
  failTheUndo,
  type Act,
} from "../../support/failing";
import { blankScores } from "../../support/fillable";
import { openCorpus, seedWorkbook } from "../../support/workbooks";

jest.mock("../../../src/excel", () => {
  const actual = jest.requireActual<typeof excel>("../../../src/excel");
  return { ...actual, applyPlan: jest.fn(actual.applyPlan) };
});

const LONG = 600_000;
const CHINESE = { language: "zh-CN" } as const;

/** The sample's table, after something was done to it. */
async function seedAfter(prepare?: () => Promise<unknown>): Promise<WorkbookModel> {
  const model = await seedWorkbook();
  createExcelHost(model);
  await prepare?.();
  return model;
}

function write(model: WorkbookModel, cell: string, value: string | number): void {
  model.activeSheet.write(rangeOf(cell), [[value]]);
}

function rangeOf(cell: string) {
  const range = parseRange(cell);
  if (!range) throw new Error(`no cell ${cell}`);
  return range;
}

/** An act on a row of the table in front, which is found by the selected cell. */
async function rowAct(
  model: WorkbookModel,
  cell: string,
  useCase: () => Promise<unknown>,
): Promise<Act> {
  const select = (): void => {
    model.select(model.activeSheet, [rangeOf(cell)]);
  };
  select();
  return actOf(model, useCase, select);
}

const fix = { sheet: "绩效目标表", cell: "C63", from: "经济效率指标", to: "经济效益指标" };

const DRAWN_ANEW = "a summary that is drawn anew, for the table has become longer";

/** What is done, at how many actions it can fail at least, and its beginning. */
const ACTS: readonly [string, number, () => Promise<Act>][] = [
  [
    "a fix",
    4,
    async () => {
      const model = await seedAfter();
      const sheet = model.activeSheet.name;
      return actOf(model, () => applyFixes([{ ...fix, sheet }]));
    },
  ],
  ["成本与预算汇总", 100, async () => actOf(await seedAfter(), () => writeSummary(CHINESE))],
  [
    DRAWN_ANEW,
    100,
    async () => {
      const model = await seedAfter(() => writeSummary(CHINESE));
      const [table] = model.sheets;
      const select = (): void => {
        if (table) model.select(table, [rangeOf("D12")]);
      };
      select();
      const { row } = await addIndicatorRow({ level2: "成本指标" });
      write(model, toA1(row, 3), "党建书屋经费");
      write(model, toA1(row, 4), "≤2万元");
      select();
      return actOf(model, () => writeSummary(CHINESE), select);
    },
  ],
  [
    "a second fill, which refreshes 绩效汇总",
    20,
    async () => {
      const model = await blankScores();
      createExcelHost(model);
      const fill = () => fillTable({ ...CHINESE, accept: "all", drafts: true });
      await fill();
      write(model, "G11", "9次");
      return actOf(model, fill);
    },
  ],
  ["汇总表", 100, async () => actOf(await seedAfter(), () => writeRollUp(CHINESE))],
  [
    "校验结果",
    100,
    async () => {
      const model = await seedAfter();
      const { tables } = await checkWorkbook({ mark: false });
      return actOf(model, () => writeReport({ ...CHINESE, tables }));
    },
  ],
  [
    "插入模板",
    200,
    async () =>
      actOf(await seedAfter(), () =>
        insertTemplate({ ...CHINESE, form: "self-evaluation-central", year: 2026 }),
      ),
  ],
  [
    "生成监控表",
    200,
    async () => {
      const model = await openCorpus("cases/018.xlsx");
      return actOf(model, () => generateSheet({ ...CHINESE, what: "monitoring" }));
    },
  ],
  ["增加指标行", 9, async () => rowAct(await seedAfter(), "D12", () => addIndicatorRow({}))],
  ["删除指标行", 7, async () => rowAct(await seedAfter(), "D12", () => deleteIndicatorRow({}))],
  [
    "删除指标行 of a row that begins a label",
    9,
    async () => rowAct(await seedAfter(), "D9", () => deleteIndicatorRow({})),
  ],
  [
    "a row of the indicator library",
    12,
    async () => {
      const indicators = COMMON_INDICATORS.filter(({ level2 }) => level2 === "质量指标").slice(
        0,
        1,
      );
      return rowAct(await seedAfter(), "D12", () => insertSuggestion({ indicators }));
    },
  ],
];

describe.each(ACTS)("%s", (name, least, begin) => {
  test(
    "fails at any action and leaves nothing",
    async () => {
      expect(await failAtEachAction(await begin())).toBeGreaterThanOrEqual(least);
    },
    LONG,
  );

  test(
    "fails, its roll-back fails, and 撤销 brings all back",
    async () => {
      expect(await failTheRollBack(await begin())).toBeGreaterThan(3);
    },
    LONG,
  );

  test(
    "is taken back by 撤销 that fails at any action and is pressed again",
    async () => {
      expect(await failTheUndo(await begin(), name === DRAWN_ANEW)).toBeGreaterThan(2);
    },
    LONG,
  );
});

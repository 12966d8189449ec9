import type { FillLook } from "../../../src/app";
import { ExcelProblem } from "../../../src/excel";
import type { PaneServices } from "../../../src/taskpane/services";
import { answering, filledOf, outcomeOf, REVERTED } from "../support/services";
import type { LookedAt } from "./corpus";
import { pane, type Story } from "./pane-story";

const CHECK = "一键校验";
const FILL = "填写完成情况";
const TAB = "tab:完成情况";
const never = new Promise<never>(() => undefined);

/** 填写完成情况 and 实时更新: a form that is still blank, and one where figures differ. */
export function fillStories(blank: LookedAt, differing: LookedAt): readonly Story[] {
  const over = (
    { checked, look }: LookedAt,
    more: Partial<FillLook> = {},
    others: Partial<PaneServices> = {},
    language?: "en-US",
  ) =>
    pane(
      answering(outcomeOf([checked], { marking: { kind: "marked", cells: 3, unmarked: [] } }), {
        lookAtFill: () => Promise.resolve({ ...look, ...more }),
        ...others,
      }),
      { ...(language && { language }) },
    );
  const { look } = blank;
  const button = `填写（${look.fills} 格）`;
  const looked = [CHECK, TAB, FILL];
  const done = filledOf({ filled: look.fills, open: look.open, drafts: 1 });
  return [
    { name: "fill-start", element: over(blank), press: [CHECK, TAB] },
    { name: "fill-look", element: over(blank), press: looked },
    {
      name: "fill-proposals",
      element: over(differing, { reasonDrafts: 2, fills: 4 }),
      press: looked,
    },
    {
      name: "fill-no-actuals",
      element: over(blank, {
        table: {
          ...look.table,
          indicators: look.table.indicators.map((row) => ({ ...row, actual: null })),
        },
      }),
      press: looked,
    },
    {
      name: "fill-nothing",
      element: over(blank, { fills: 0, proposals: [], open: [] }),
      press: looked,
    },
    {
      name: "fill-busy",
      element: over(blank, {}, { lookAtFill: () => never }),
      press: looked,
    },
    {
      name: "fill-done",
      element: over(
        blank,
        {},
        {
          fillTable: () => Promise.resolve(done),
          lastWrite: () => Promise.resolve({ kind: "fill", at: "2026-01-31T01:05:00Z" }),
        },
      ),
      press: [...looked, button],
    },
    {
      name: "fill-protected",
      element: over(
        blank,
        {},
        {
          fillTable: () =>
            Promise.reject(new ExcelProblem("sheet-protected", { sheet: look.sheet })),
        },
      ),
      press: [...looked, button],
    },
    {
      name: "fill-changed-since",
      element: over(
        blank,
        {},
        {
          fillTable: () => Promise.resolve(done),
          undoLast: () =>
            Promise.resolve({
              ...REVERTED,
              undone: false,
              conflicts: [{ sheet: look.sheet, cell: "I11", expected: 10, found: 9 }],
            }),
        },
      ),
      press: [...looked, button, "撤销"],
    },
    {
      name: "fill-english",
      element: over(differing, { reasonDrafts: 2 }, {}, "en-US"),
      press: ["Check table", "tab:Results", "Fill in results"],
    },
    { name: "live-marks-behind", element: over(blank, {}, mending(blank)), press: [CHECK] },
    {
      name: "live-english",
      element: over(blank, {}, mending(blank), "en-US"),
      press: ["Check table"],
    },
    {
      name: "live-large",
      element: pane(
        answering({
          ...outcomeOf([blank.checked]),
          searched: [
            { id: "1", name: look.sheet, range: "A1:Z9999", lookedFor: [], followed: false },
          ],
        }),
      ),
      press: [CHECK],
    },
    {
      name: "rolled-up",
      element: over(
        blank,
        {},
        {
          writeRollUp: () =>
            Promise.resolve({
              sheet: "汇总表",
              refreshed: false,
              tables: 37,
              leftOut: [
                { name: "支出明细", problem: new ExcelProblem("no-answer", { sheet: "支出明细" }) },
              ],
            }),
        },
      ),
      press: [CHECK, "tab:成本与预算", "汇总全部工作表"],
    },
    {
      name: "rolling-up",
      element: over(
        blank,
        {},
        {
          writeRollUp: (_, control) => {
            control.onProgress({ step: "checking", sheet: look.sheet, done: 12, total: 37 });
            return never;
          },
        },
      ),
      press: [CHECK, "tab:成本与预算", "汇总全部工作表"],
    },
  ];
}

/** A person who mends the first finding as soon as the pane listens. */
function mending({ checked }: LookedAt): Partial<PaneServices> {
  const { result } = checked;
  const after = { ...checked, result: { ...result, findings: result.findings.slice(1) } };
  return {
    watchChanges: (listener) => {
      listener([{ sheetId: `{${checked.table.sheet}}`, address: "A1" }]);
      return Promise.resolve(() => Promise.resolve());
    },
    follow: (outcome, _changes, _signal, publish) => {
      publish({ ...outcome, tables: [after] });
      return Promise.resolve();
    },
  };
}

import { fillTable, undoLast } from "../../../src/app";
import type * as excel from "../../../src/excel";
import { createExcelHost } from "../../support/excel-host";
import {
  actOf,
  failAtEachAction,
  failTheRollBack,
  failTheUndo,
  leaveHalfDone,
} from "../../support/failing";
import { blankScores, fillableCases, openCase, reopened } from "../../support/fillable";
import { contentOf, expectSameContent } from "../../support/workbooks";

jest.mock("../../../src/excel", () => {
  const actual = jest.requireActual<typeof excel>("../../../src/excel");
  return { ...actual, applyPlan: jest.fn(actual.applyPlan) };
});

/** Thousands of failures: a minute of an idle machine, many of a busy one. */
const LONG = 900_000;

const EVERYTHING = { language: "zh-CN", accept: "all", drafts: true } as const;

/**
 * 填写完成情况 happens wholly or not at all, for the dev cases that are chosen by their number
 * in the row: whichever action fails, the workbook is as before.
 */
export function testFailuresOfFill(chosen: (at: number) => boolean): void {
  test(
    "a fill that fails at any action leaves every dev case as it was",
    async () => {
      const cases = (await fillableCases()).filter((_, at) => chosen(at));
      expect(cases.length).toBeGreaterThanOrEqual(10);
      for (const each of cases) {
        const act = await actOf(await openCase(each), () => fillTable(EVERYTHING));
        const failures = await failAtEachAction(act).catch((error: unknown) => {
          throw new Error(each.file, { cause: error });
        });
        expect(failures).toBeGreaterThan(250);
      }
    },
    LONG,
  );
}

/** What stands when the way back fails, too, is brought back by 撤销: for every dev case. */
export function testFailuresOfTheWayBack(): void {
  test.each([
    [
      "where the roll-back of a fill fails, too, 撤销 brings the workbook back",
      10,
      failTheRollBack,
    ],
    ["撤销 that fails at any action is finished when it is pressed again", 6, failTheUndo],
  ])(
    "%s",
    async (_, least, fail) => {
      for (const each of await fillableCases()) {
        const act = await actOf(await openCase(each), () => fillTable(EVERYTHING));
        const failures = await fail(act).catch((error: unknown) => {
          throw new Error(each.file, { cause: error });
        });
        expect(failures).toBeGreaterThanOrEqual(least);
      }
    },
    LONG,
  );
}

/** What is found when a workbook is opened that was saved while an act was cut off. */
export function testCutOffAndReopened(): void {
  test.each([0.01, 0.3, 0.6, 0.99])(
    "cut off at %d of its changes, saved, closed and opened again: 撤销 brings all back",
    async (share) => {
      const model = await reopened(await blankScores());
      const expected = contentOf(await reopened(await reopened(model)));
      const act = await actOf(model, () => fillTable(EVERYTHING));
      await leaveHalfDone(act, share);
      const later = await reopened(model);
      createExcelHost(later);
      expect(await undoLast()).toMatchObject({ undone: true, conflicts: [], changedSheets: [] });
      expectSameContent(await reopened(later), expected);
    },
  );
}

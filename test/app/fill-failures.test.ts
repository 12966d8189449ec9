import { fillTable, undoLast } from "../../src/app";
import { type Change, type WorkbookModel } from "../../src/workbench/model";
import { createExcelHost, type TestHost } from "../support/excel-host";
import { fillableCases, openCase } from "../support/fillable";
import { contentOf } from "../support/workbooks";

const EVERYTHING = { language: "zh-CN", accept: "all", drafts: true } as const;

/** `EVERY_ACTION=1` fails each fill at each action that changes something: minutes, not seconds. */
const EXHAUSTIVE = process.env["EVERY_ACTION"] === "1";

/** Hundreds of fills and as many ways back: 25 s of an idle machine, all of them ten minutes. */
const LONG = EXHAUSTIVE ? 3_600_000 : 300_000;

/**
 * Of the hundreds of actions that draw the new sheet 绩效汇总 one after the other, so many are
 * tried: the sheet goes as a whole, however much of it was drawn. All others are tried.
 */
const DRAWING_STEP = 60;

/**
 * The actions of a fill that change the workbook. A failure at any other one meets the workbook
 * as it is at the next of these.
 */
async function changingActions(model: WorkbookModel, host: TestHost): Promise<number[]> {
  let at = 0;
  host.failAt(({ count }) => {
    at = count;
    return false;
  });
  const known = new Set(model.sheets.map(({ id }) => id));
  const drawing = new Set<number>();
  const other = new Set<number>();
  const stop = model.onChange((change) => {
    (draws(change, known) ? drawing : other).add(at);
  });
  await fillTable(EVERYTHING);
  stop();
  host.failNoMore();
  await undoLast();
  const sample = [...drawing].filter((_, index) => EXHAUSTIVE || index % DRAWING_STEP === 0);
  return [...new Set([...other, ...sample, ...[...drawing].slice(-1)])].sort((a, b) => a - b);
}

function draws(change: Change, known: ReadonlySet<string>): boolean {
  const { kind } = change;
  if (kind !== "content" && kind !== "style" && kind !== "part") return false;
  return !known.has(change.sheet);
}

test(
  "a fill that fails at any action leaves every dev case as it was",
  async () => {
    let tried = 0;
    for (const each of await fillableCases()) {
      const model = await openCase(each);
      const host = createExcelHost(model);
      const before = contentOf(model);
      const actions = await changingActions(model, host);
      expect(contentOf(model)).toBe(before);
      for (const action of actions) {
        host.failAt(action);
        await expect(fillTable(EVERYTHING)).rejects.toMatchObject({ aftermath: "rolled-back" });
        host.failNoMore();
        if (contentOf(model) !== before) {
          throw new Error(`${each.file} is not as it was after a failure at ${String(action)}`);
        }
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(300);
  },
  LONG,
);

import { applyPlan, explainProblem, ExcelProblem, revertLast } from "../../src/excel";
import { type WorkbookModel } from "../../src/workbench/model";
import { createExcelHost, type TestHost } from "./excel-host";
import { keepContent } from "./kept-content";

/**
 * Failures at each action of an act of writing. The act is planned once, by the use case
 * itself, and then written again and again: through `applyPlan`, Excel's own proxies and the
 * host, as in the add-in.
 */

/** An act that can be made again and again, and the workbook that is to stay as it is. */
export interface Act {
  readonly model: WorkbookModel;
  readonly host: TestHost;
  readonly write: () => Promise<unknown>;
  /** Fails unless the workbook is as it was before the act. */
  readonly expectAsBefore: () => void;
}

/**
 * The act that a use case hands to `applyPlan`, taken back again. The test file must have let
 * `applyPlan` be a `jest.fn` that calls the real one.
 *
 * @param select selects what was selected before: selecting is no part of what is taken back
 */
export async function actOf(
  model: WorkbookModel,
  useCase: () => Promise<unknown>,
  select: () => void = () => undefined,
): Promise<Act> {
  const host = createExcelHost(model);
  const kept = keepContent(model);
  const { calls } = jest.mocked(applyPlan).mock;
  calls.length = 0;
  await useCase();
  expect(calls).toHaveLength(1);
  const [[plan, options]] = calls as [Parameters<typeof applyPlan>];
  const expectAsBefore = (): void => {
    select();
    kept.expectSame();
  };
  expect(await revertLast()).toMatchObject({ undone: true });
  expectAsBefore();
  const write = (): Promise<unknown> => {
    // Or it would keep thousands of problems with all that they hold.
    jest.mocked(applyPlan).mockClear();
    return applyPlan(plan, options);
  };
  return { model, host, write, expectAsBefore };
}

/**
 * The numbers of the actions that change the workbook while something is done, counted from
 * the failure at `cut` if one is given. A failure at any other action meets the workbook as it
 * is at the next of these, or at the end.
 */
async function changingActions(
  { model, host }: Act,
  run: () => Promise<unknown>,
  cut: readonly number[] = [],
): Promise<readonly number[]> {
  let at: number | null = null;
  const changing = new Set<number>();
  const count = (notice: { readonly count: number }): boolean => {
    at = notice.count;
    return false;
  };
  host.failAt([...cut, count]);
  const stop = model.onChange(() => {
    if (at !== null) changing.add(at);
  });
  await run();
  stop();
  host.failNoMore();
  return [...changing];
}

/**
 * Lets the answer to the next request that changes something get lost after all of it was
 * done: the add-in is told of a failure, and everything stands there.
 */
function loseAnswer({ model, host }: Act): void {
  let changed = false;
  const stop = model.onChange(() => (changed = true));
  const execute = host.execute.bind(host);
  host.execute = async (body, flags) => {
    const answer = await execute(body, flags);
    if (!changed) return answer;
    stop();
    host.execute = execute;
    const error = { Code: "GeneralException", Message: "", Location: null, HttpStatusCode: 500 };
    return JSON.stringify({ Error: error });
  };
}

/** The problem that something ends with. */
async function problemOf(run: Promise<unknown>): Promise<ExcelProblem> {
  const outcome: unknown = await run.catch((error: unknown) => error);
  if (outcome instanceof ExcelProblem) return outcome;
  throw new Error("this was to end with an ExcelProblem", { cause: outcome });
}

/** Says where the failure was that a check did not stand. */
async function at<T>(where: string, check: Promise<T>): Promise<T> {
  return check.catch((error: unknown) => {
    throw new Error(where, { cause: error });
  });
}

/**
 * Fails an act at each action that changes the workbook, and once by losing the answer: each
 * time it must say that all was put back, and the workbook must be as before.
 *
 * @returns how many failures there were
 */
export async function failAtEachAction(act: Act): Promise<number> {
  const putBack = async (): Promise<void> => {
    const { aftermath, message } = await problemOf(act.write());
    if (aftermath !== "rolled-back") throw new Error(`${aftermath} after ${message}`);
    act.expectAsBefore();
  };
  const actions = await changingActions(act, act.write);
  await revertLast();
  act.expectAsBefore();
  for (const action of actions) {
    act.host.failAt(action);
    await at(`failure at action ${action}`, putBack());
  }
  loseAnswer(act);
  await at("answer lost", putBack());
  return actions.length + 1;
}

/**
 * Cuts an act off where little, half and all of it is written, and lets the roll-back fail at
 * each of its own actions that change something: the person is told to press 撤销, which brings
 * the workbook back.
 *
 * @returns how many failures there were
 */
export async function failTheRollBack(act: Act): Promise<number> {
  const actions = await changingActions(act, act.write);
  await revertLast();
  const left = async (): Promise<void> => {
    const problem = await problemOf(act.write());
    expect(problem).toMatchObject({ kind: "rollback-failed", aftermath: "left-behind" });
    expect(explainProblem(problem, "zh-CN").nextStep).toContain("撤销本次填写");
    expect(await revertLast()).toMatchObject({ undone: true, conflicts: [], changedSheets: [] });
    act.expectAsBefore();
  };
  let tried = 0;
  for (const cut of [1, actions.length >> 1, actions.length - 1].map((of) => actions[of] ?? 0)) {
    const back = await changingActions(act, () => problemOf(act.write()), [cut]);
    act.expectAsBefore();
    for (const action of back) {
      act.host.failAt([cut, action]);
      await at(`cut off at ${cut}, roll-back failed at its ${action}`, left());
    }
    tried += back.length;
  }
  return tried;
}

/**
 * Lets 撤销 fail at each of its actions that change something: pressed again, it finishes.
 *
 * @param mayAsk a sheet that was emptied to be drawn anew cannot be told from one that a person
 *   has emptied: there it asks first
 * @returns how many failures there were
 */
export async function failTheUndo(act: Act, mayAsk = false): Promise<number> {
  const pressedTwice = async (action: number): Promise<void> => {
    await act.write();
    act.host.failAt(action);
    const problem = await problemOf(revertLast());
    expect(explainProblem(problem, "zh-CN").message).toContain("请再点一次“撤销本次填写”");
    const second = await revertLast();
    const outcome = mayAsk && second?.undone === false ? await revertLast("overwrite") : second;
    expect(outcome).toMatchObject({ undone: true, conflicts: [] });
    if (!mayAsk) expect(outcome?.changedSheets).toEqual([]);
    act.expectAsBefore();
  };
  await act.write();
  const actions = await changingActions(act, revertLast);
  act.expectAsBefore();
  for (const action of actions) await at(`撤销 failed at action ${action}`, pressedTwice(action));
  return actions.length;
}

/** Leaves the workbook as a crash does at a share of an act's changes: nothing is put back. */
export async function leaveHalfDone(act: Act, share: number): Promise<void> {
  const actions = await changingActions(act, act.write);
  await revertLast();
  act.host.failAt([actions[Math.floor(share * actions.length)] ?? 0, 0]);
  expect(await problemOf(act.write())).toMatchObject({ aftermath: "left-behind" });
}

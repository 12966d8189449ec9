import { appraiseInSteps } from "../core/appraisal";
import { planRollUp, rollUpRow, type RollUpRow } from "../core/edits";
import { type Language } from "../core/messages";
import { type Severity } from "../core/rules";
import { explainProblem, stopIfCancelled } from "../excel";
import { noTableProblem } from "./check";
import { examineWorkbook, type ExaminedWorkbook, type LeftOut } from "./examine-workbook";
import { searchedSheet } from "./examine";
import { addSheet } from "./new-sheet";
import { inSlices, type TaskControl } from "./steps";
import { type WrittenSheet } from "./summary";
import { timestamp } from "./when";

export interface RollUpRequest extends TaskControl {
  readonly language: Language;
}

/** The sheet `汇总表` that was written, and what is on it. */
export interface WrittenRollUp extends WrittenSheet {
  /** Tables rolled up, one row each. */
  readonly tables: number;
  /** Sheets that could not be read; the sheet names them, too. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Writes or refreshes the sheet `汇总表`: one row for each table on the visible sheets of the
 * workbook, sheets that we made not counted. At most 3 syncs to read and 2 to write. Only a
 * sheet that we made is written over; it can be taken back (撤销).
 *
 * @throws ExcelProblem: `no-table` names what was searched, `cancelled` after a cancel
 */
export async function writeRollUp(request: RollUpRequest): Promise<WrittenRollUp> {
  const { language } = request;
  const examined = await examineWorkbook(request);
  const { tables, leftOut, visible } = examined;
  const searched = visible.map((facts) => searchedSheet(facts));
  const nothing = noTableProblem({ tables, searched });
  if (nothing) throw nothing;
  const rows = await inSlices(rowsOf(examined), request);
  request.onProgress?.({ step: "writing", sheet: null, done: 0, total: 0 });
  stopIfCancelled(request.signal);
  const plan = planRollUp(rows, {
    language,
    madeAt: timestamp(new Date()),
    files: null,
    leftOut: leftOut.map(({ name, problem }) => {
      return { name, reason: explainProblem(problem, language).message };
    }),
  });
  const { sheet, refreshed } = await addSheet(plan);
  return { sheet, refreshed, tables: rows.length, leftOut };
}

function* rowsOf({ tables }: ExaminedWorkbook): Generator<undefined, RollUpRow[]> {
  const rows: RollUpRow[] = [];
  for (const { table, source, profile, result } of tables) {
    const count = (wanted: Severity): number =>
      result.findings.filter(({ severity }) => severity === wanted).length;
    const appraisal = yield* appraiseInSteps(table, profile);
    const facts = { profile, appraisal, errors: count("error"), warnings: count("warning") };
    rows.push(rollUpRow({ table, sheet: source }, facts));
    yield;
  }
  return rows;
}

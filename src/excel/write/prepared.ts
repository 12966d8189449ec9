import { renameSheetInFormula, type CellContent, type CellEdit } from "../../core/edits";
import { rangeToA1 } from "../../core/sheet";
import { type StoredCell } from "./content";
import { type Prepared, type PreparedRun } from "./prepare";

/** Takes cells out that somebody has changed; a run with a hole becomes several. */
export function withoutConflicts(prepared: Prepared): Prepared {
  if (prepared.conflicts.length === 0) return prepared;
  const kept = new Set(prepared.conflicts.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const runs = prepared.runs.flatMap((run) => splitRun(run, kept));
  return { ...prepared, runs };
}

function splitRun(prepared: PreparedRun, kept: ReadonlySet<string>): PreparedRun[] {
  const { sheet, run, before } = prepared;
  const { left, top } = run.range;
  const parts: { edits: CellEdit[]; before: StoredCell[]; top: number }[] = [];
  let open = false;
  run.edits.forEach((edit, at) => {
    const row = top + at;
    const cell = rangeToA1({ top: row, left, bottom: row, right: left });
    const found = before[at];
    if (!found || kept.has(`${sheet.name}!${cell}`)) {
      open = false;
      return;
    }
    const part = parts.at(-1);
    if (open && part) {
      part.edits.push(edit);
      part.before.push(found);
    } else {
      parts.push({ edits: [edit], before: [found], top: row });
    }
    open = true;
  });
  return parts.map((part) => ({
    sheet,
    before: part.before,
    run: {
      ...run,
      edits: part.edits,
      range: { ...run.range, top: part.top, bottom: part.top + part.edits.length - 1 },
    },
  }));
}

/** Lets formulas follow the plan's sheets to the names that they really have. */
export function withNamesGiven(prepared: Prepared): Prepared {
  const given = prepared.sheets.filter(({ plan, name }) => plan.name !== name);
  if (given.length === 0) return prepared;
  const follow = (content: CellContent): CellContent => {
    if (typeof content !== "string" || !content.startsWith("=")) return content;
    return given.reduce(
      (formula, { plan, name }) => renameSheetInFormula(formula, plan.name, name),
      content,
    );
  };
  return {
    ...prepared,
    runs: prepared.runs.map((run) => {
      const edits = run.run.edits.map((edit) => ({ ...edit, to: follow(edit.to) }));
      return { ...run, run: { ...run.run, edits } };
    }),
    sheets: prepared.sheets.map((sheet) => {
      const cells = sheet.plan.cells.map((row) => row.map(follow));
      return { ...sheet, plan: { ...sheet.plan, cells } };
    }),
  };
}

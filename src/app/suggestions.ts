import { planSuggestions, suggestedCells, type SuggestedIndicator } from "../core/edits";
import { type PerformanceTable } from "../core/table";
import { OPERATOR_SIGNS, type CommonIndicator } from "../core/templates";
import { applyPlan, ExcelProblem } from "../excel";
import { insertRow, lastRowFor } from "./rows";
import { sourceOf } from "./source";
import { type TaskControl } from "./steps";

export interface SuggestionRequest extends TaskControl {
  /** Indicators of the library, in order. */
  readonly indicators: readonly CommonIndicator[];
  /** The table to write into; the one on the active sheet if left out. */
  readonly table?: PerformanceTable;
  /** Canonical `二级指标` to put them under, instead of each one's own. */
  readonly level2?: string;
}

/** Where the indicators came to stand. */
export interface InsertedSuggestions {
  readonly sheet: string;
  /** Zero-based row of each indicator, in the order of writing. */
  readonly placed: readonly { readonly indicator: CommonIndicator; readonly row: number }[];
  /** Acts of writing, each taken back by itself (撤销): one for blank rows, one a new row. */
  readonly records: readonly string[];
}

interface Wanted extends SuggestedIndicator {
  readonly source: CommonIndicator;
}

/**
 * Writes indicators of the library into the table (指标库): into the first blank rows of their
 * `二级指标`, and into new rows where there are no blank ones left.
 *
 * @throws ExcelProblem: `level-missing` where the form has no such `二级指标`, and before
 *   anything is written
 */
export async function insertSuggestion(request: SuggestionRequest): Promise<InsertedSuggestions> {
  const wanted = request.indicators.map((source): Wanted => {
    const { name, operator, example, unit } = source;
    const level2 = request.level2 ?? source.level2;
    return { source, level2, name, sign: OPERATOR_SIGNS[operator], value: example, unit };
  });
  const { table, sheet } = await sourceOf(request.table, request);
  const { cells, placed, left } = planSuggestions(table, sheet, wanted);
  for (const { level2 } of left) lastRowFor(table, sheet, level2);
  const records: string[] = [];
  const done = placed.map(({ indicator, row }) => ({ indicator: indicator.source, row }));
  if (cells.length > 0) {
    const { record } = await applyPlan({ kind: "rows", cells, sheets: [] });
    if (record === null) throw new ExcelProblem("row-changed");
    records.push(record);
  }
  for (const indicator of left) {
    // Read again: the row before has moved what lies below it.
    const source = await sourceOf(table, request);
    const row = lastRowFor(source.table, source.sheet, indicator.level2);
    const content = suggestedCells(source.table, indicator, row + 1);
    const added = await insertRow({ table: source.table, sheet: source.sheet, row }, content);
    records.push(added.record);
    done.push({ indicator: indicator.source, row: added.row });
  }
  return { sheet: sheet.name, placed: done, records };
}

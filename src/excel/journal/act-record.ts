import { type EditPlan } from "../../core/edits";
import { rowPrints } from "../write/content";
import { type JournalRecord } from "./journal";
import { packCell } from "./journal-cells";
import { type Prepared } from "../write/prepare";

/** What the journal keeps of an act that is about to begin. */
export function recordOf(
  kind: EditPlan["kind"],
  id: string,
  now: Date,
  prepared: Prepared,
): JournalRecord {
  const added = prepared.sheets.filter(({ existing }) => !existing);
  return {
    version: 1,
    id,
    kind,
    at: now.toISOString(),
    active: prepared.active,
    rows: [...prepared.rows],
    runs: prepared.runs.map(({ sheet, run, before }) => ({
      sheet,
      top: run.range.top,
      left: run.range.left,
      before: before.map(packCell),
      written: run.edits.map(({ to }) => to),
    })),
    added: added.map(({ name, mark, role, plan }) => {
      return { name, mark, role, rows: rowPrints(plan.cells) };
    }),
    anchors: prepared.sheets.flatMap(({ source }) => {
      if (!source) return [];
      const { mark, sheet, row, column, isNew } = source;
      return [{ mark, sheet, row, column, made: isNew }];
    }),
    settings: [...prepared.settings],
    refreshed: prepared.sheets.flatMap(({ name, mark, role, plan, layout, existing }) => {
      if (!existing || role === null) return [];
      return [
        {
          name,
          mark,
          role,
          rows: rowPrints(plan.cells),
          before: existing.before.map((row) => row.map(packCell)),
          layout: existing.layout,
          foreignCharts: [...existing.foreignCharts],
          drawn: layout,
        },
      ];
    }),
  };
}

import { appraise, type ScoringProfile } from "../core/appraisal";
import { type Indicator, type PerformanceTable } from "../core/table";
import { type Big } from "../core/values";

/** The computed figures of a table, as the JSON prints them beside the declared ones. */
export interface TableFigures {
  /** Ratio; null where it cannot be said. */
  readonly executionRate: Big | null;
  /** Sum of the scores as they stand in the table, the money row's included. */
  readonly total: Big | null;
  /** Attainment (ratio) and score (points) of an indicator under the profile. */
  of(indicator: Indicator): { readonly attainment: Big | null; readonly score: Big | null };
}

const NOTHING = { attainment: null, score: null };

/** Appraises a table for printing; rows without a weight in the table get no score. */
export function figuresOf(table: PerformanceTable, profile: ScoringProfile): TableFigures {
  const appraisal = appraise(table, profile);
  const rows = new Map(
    appraisal.rows.map((row) => [row.indicator, { attainment: row.attainment, score: row.score }]),
  );
  return {
    executionRate: appraisal.execution.rate,
    total: appraisal.total.declaredSum,
    of: (indicator) => rows.get(indicator) ?? NOTHING,
  };
}

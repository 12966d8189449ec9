import { type ColumnRole, type TableColumn } from "../performance-table";

/** The second set of 二级/三级/指标值 where long-term and annual stand side by side. */
export interface PairedColumns {
  readonly level1: number | null;
  readonly level2: number | null;
  readonly level3: number | null;
  readonly target: number | null;
  readonly unit: number | null;
}

/** The columns of an indicator block by role, worksheet grid columns; null where the form has none. */
export interface BlockColumns {
  readonly all: readonly TableColumn[];
  readonly level1: number | null;
  readonly level2: number | null;
  readonly level3: number | null;
  readonly target: number | null;
  /** "指标值（%）" beside "指标值（万元）": each row has its target in one of them. */
  readonly targetTwins: readonly number[];
  /** `定性` beside `定量`: targets in words, where `target` is blank. */
  readonly targetWords: number | null;
  /** Values of other periods or of standards; the first is read. */
  readonly otherTargets: readonly number[];
  readonly objectTargets: readonly number[];
  readonly operator: number | null;
  readonly unit: number | null;
  readonly nature: readonly number[];
  readonly actual: number | null;
  readonly forecast: number | null;
  readonly attainment: number | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly weightedScore: number | null;
  readonly reason: readonly number[];
  readonly notes: readonly { readonly column: number; readonly role: ColumnRole }[];
  readonly likelihood: readonly number[];
  readonly period: number | null;
  readonly section: number | null;
  readonly sideLabel: number | null;
  readonly paired: PairedColumns | null;
  /** The last column with a heading. */
  readonly last: number;
  /** The projects' own amounts (`预算金额`) in a list of several. */
  readonly projectBudget: number | null;
  /** `序号`, `预算数` of a project and the like: known, and no facts of an indicator. */
  readonly numbers: readonly number[];
}

import { subHeadingOf } from "./column-roles";
import { bareColumn, type BandColumn, type HeadingBand } from "./headings";
import { type ColumnRole } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { PAST_WORDS } from "../vocabulary/columns";
import { type PairedColumns, type BlockColumns } from "./block-columns";
import { contentOf, roleByContent } from "./content";
import {
  chooseTarget,
  wordsColumn,
  withNames,
  withoutGoals,
  withProjects,
  withOwnScore,
  withOwnWeight,
  withOneName,
  chooseActual,
} from "./choose";
import { inferUnlabelled } from "./unlabelled";
import { isBudgetLabel } from "../header/label-roles";
import { objectColumns, totalOf } from "./object-columns";

/**
 * Value columns that are headed by nothing but a period, a year or a short word ("半年 | 全年",
 * "2022年 | 2023年", "目标 | 完成"), where no heading names a target.
 */
function withBareHeadings(
  view: SheetView,
  columns: readonly BandColumn[],
  top: number,
  bottom: number,
): BandColumn[] {
  const valued = objectColumns(view, columns, top, bottom);
  const said = new Map<BandColumn, BandColumn>();
  for (const column of columns) {
    const reading =
      column.exact || !column.heading ? null : subHeadingOf(view.labelOf(column.heading.text).core);
    if (reading) said.set(column, { ...column, ...reading });
    else if (valued.includes(column.column)) return [...columns];
  }
  return valued.length === 0 ? [...columns] : columns.map((column) => said.get(column) ?? column);
}

/**
 * Gives every column of a block its role: by heading, by what stands under it
 * where headings are missing, and by what a person said.
 *
 * @param bottom last row that may belong to the block
 * @param byHand roles that a person gave, by grid column
 * @param year the form's own
 */
export function resolveColumns(
  view: SheetView,
  band: HeadingBand,
  bottom: number,
  byHand: ReadonlyMap<number, ColumnRole>,
  year: number | null,
): BlockColumns {
  const top = band.bottom + 1;
  let columns = inferUnlabelled(view, band, bottom);
  columns = columns.map((column) => {
    const said = byHand.get(column.column);
    return said
      ? { ...column, role: said, exact: true, other: said === "other-target", period: null, set: 0 }
      : column;
  });
  for (const [column, role] of byHand) {
    if (columns.some((each) => each.column === column)) continue;
    columns.push(bareColumn(column, role, true));
  }
  columns = withOneName(view, withProjects(view, withNames(columns)), top, bottom);
  columns = withBareHeadings(view, columns, top, bottom);
  // Two level columns and a value but no name column: the second holds names if its texts are no levels.
  if (!columns.some((column) => column.role === "level3")) {
    const second =
      columns.find((column) => column.role === "level2") ??
      columns.find((column) => column.role === "level1");
    if (second && roleByContent(contentOf(view, second.column, top, bottom)) === null) {
      columns = columns.map((column) =>
        column === second ? { ...column, role: "level3" } : column,
      );
    }
  }
  const sets = Math.max(0, ...columns.map((column) => column.set));
  const annual = sets === 0 ? 0 : annualSet(columns, sets);
  const inSet = (column: BandColumn): boolean =>
    column.set === annual || !SET_ROLES.has(column.role);
  const own = withOwnScore(withOwnWeight(withoutGoals(columns.filter(inSet))));
  const paired =
    sets === 0 ? null : pairedColumns(columns.filter((column) => column.set !== annual));
  const objects = objectColumns(view, own, top, bottom);
  const targets = own.filter((column) => column.role === "target");
  const words = wordsColumn(targets);
  const target = chooseTarget(
    targets.filter((column) => column !== words),
    year,
  );
  const actuals = own.filter((column) => column.role === "actual");
  // "2021年实际实现值" or "上年完成值" beside this year's target is no actual of this form.
  const formYear = target?.year ?? null;
  const isPast = (column: BandColumn): boolean =>
    (column.year !== null && formYear !== null && column.year < formYear) ||
    PAST_WORDS.some((word) => column.heading?.text.includes(word));
  const actual = chooseActual(actuals.filter((column) => !isPast(column)));
  const role = new Map<number, ColumnRole>(columns.map((column) => [column.column, column.role]));
  for (const column of own) role.set(column.column, column.role);
  for (const column of targets)
    if (column !== target && column !== words) role.set(column.column, "other-target");
  for (const column of actuals) {
    if (column !== actual) role.set(column.column, isPast(column) ? "other-target" : "remark");
  }
  for (const column of objects) role.set(column, "object-target");
  for (const column of columns)
    if (!inSet(column) && column.role === "target") role.set(column.column, "other-target");
  const first = (wanted: ColumnRole): number | null =>
    own.find((column) => role.get(column.column) === wanted)?.column ?? null;
  const every = (...wanted: ColumnRole[]): number[] =>
    own
      .filter((column) => wanted.includes(role.get(column.column) ?? "ignored"))
      .map((column) => column.column);
  const level1 =
    first("level1") ?? columns.find((column) => column.role === "level1")?.column ?? null;
  return {
    all: columns.map(({ column, heading, unit }) => ({
      role: role.get(column) ?? "ignored",
      column,
      heading,
      unit,
    })),
    level1,
    level2: first("level2"),
    // "指标内容及指标值" holds both.
    level3: first("level3") ?? (level1 === null ? null : (target?.column ?? null)),
    target: target?.column ?? totalOf(columns, objects) ?? objects[0] ?? null,
    targetWords: words?.column ?? null,
    targetTwins: twinsOf(view, target, targets),
    otherTargets: every("other-target"),
    objectTargets: objects,
    operator: first("operator"),
    unit: first("unit"),
    nature: every("nature", "direction"),
    actual: actual?.column ?? null,
    forecast: first("forecast"),
    attainment: first("attainment"),
    weight: first("weight"),
    score: first("score"),
    weightedScore: first("weighted-score"),
    reason: every("reason"),
    notes: own
      .filter((column) => NOTE_ROLES.has(role.get(column.column) ?? "ignored"))
      .map((column) => ({ column: column.column, role: role.get(column.column) ?? "remark" })),
    likelihood: every("likelihood"),
    period: first("period"),
    section: first("section"),
    sideLabel: first("side-label"),
    paired,
    last: columns.reduce((most, column) => Math.max(most, column.column), 0),
    projectBudget: projectBudget(view, columns),
    numbers: columns
      .filter((column) => column.role === "ignored" && column.exact)
      .map((column) => column.column),
  };
}

/** Columns of targets that are headed as the form's own, but for the unit in brackets. */
function twinsOf(
  view: SheetView,
  target: BandColumn | undefined,
  targets: readonly BandColumn[],
): number[] {
  const coreOf = ({ heading }: BandColumn): string | null =>
    heading === null ? null : view.labelOf(heading.text).core;
  const isTwin = (column: BandColumn): boolean =>
    target !== undefined &&
    column !== target &&
    coreOf(column) === coreOf(target) &&
    column.unit !== target.unit &&
    column.unit !== null;
  return targets.filter(isTwin).map(({ column }) => column);
}

/** The amounts of the projects that part the rows, by what fund blocks call them (预算金额, 项目预算). */
function projectBudget(view: SheetView, columns: readonly BandColumn[]): number | null {
  if (!columns.some(({ role }) => role === "section")) return null;
  const found = columns.find(
    ({ role, exact, heading }) =>
      role === "ignored" &&
      exact &&
      heading !== null &&
      isBudgetLabel(view.labelOf(heading.text).core),
  );
  return found?.column ?? null;
}

const SET_ROLES: ReadonlySet<ColumnRole> = new Set([
  "level1",
  "level2",
  "level3",
  "target",
  "unit",
  "operator",
]);

const NOTE_ROLES: ReadonlySet<ColumnRole> = new Set([
  "standard",
  "explanation",
  "scoring-rule",
  "source",
  "remark",
]);

/** Which of two halves is the year's: the one that says so, else the right one. */
function annualSet(columns: readonly BandColumn[], sets: number): number {
  for (let set = 0; set <= sets; set++) {
    if (
      columns.some(
        (column) => column.set === set && column.period === "annual" && column.role === "target",
      )
    )
      return set;
  }
  return sets;
}

function pairedColumns(columns: readonly BandColumn[]): PairedColumns {
  const first = (wanted: ColumnRole): number | null =>
    columns.find((column) => column.role === wanted)?.column ?? null;
  return {
    level1: first("level1"),
    level2: first("level2"),
    level3: first("level3"),
    target: first("target"),
    unit: first("unit"),
  };
}

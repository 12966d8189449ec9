import { parseUnit, parseValue } from "../../values";
import { headingOf, subHeadingOf } from "./column-roles";
import { periodOf, type BandColumn, type HeadingBand } from "./headings";
import { isHeaderLabel } from "../header/label-roles";
import { level1Of, level2Of } from "../rows/levels";
import { type ColumnRole, type TableColumn } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { PREFIX_OPERATORS } from "../../values/vocabulary/operators";
import { PAST_WORDS } from "../vocabulary/columns";
import { normalise, type Operator, type ValueKind } from "../../values";

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
  /** `序号`, `预算数` of a project and the like: known, and no facts of an indicator. */
  readonly numbers: readonly number[];
}

/** Rows looked at to tell what an unlabelled column holds. */
const SAMPLE_ROWS = 60;

const LONGEST_SIDE = 24;

const OPERATORS = new Map<string, Operator>(PREFIX_OPERATORS);

/** The operator that a cell of a `符号` column holds; null if it is none. */
export function operatorOf(text: string): Operator | null {
  return OPERATORS.get(normalise(text)) ?? null;
}

interface Content {
  filled: number;
  level1: number;
  level2: number;
  operators: number;
  values: number;
  units: number;
}

const VALUE_KINDS: ReadonlySet<ValueKind> = new Set<ValueKind>([
  "number",
  "percent",
  "money",
  "unit-cost",
  "range",
  "date",
  "frequency",
]);

function contentOf(view: SheetView, column: number, top: number, bottom: number): Content {
  const content: Content = { filled: 0, level1: 0, level2: 0, operators: 0, values: 0, units: 0 };
  const last = Math.min(bottom, top + SAMPLE_ROWS);
  for (let row = top; row <= last; row++) {
    if (view.blank(row, column)) continue;
    content.filled++;
    const text = view.text(row, column);
    const { core } = view.label(row, column);
    if (level1Of(core).known) content.level1++;
    if (level2Of(core).known) content.level2++;
    if (operatorOf(text) !== null) content.operators++;
    if (text.length <= 24) {
      const { kind } = parseValue(text);
      if (VALUE_KINDS.has(kind)) content.values++;
    }
    if (parseUnit(text) !== null) content.units++;
  }
  return content;
}

function roleByContent(content: Content): ColumnRole | null {
  if (content.filled === 0) return null;
  if (content.level1 * 2 > content.filled && content.level1 >= content.level2) return "level1";
  if (content.level2 * 2 > content.filled) return "level2";
  if (content.operators * 2 > content.filled) return "operator";
  return null;
}

/** Chooses the form's own target among several value columns: its year's, the latest, the first. */
function chooseTarget(
  columns: readonly BandColumn[],
  formYear: number | null,
): BandColumn | undefined {
  const years = columns.map((column) => column.year ?? 0);
  const named = formYear !== null && years.includes(formYear);
  const latest = named ? formYear : Math.max(0, ...years);
  const ranked = [...columns].sort((left, right) => rank(left, latest) - rank(right, latest));
  return ranked[0];
}

function rank(column: BandColumn, latest: number): number {
  let points = 0;
  if (column.other || column.period === "long-term") points += 4;
  if (latest > 0 && column.year !== latest) points += 2;
  if (!column.exact) points += 1;
  return points;
}

/** 一级指标 | 二级指标 | 绩效指标 | 指标值: what heads the whole block elsewhere heads the names here. */
function withNames(columns: readonly BandColumn[]): BandColumn[] {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (has("level3") || !has("level1")) return [...columns];
  const levels = columns.filter(({ role }) => role === "level1" || role === "level2");
  const right = Math.max(...levels.map(({ column }) => column));
  const name = columns.find(({ role, column }) => role === "side-label" && column > right);
  return columns.map((column) => (column === name ? { ...column, role: "level3" } : column));
}

/** "绩效目标" in words beside a column of values ("绩效指标值") is a goal, no target of a row. */
function withoutGoals(columns: readonly BandColumn[]): BandColumn[] {
  const targets = columns.filter(({ role }) => role === "target");
  const isGoal = ({ heading }: BandColumn): boolean =>
    heading !== null && GOAL_HEADINGS.has(normalise(heading.text));
  if (!targets.some(isGoal) || targets.every(isGoal)) return [...columns];
  return columns.map((column) =>
    column.role === "target" && isGoal(column) ? { ...column, role: "remark" } : column,
  );
}

const GOAL_HEADINGS: ReadonlySet<string> = new Set(["绩效目标", "年度目标", "预期目标"]);

/**
 * In a list of several projects, the project parts the rows, not the goal beside it; what the list
 * says of each project (预算单位, 预算数) is known, and no fact of an indicator.
 */
function withProjects(view: SheetView, columns: readonly BandColumn[]): BandColumn[] {
  const sections = columns.filter(({ role }) => role === "section");
  const isGoal = ({ heading }: BandColumn): boolean => heading?.text.includes("目标") ?? false;
  if (sections.every(isGoal)) return [...columns];
  const ofProject = ({ heading }: BandColumn): boolean =>
    heading !== null && isHeaderLabel(view.labelOf(heading.text).core);
  return columns.map((column) => {
    if (column.role === "section" && isGoal(column)) return { ...column, role: "remark" };
    return column.role === "ignored" && ofProject(column) ? { ...column, exact: true } : column;
  });
}

/** Of the points of each level (权重 behind 一级, 二级 and 三级指标) those of the indicators count. */
function withOwnWeight(columns: readonly BandColumn[]): BandColumn[] {
  const weights = columns.filter(({ role }) => role === "weight");
  const name = columns.find(({ role }) => role === "level3")?.column ?? -1;
  const own = weights.find(({ column }) => column > name) ?? weights[0];
  return columns.map((column) =>
    column.role === "weight" && column !== own ? { ...column, role: "remark" } : column,
  );
}

/**
 * One column of names where several stand side by side (三级指标 | 四级指标, 三级指标 | 指标内容): the one
 * that says more, and of equals the finer level or the first. The others describe the indicator.
 */
function withOneName(
  view: SheetView,
  columns: readonly BandColumn[],
  top: number,
  bottom: number,
): BandColumn[] {
  const names = columns.filter(({ role, set }) => role === "level3" && set === 0);
  if (names.length < 2) return [...columns];
  const filled = (column: BandColumn): number =>
    contentOf(view, column.column, top, bottom).filled +
    (column.heading?.text.includes("四级") === true ? HALF_A_ROW : 0);
  let name = names[0];
  for (const each of names) if (name && filled(each) > filled(name)) name = each;
  return columns.map((column) =>
    names.includes(column) && column !== name ? { ...column, role: "explanation" } : column,
  );
}

const HALF_A_ROW = 0.5;

function chooseActual(columns: readonly BandColumn[]): BandColumn | undefined {
  const score = (column: BandColumn): number => {
    const text = column.heading?.text ?? "";
    return (text.includes("值") ? 0 : 1) + (text.includes("实际") ? 0 : 1) + (column.other ? 2 : 0);
  };
  return [...columns].sort((left, right) => score(left) - score(right))[0];
}

/** Gives the columns that no heading names a role by what they hold. */
function inferUnlabelled(view: SheetView, band: HeadingBand, bottom: number): BandColumn[] {
  const columns = band.columns.map((column) => ({ ...column }));
  const top = band.bottom + 1;
  const known = new Set(columns.map((column) => column.column));
  const last = Math.max(0, ...known);
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const make = (column: number, role: ColumnRole): BandColumn => ({
    role,
    column,
    heading: null,
    unit: null,
    set: 0,
    period: null,
    year: null,
    other: false,
    exact: false,
  });
  // A heading over several columns ("指标名称" over 一级, 二级 and the name) leaves its neighbours unlabelled.
  const nameColumn = columns.find((column) => column.role === "level3");
  if (nameColumn && !has("level2")) {
    const own = roleByContent(contentOf(view, nameColumn.column, top, bottom));
    if (own === "level1" || own === "level2") {
      const free = freeColumnsRight(view, band, nameColumn.column, top, bottom);
      const name = free.at(-1);
      if (name !== undefined) {
        columns.splice(
          columns.indexOf(nameColumn),
          1,
          { ...nameColumn, role: own },
          { ...nameColumn, column: name },
        );
        known.add(name);
      }
    }
  }
  for (const role of ["level1", "level2"] as const) {
    if (has(role)) continue;
    const at = columns.findIndex(
      (column) =>
        MAY_HOLD_LEVELS.has(column.role) &&
        roleByContent(contentOf(view, column.column, top, bottom)) === role,
    );
    const found = columns[at];
    if (found) columns[at] = { ...found, role };
  }
  const first = Math.min(...known);
  for (let column = 0; column <= last; column++) {
    if (known.has(column)) continue;
    if (column < first && isSideLetters(view, column, top, bottom)) {
      columns.push({ ...make(column, "side-label"), exact: true });
      continue;
    }
    const role = roleByContent(contentOf(view, column, top, bottom));
    if (role !== null && !has(role)) columns.push(make(column, role));
  }
  return columns.sort((left, right) => left.column - right.column);
}

/** Roles whose headings say little: what stands below may be levels ("绩效目标类型" over 产出指标). */
const MAY_HOLD_LEVELS: ReadonlySet<ColumnRole> = new Set([
  "ignored",
  "nature",
  "period",
  "section",
  "remark",
]);

function freeColumnsRight(
  view: SheetView,
  band: HeadingBand,
  from: number,
  top: number,
  bottom: number,
): number[] {
  const free: number[] = [];
  for (let column = from + 1; column < view.columnCount; column++) {
    if (!view.blank(band.top, column) || !view.blank(band.bottom, column)) break;
    if (contentOf(view, column, top, bottom).filled > 0) free.push(column);
  }
  return free;
}

/** "绩 / 效 / 指 / 标" written downwards beside the block, one letter or line a row. */
function isSideLetters(view: SheetView, column: number, top: number, bottom: number): boolean {
  let text = "";
  const last = Math.min(bottom, top + SAMPLE_ROWS);
  for (let row = top; row <= last && text.length <= LONGEST_SIDE; row++) {
    if (view.blank(row, column)) continue;
    text += view.text(row, column);
    const label = view.labelOf(text);
    if (headingOf(label)?.role === "side-label") return true;
    // "长期指标" beside its rows, "年度指标" further down.
    if (label.core.endsWith("指标") && periodOf(label.core) !== null) return true;
  }
  return false;
}

/** A column with unlisted headings that holds values, in forms with one column per village. */
function objectColumns(
  view: SheetView,
  columns: readonly BandColumn[],
  top: number,
  bottom: number,
): number[] {
  if (columns.some((column) => column.role === "target")) return [];
  const found: number[] = [];
  for (const column of columns) {
    if (column.exact) continue;
    const content = contentOf(view, column.column, top, bottom);
    if (content.filled > 0 && content.values * 2 >= content.filled) found.push(column.column);
  }
  return found;
}

/** Of columns for several villages, the one that sums them up. */
function totalOf(columns: readonly BandColumn[], objects: readonly number[]): number | null {
  const total = columns.find(
    ({ column, heading }) =>
      objects.includes(column) && TOTAL_WORDS.some((word) => heading?.text.includes(word)),
  );
  return total?.column ?? null;
}

const TOTAL_WORDS = ["合计", "总计", "汇总"];

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
    columns.push({
      role,
      column,
      heading: null,
      unit: null,
      set: 0,
      period: null,
      year: null,
      other: false,
      exact: true,
    });
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
  const own = withOwnWeight(withoutGoals(columns.filter(inSet)));
  const paired =
    sets === 0 ? null : pairedColumns(columns.filter((column) => column.set !== annual));
  const objects = objectColumns(view, own, top, bottom);
  const targets = own.filter((column) => column.role === "target");
  const target = chooseTarget(targets, year);
  const actuals = own.filter((column) => column.role === "actual");
  // "2021年实际实现值" or "上年完成值" beside this year's target is no actual of this form.
  const formYear = target?.year ?? null;
  const isPast = (column: BandColumn): boolean =>
    (column.year !== null && formYear !== null && column.year < formYear) ||
    PAST_WORDS.some((word) => column.heading?.text.includes(word));
  const actual = chooseActual(actuals.filter((column) => !isPast(column)));
  const role = new Map<number, ColumnRole>(columns.map((column) => [column.column, column.role]));
  for (const column of own) role.set(column.column, column.role);
  for (const column of targets) if (column !== target) role.set(column.column, "other-target");
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
    level3: first("level3"),
    target: target?.column ?? totalOf(columns, objects) ?? objects[0] ?? null,
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
    numbers: columns
      .filter((column) => column.role === "ignored" && column.exact)
      .map((column) => column.column),
  };
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

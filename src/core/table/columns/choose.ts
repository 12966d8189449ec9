import { type BandColumn } from "./headings";
import { isHeaderLabel } from "../header/label-roles";
import { type ColumnRole } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { normalise } from "../../values";
import { GOAL_HEADINGS, REVIEWER_WORDS, WORDS_HEADING } from "../vocabulary/columns";
import { contentOf } from "./content";

/** Chooses the form's own target among several value columns: its year's, the latest, the first. */
export function chooseTarget(
  columns: readonly BandColumn[],
  formYear: number | null,
): BandColumn | undefined {
  const years = columns.map((column) => column.year ?? 0);
  const named = formYear !== null && years.includes(formYear);
  const latest = named ? formYear : Math.max(0, ...years);
  const ranked = [...columns].sort((left, right) => rank(left, latest) - rank(right, latest));
  return ranked[0];
}

/** The column of targets in words beside one of figures (定量 | 定性). */
export function wordsColumn(targets: readonly BandColumn[]): BandColumn | undefined {
  const isWords = ({ heading }: BandColumn): boolean =>
    heading?.text.includes(WORDS_HEADING) === true && !heading.text.includes("定量");
  return targets.every(isWords) ? undefined : targets.find(isWords);
}

function rank(column: BandColumn, latest: number): number {
  let points = 0;
  if (column.other || column.period === "long-term") points += 4;
  if (latest > 0 && column.year !== latest) points += 2;
  if (!column.exact) points += 1;
  return points;
}

/** 一级指标 | 二级指标 | 绩效指标 | 指标值: what heads the whole block elsewhere heads the names here. */
export function withNames(columns: readonly BandColumn[]): BandColumn[] {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (has("level3") || !has("level1")) return [...columns];
  const levels = columns.filter(({ role }) => role === "level1" || role === "level2");
  const right = Math.max(...levels.map(({ column }) => column));
  const name = columns.find(({ role, column }) => role === "side-label" && column > right);
  return columns.map((column) => (column === name ? { ...column, role: "level3" } : column));
}

/** "绩效目标" in words beside a column of values ("绩效指标值") is a goal, no target of a row. */
export function withoutGoals(columns: readonly BandColumn[]): BandColumn[] {
  const targets = columns.filter(({ role }) => role === "target");
  const isGoal = ({ heading }: BandColumn): boolean =>
    heading !== null && GOAL_HEADINGS.has(normalise(heading.text));
  if (!targets.some(isGoal) || targets.every(isGoal)) return [...columns];
  return columns.map((column) =>
    column.role === "target" && isGoal(column) ? { ...column, role: "remark" } : column,
  );
}

/**
 * In a list of several projects, the project parts the rows, not the goal beside it; what the list
 * says of each project (预算单位, 预算数) is known, and no fact of an indicator.
 */
export function withProjects(view: SheetView, columns: readonly BandColumn[]): BandColumn[] {
  const sections = columns.filter(({ role }) => role === "section");
  const isGoal = ({ heading }: BandColumn): boolean => heading?.text.includes("目标") ?? false;
  if (sections.every(isGoal)) return [...columns];
  const levels = columns.filter(({ role }) => role === "level1" || role === "level2");
  const first = Math.min(...levels.map(({ column }) => column));
  const ofProject = ({ heading, column }: BandColumn): boolean =>
    heading !== null && (column < first || isHeaderLabel(view.labelOf(heading.text).core));
  return columns.map((column) => {
    if (column.role === "section" && isGoal(column)) return { ...column, role: "remark" };
    return column.role === "ignored" && ofProject(column) ? { ...column, exact: true } : column;
  });
}

/** Of the points of each level (权重 behind 一级, 二级 and 三级指标) those of the indicators count. */
export function withOwnWeight(columns: readonly BandColumn[]): BandColumn[] {
  const weights = columns.filter(({ role }) => role === "weight");
  const name = columns.find(({ role }) => role === "level3")?.column ?? -1;
  const own = weights.find(({ column }) => column > name) ?? weights[0];
  return columns.map((column) =>
    column.role === "weight" && column !== own ? { ...column, role: "remark" } : column,
  );
}

/** The self-evaluation's own score before what a reviewer gave (自评得分 | 复核得分). */
export function withOwnScore(columns: readonly BandColumn[]): BandColumn[] {
  const scores = columns.filter(({ role }) => role === "score");
  const isReviewed = ({ heading }: BandColumn): boolean =>
    REVIEWER_WORDS.some((word) => heading?.text.includes(word));
  const own = scores.find((column) => !isReviewed(column)) ?? scores[0];
  return columns.map((column) =>
    column.role === "score" && column !== own ? { ...column, role: "remark" } : column,
  );
}

/**
 * One column of names where several stand side by side (三级指标 | 四级指标, 三级指标 | 指标内容): the one
 * that says more, and of equals the finer level or the first. The others describe the indicator.
 */
export function withOneName(
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

/** Of several columns of actual values the form's own: 实际完成值 before 完成情况, and before other periods. */
export function chooseActual(columns: readonly BandColumn[]): BandColumn | undefined {
  const score = (column: BandColumn): number => {
    const text = column.heading?.text ?? "";
    return (text.includes("值") ? 0 : 1) + (text.includes("实际") ? 0 : 1) + (column.other ? 2 : 0);
  };
  return [...columns].sort((left, right) => score(left) - score(right))[0];
}

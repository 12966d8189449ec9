import { type FooterRole, type HeaderRole } from "../performance-table";
import {
  FOOTER_KEYWORDS,
  FOOTER_LABELS,
  FUND_BLOCKS,
  FUND_COLUMNS,
  FUND_GROUPS,
  FUND_PARTS,
  FUND_TOTALS,
  GOAL_LABELS,
  GRADE_LABELS,
  HEADER_LABELS,
  LONG_TERM_TOTALS,
  PART_OF_YEAR,
  PERIOD_LABELS,
  TASK_HEADINGS,
  TOTAL_LABELS,
  UNIT_LABELS,
  type FundColumn,
} from "../vocabulary/labels";
import { isDigit } from "../../values/normalise";

function invert<T extends string>(lists: Readonly<Record<T, readonly string[]>>): Map<string, T> {
  const map = new Map<string, T>();
  for (const [role, labels] of Object.entries(lists) as [T, readonly string[]][]) {
    for (const label of labels) if (!map.has(label)) map.set(label, role);
  }
  return map;
}

const HEADERS = invert(HEADER_LABELS);
const FOOTERS = invert(FOOTER_LABELS);
const COLUMNS = invert(FUND_COLUMNS);
const PARTS = invert(FUND_PARTS);
const GROUPS = new Map(FUND_GROUPS);
const BLOCKS = new Set(FUND_BLOCKS);
const TOTALS = new Set(FUND_TOTALS);
const LONG_TERM = new Set(LONG_TERM_TOTALS);
const SUMS = new Set(TOTAL_LABELS);
const GRADES = new Set(GRADE_LABELS);
const UNITS = new Set(UNIT_LABELS);
const TASKS = new Set(TASK_HEADINGS);
const PERIODS = new Set(PERIOD_LABELS);

/** A goal label's period and side. */
export interface GoalReading {
  readonly period: "annual" | "long-term" | null;
  readonly role: "expected" | "result";
}

const GOALS = new Map<string, GoalReading>(
  GOAL_LABELS.map(([label, period, role]) => [label, { period, role }] as const),
);

/** "目标1" → 目标: numbered goals are goals. */
function withoutNumber(core: string): string {
  let end = core.length;
  while (
    end > 0 &&
    (isDigit(core[end - 1]) || "一二三四五六七八九十".includes(core[end - 1] ?? " "))
  )
    end--;
  return core.slice(0, end);
}

/** Header labels may name two things: "预算部门、单位名称", "主管部门/单位". */
export function headerRoleOf(core: string): HeaderRole | null {
  const known = HEADERS.get(core);
  if (known !== undefined || core.length > 16) return known ?? null;
  for (const sign of ["、", "/", "或"]) {
    const at = core.indexOf(sign);
    const role = at > 1 ? HEADERS.get(core.slice(0, at)) : undefined;
    if (role !== undefined) return role;
  }
  return null;
}

export function footerRoleOf(core: string): FooterRole | null {
  return FOOTERS.get(core) ?? null;
}

/** Longest label below the indicators. */
const LONGEST_FOOTER_LABEL = 30;

/** As `footerRoleOf`, also by a part of the label; for cells that are surely no indicator's. */
export function longFooterRoleOf(core: string): FooterRole | null {
  if (core.length > LONGEST_FOOTER_LABEL) return null;
  return footerRoleOf(core) ?? FOOTER_KEYWORDS.find(([part]) => core.includes(part))?.[1] ?? null;
}

/** Longest goal label; goals themselves are longer. */
const LONGEST_GOAL_LABEL = 14;
const GOAL_PERIODS = ["年度", "全年", "年初", "当年", "本年"];
const RESULT_ENDINGS = ["完成情况", "完成情况综述", "实现情况", "实际完成"];

/** "2020年目标" is the goal of a year. */
const OF_YEAR = /^20\d\d年度?((?:总体|预期)?目标(?:完成情况)?)$/;

/** A goal label: listed, numbered, or made of 目标 with the words that forms use. */
export function goalOf(core: string): GoalReading | null {
  if (core.length > LONGEST_GOAL_LABEL || !(core.includes("目标") || core.includes("完成")))
    return null;
  const ofYear = OF_YEAR.exec(core)?.[1];
  if (ofYear !== undefined) return goalOf(`年度${ofYear}`);
  const known = GOALS.get(core) ?? GOALS.get(withoutNumber(core));
  if (known) return known;
  if (!core.includes("目标")) return null;
  const annual = GOAL_PERIODS.some((word) => core.includes(word)) ? "annual" : null;
  if (RESULT_ENDINGS.some((ending) => core.endsWith(ending)))
    return { period: annual, role: "result" };
  return core.endsWith("目标") && annual !== null ? { period: annual, role: "expected" } : null;
}

/** A heading of the fund block; what part of a year it is of ("1-7月执行数") is left out of account. */
export function fundColumnOf(core: string): FundColumn | null {
  const known = COLUMNS.get(core);
  if (known) return known;
  const part = PART_OF_YEAR.exec(core)?.[0];
  if (part !== undefined) return COLUMNS.get(core.slice(part.length)) ?? null;
  if (core.includes("*")) return COLUMNS.get(core.slice(0, core.indexOf("*"))) ?? null;
  return null;
}

/** A row label of the fund block. */
export interface FundLabel {
  readonly role: "total" | "long-term-total" | "part" | "group" | "block";
  readonly name: string;
  readonly group: "income" | "spending" | null;
}

const SPENDING = new Set(["基本支出", "项目支出"]);

/** "财政拨款数", "其他资金金额": the part, with a word for its amount. */
const AMOUNT_OF = /^(.{3,})(?:数|额|金额|小计)$/;

/** "2024年预算" is the budget of a year. */
const AMOUNT_OF_YEAR = /^20\d\d年度?(.{2,})$/;

export function fundLabelOf(core: string): FundLabel | null {
  const ofYear = AMOUNT_OF_YEAR.exec(core)?.[1];
  if (ofYear !== undefined) return fundLabelOf(`年度${ofYear}`);
  if (TOTALS.has(core) && !LONG_TERM.has(core)) return { role: "total", name: core, group: null };
  if (LONG_TERM.has(core)) return { role: "long-term-total", name: core, group: null };
  const group = GROUPS.get(core);
  if (group) return { role: "group", name: core, group };
  const part = PARTS.get(core) ?? PARTS.get(AMOUNT_OF.exec(core)?.[1] ?? "");
  if (part) return { role: "part", name: part, group: SPENDING.has(part) ? "spending" : null };
  if (BLOCKS.has(core)) return { role: "block", name: core, group: null };
  return null;
}

/** True for a label that may head the whole fund block, though it may also name a part of it (预算资金). */
export function isFundBlock(core: string): boolean {
  return BLOCKS.has(core);
}

/** True for what names an amount that is planned: 预算金额, 年度预算, 项目预算. */
export function isBudgetLabel(core: string): boolean {
  const column = fundColumnOf(core);
  if (column !== null) return column === "budget" || column === "initial" || column === "amount";
  const role = fundLabelOf(core)?.role;
  return role === "total" || role === "long-term-total" || isFundBlock(core);
}

export function isFundLabel(core: string): boolean {
  return fundLabelOf(core) !== null || fundColumnOf(core) !== null;
}

/** True for a heading of the tasks in a list of tasks with their amounts. */
export function isTaskHeading(core: string): boolean {
  return TASKS.has(core);
}

export function isTotalLabel(core: string): boolean {
  return SUMS.has(core);
}

/** True for a label of the time that a form looks at (监控期间). */
export function isPeriodLabel(core: string): boolean {
  return PERIODS.has(core);
}

export function isGradeLabel(core: string): boolean {
  return GRADES.has(core);
}

export function isUnitLabel(core: string): boolean {
  return UNITS.has(core);
}

/** True for a label that stands on a list as a whole. */
export function isListedLabel(core: string): boolean {
  return HEADERS.has(core) || GOALS.has(core) || isFundLabel(core);
}

/** True for a text that labels something in the header of a form. */
export function isHeaderLabel(core: string): boolean {
  return core !== "" && (HEADERS.has(core) || goalOf(core) !== null || isFundLabel(core));
}

import { normalise } from "../../values";
import { isDigit } from "../../values/normalise";
import { isPlausibleYear } from "../../values/calendar";
import { type Label } from "./label";
import { type TableKind } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { goalOf, headerRoleOf, isFundLabel } from "./label-roles";
import { DEPARTMENT_WORDS, TITLE_ENDINGS, TITLE_KINDS, TITLE_WORDS } from "../vocabulary/titles";

const LONGEST_TITLE = 70;

/** The first year that a text names: "2022年", "（2022年度）", "2022 年度"; null if none. */
export function yearIn(text: string): number | null {
  const clean = normalise(text);
  for (let at = 0; at < clean.length; at++) {
    if (!isDigit(clean[at])) continue;
    let end = at;
    while (isDigit(clean[end])) end++;
    const year = Number(clean.slice(at, end));
    if (end - at === 4 && isPlausibleYear(year)) return year;
    at = end;
  }
  return null;
}

const LONGEST_YEAR_LINE = 24;

/** "（2022年度）", "2022年", "（2022年度）   公开14表": a line that gives the form's year. */
function isYearLine(text: string): boolean {
  if (text.length > LONGEST_YEAR_LINE * 2) return false;
  const clean = normalise(text).replaceAll("(", "").replaceAll(")", "").replace(UNIT_LINE, "");
  if (clean === "年度" || /^\d{0,3}年度?$/.test(clean) || /^[x×X*_]{1,4}年度?$/.test(clean))
    return true;
  const year = yearIn(clean);
  if (year === null || clean.length > LONGEST_YEAR_LINE || !clean.startsWith(`${String(year)}年`))
    return false;
  const rest = clean.slice(clean.startsWith(`${String(year)}年度`) ? 6 : 5);
  if (rest === "" || rest === "预算" || MONITORED.test(rest) || SPAN.test(rest)) return true;
  return rest.endsWith("表") && !rest.includes("绩效");
}

/** "单位:万元" behind the year in the same cell. */
const UNIT_LINE = /(?:金额)?单位:.{1,4}$/;

/** What a monitoring form looks at: "1-7月", "上半年", "第三季度". */
const MONITORED = /^(?:\d{1,2}[-~—至]\d{1,2}月份?|\d{1,2}月份?|[上下]?半年|第?[一二三四1-4]季度)$/;

/** The rest of "2023年1月-2023年7月", "2023年1月1日至7月31日". */
const SPAN =
  /^\d{1,2}月(?:\d{1,2}日)?[-~—至到](?:20\d\d年)?\d{1,2}月(?:份|底|末|\d{1,2}日)?(?:执行情况)?$/;

/** The column of a row's year line, where nothing but a unit or number stands beside it; else null. */
export function yearLineColumn(view: SheetView, row: number): number | null {
  const [first, second] = view.firstTwo(row);
  if (first === null || typeof view.value(row, first) !== "string") return null;
  if (!isYearLine(view.text(row, first))) return null;
  // "2019年 | 2020年" are headings of two years.
  if (second !== null && yearIn(view.text(row, second)) !== null) return null;
  return second === null || view.filled(row).length <= 2 ? first : null;
}

function looksLikeTitle(label: Label): boolean {
  const { core } = label;
  if (core.length < 4 || core.length > LONGEST_TITLE) return false;
  if (goalOf(core) !== null || headerRoleOf(core) !== null || isFundLabel(core)) return false;
  let end = core.length;
  while (end > 0 && isDigit(core[end - 1])) end--;
  const stem = core.slice(0, end);
  const whole = core + label.brackets.join("");
  if (!TITLE_WORDS.some((word) => whole.includes(word))) return false;
  if (stem.endsWith("表")) return true;
  return yearIn(core) !== null && TITLE_ENDINGS.some((ending) => stem.endsWith(ending));
}

/** True where a row is the title of a form: one text, or one text and an attachment number. */
export function isTitleRow(view: SheetView, row: number): number | null {
  const columns = view.filled(row);
  if (columns.length === 0 || columns.length > 2) return null;
  for (const column of columns) {
    if (typeof view.value(row, column) !== "string") continue;
    if (looksLikeTitle(view.label(row, column))) return column;
  }
  return null;
}

/** What a form is, by its title and the columns that it has. */
export function kindOf(
  title: string,
  has: {
    readonly actual: boolean;
    readonly score: boolean;
    readonly likelihood: boolean;
    readonly forecast: boolean;
  },
): TableKind {
  const clean = normalise(title);
  const department = DEPARTMENT_WORDS.some((word) => clean.includes(word));
  let said = TITLE_KINDS.find(([word]) => clean.includes(word))?.[1] ?? null;
  if (said !== "monitoring" && (has.likelihood || has.forecast) && !has.score) said = "monitoring";
  if (said === "monitoring") return "monitoring";
  const evaluation =
    has.actual || (has.score && said !== "target") || (said === "self-evaluation" && has.score);
  if (evaluation || said === "self-evaluation")
    return department ? "department-self-evaluation" : "self-evaluation";
  return department ? "department-target" : "target";
}

import { isDigit } from "../../values/normalise";
import { type Label } from "../header/label";
import { type ColumnRole } from "../performance-table";
import {
  COLUMN_HEADINGS,
  COLUMN_KEYWORDS,
  FORECAST_WORDS,
  OTHER_TARGET_WORDS,
  SUB_HEADINGS,
} from "../vocabulary/columns";

const EXACT = new Map<string, ColumnRole>();
for (const [role, headings] of Object.entries(COLUMN_HEADINGS)) {
  for (const heading of headings) if (!EXACT.has(heading)) EXACT.set(heading, role as ColumnRole);
}

const SUB = new Map<string, ColumnRole>();
for (const [role, headings] of Object.entries(SUB_HEADINGS)) {
  for (const heading of headings) SUB.set(heading, role as ColumnRole);
}

const VALUES: ReadonlySet<ColumnRole> = new Set(["target", "actual", "forecast"]);

/** "2022", "2023年", "2023年度" and nothing else. */
const YEAR = /^(20\d\d)(?:年度?)?$/;

/** "1-6月", "截至8月": a part of the year. */
const MONTHS = /^(?:截至)?(?:\d{1,2}[-~—至])?\d{1,2}月[份底末]?$/;

/** The heading of targets that short words stand for where no heading is over them. */
const TARGETS: HeadingReading = {
  role: "target",
  exact: true,
  year: null,
  other: false,
  numbered: false,
};

/**
 * What a short word says under a heading over several value columns ("目标值" over
 * "年初 | 调整后" or "2022年 | 2023年"); null where the heading is over no values or the word is
 * not listed.
 */
export function subHeadingOf(word: string, above = TARGETS): HeadingReading | null {
  if (!VALUES.has(above.role)) return null;
  const year = YEAR.exec(word)?.[1];
  if (year !== undefined) return { ...above, year: Number(year) };
  const said = SUB.get(word);
  if (said === undefined) return MONTHS.test(word) ? { ...above, other: true } : null;
  if (said === "other-target") return { ...above, other: true };
  return said === "actual" ? { ...above, role: "actual" } : above;
}

/** What a heading says of its column. */
export interface HeadingReading {
  readonly role: ColumnRole;
  /** False where only a part of the heading is known. */
  readonly exact: boolean;
  /** Year named in a value heading ("2021年实际实现值"). */
  readonly year: number | null;
  /** The heading names another period, last year or a standard. */
  readonly other: boolean;
  /** One of several of its kind, by its number ("指标值2"). */
  readonly numbered: boolean;
}

/** Longest heading; longer texts are remarks. */
const LONGEST_HEADING = 24;

/** Takes a year out of a heading: "预期2022年实现值" → 预期实现值, 2022. */
function withoutYear(core: string): { text: string; year: number | null } {
  for (let at = 0; at + 4 < core.length; at++) {
    if (!isDigit(core[at])) continue;
    let end = at;
    while (isDigit(core[end])) end++;
    if (end - at === 4 && core[end] === "年") {
      const skip = core[end + 1] === "度" ? 2 : 1;
      return {
        text: core.slice(0, at) + core.slice(end + skip),
        year: Number(core.slice(at, end)),
      };
    }
    at = end;
  }
  return { text: core, year: null };
}

/** "1-7月执行情况" → 执行情况: the months of a monitoring form. */
function withoutMonths(core: string): string {
  let at = 0;
  while (
    isDigit(core[at]) ||
    core[at] === "-" ||
    core[at] === "~" ||
    core[at] === "至" ||
    core[at] === "—"
  )
    at++;
  return at > 0 && core[at] === "月" ? core.slice(core[at + 1] === "份" ? at + 2 : at + 1) : core;
}

/** "指标1名称", "指标值2": headings of a list that has the indicators of a project side by side. */
const NUMBERED = /^((?:三级|绩效)?指标)(?:\d{1,2}|[一二三四五六七八九十])(名称|内容|值|目标值)$/;
const NUMBERED_BEHIND =
  /^((?:三级|绩效)?指标(?:名称|内容|值)|目标值)(?:\d{1,2}|[一二三四五六七八九十])$/;

function withoutNumber(text: string): string {
  return text.replace(NUMBERED, "$1$2").replace(NUMBERED_BEHIND, "$1");
}

const CACHE = new Map<string, HeadingReading | null>();

function readHeading(core: string): HeadingReading | null {
  const dated = withoutYear(core);
  const written = withoutMonths(dated.text);
  const text = withoutNumber(written);
  // "1-6月完成值" beside "全年完成值"
  const other = written !== dated.text || OTHER_TARGET_WORDS.some((word) => text.includes(word));
  let role = EXACT.get(text);
  let exact = role !== undefined;
  if (role === undefined && other) {
    for (const word of OTHER_TARGET_WORDS) role ??= EXACT.get(text.replace(word, ""));
  }
  role ??= COLUMN_KEYWORDS.find(([part]) => text.includes(part))?.[1];
  if (role === undefined) return null;
  if (role === "actual" && FORECAST_WORDS.some((word) => text.includes(word))) {
    role = text.includes("预计") ? "forecast" : "target";
    exact = false;
  }
  if (text.includes("单项指标完成情况")) role = "remark";
  return { role, exact, year: dated.year, other, numbered: text !== written };
}

/** Reads a heading of the indicator block; null where it is none that is known. */
export function headingOf(label: Label): HeadingReading | null {
  const { core } = label;
  if (core.length < 1 || core.length > LONGEST_HEADING) return null;
  let reading = CACHE.get(core);
  if (reading === undefined) {
    reading = readHeading(core);
    if (CACHE.size < 2_000) CACHE.set(core, reading);
  }
  return reading;
}

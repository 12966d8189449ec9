import { normalise, parseUnit, type Unit } from "../../values";
import { halfWidth, isDigit } from "../../values/normalise";
import { withoutResidue } from "../header/label";
import { NO_INDICATOR_NAMES, SUB_ROW_MARKS } from "../vocabulary/labels";

const NONE = new Set(NO_INDICATOR_NAMES.map(normalise));
const STARS = new Set("★☆*※△▲●○■◆◇");
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

/** What an indicator's name cell says. */
export interface NameReading {
  /** Without star, numbering ("指标1：", "1.", "（2）") and blanks at its ends. */
  readonly clean: string;
  readonly core: boolean;
  readonly sub: boolean;
  /** Template text or "无": the row holds no indicator. */
  readonly empty: boolean;
  /** Unit in the last bracket, or a % at the end. */
  readonly unit: Unit | null;
}

function afterDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text[at]) || "一二三四五六七八九十".includes(text[at] ?? " ")) at++;
  return at;
}

/** A numbering is within the first characters of a name. */
const LONGEST_NUMBERING = 12;

/** "指标1：", "指标:", "1.", "2、", "（3）", "①" at the start; full-width signs as half-width ones. */
function numberingEnd(name: string): number {
  const text = halfWidth(name.slice(0, LONGEST_NUMBERING));
  if (text.startsWith("指标")) {
    const end = afterDigits(text, 2);
    const sign = text[end];
    if (sign === ":" || sign === "." || sign === "、") return end + 1;
    if (end > 2 && (end === text.length || sign === " " || sign === "-")) return end;
    return 0;
  }
  if (CIRCLED.includes(text[0] ?? " ")) return 1;
  const bracket = text.startsWith("(");
  const start = bracket ? 1 : 0;
  const end = afterDigits(text, start);
  if (end === start || end - start > 3) return 0;
  const sign = text[end];
  if (bracket) return sign === ")" ? end + 1 : 0;
  if (sign === "、" || name[end] === "．") return end + 1;
  return sign === "." && !isDigit(text[end + 1]) && isDigit(text[0]) ? end + 1 : 0;
}

/** The brackets that a name's unit may stand in, each by its closing sign. */
const OPENING: ReadonlyMap<string, readonly string[]> = new Map([
  [")", ["(", "（"]],
  ["）", ["(", "（"]],
  ["]", ["[", "［"]],
  ["］", ["[", "［"]],
  ["】", ["【"]],
]);

function unitOfName(name: string): Unit | null {
  const last = name[name.length - 1];
  if (last === "%" || last === "％") return parseUnit("%");
  const opening = OPENING.get(last ?? "");
  if (opening === undefined) return null;
  const open = Math.max(...opening.map((sign) => name.lastIndexOf(sign)));
  if (open < 0) return null;
  let inside = normalise(name.slice(open + 1, -1));
  if (inside.startsWith("单位:")) inside = inside.slice(3);
  let start = 0;
  while (start < inside.length && "≥≤<>=*×xX".includes(inside[start] ?? "")) start++;
  const unit = start < inside.length && inside.length <= 12 ? parseUnit(inside.slice(start)) : null;
  // A bracket that is no listed unit is a remark ("（总收入）"), unless template stars stand before it.
  if (unit?.kind !== "count" || start > 0) return unit;
  return LISTED.has(unit.name) || unit.name.includes("/") ? unit : null;
}

/** Units of count that may stand alone in the bracket of a name. */
const LISTED: ReadonlySet<string> = new Set(
  (
    "个 人 次 人次 户 家 套 台 辆 座 处 亩 公顷 平方米 平方公里 ㎡ 米 公里 千米 km 吨 公斤 千克 立方米 万立方米 升 天 月 年 小时 工作日 名 位 " +
    "场 期 批 篇 份 册 本 项 件 起 例 条 株 棵 头 只 羽 所 间 栋 村 镇 乡 社区 套次 册次 万人 万人次 场次 批次 班次 床 张 门 课时 倍 分 级 ‰"
  ).split(" "),
);

/** Reads an indicator's name. */
export function readName(text: string): NameReading {
  let name = withoutResidue(text).trim();
  let core = false;
  while (STARS.has(name[0] ?? "") && !isTemplateStar(name)) {
    core ||=
      name.startsWith("★") || name.startsWith("☆") || name.startsWith("*") || name.startsWith("▲");
    name = name.slice(1).trimStart();
  }
  name = name.slice(numberingEnd(name)).trim();
  if (STARS.has(name[0] ?? "") && !isTemplateStar(name)) {
    core = true;
    name = name.slice(1).trimStart();
  }
  const clean = name;
  const compact = normalise(clean);
  const sub = SUB_ROW_MARKS.some((mark) => compact.startsWith(mark));
  return { clean, core, sub, empty: compact === "" || NONE.has(compact), unit: unitOfName(clean) };
}

/** "**人次": stars that stand for a number, not for a core indicator. */
function isTemplateStar(name: string): boolean {
  return name.startsWith("**");
}

import { type Big, normalise, parseMoneyUnit, type MoneyUnit } from "../../values";
import { isDigit } from "../../values/normalise";
import { readArabic } from "../../values/numerals";
import { isRequest } from "../vocabulary/placeholders";

/** A label cell cleaned for comparing. */
export interface Label {
  /** Without blanks, brackets, stars, numbering, residue and the colon at its end. */
  readonly core: string;
  /** "(50分)" or "50分" in the label. */
  readonly points: Big | null;
  /** "（万元）" in the label. */
  readonly money: MoneyUnit | null;
  /** Everything that stood in brackets, each without them. */
  readonly brackets: readonly string[];
  /** True where the text ends with a colon. */
  readonly colon: boolean;
  /** "其中：" stood before it. */
  readonly among: boolean;
  /** 1 for "一、" or "（一）", 2 for "1、" or "1."; 0 without numbering. */
  readonly numbering: 0 | 1 | 2;
}

/** Longer texts are no labels. */
const LONGEST_LABEL = 60;

const STARS = new Set("★☆*※△▲●○■◆◇#·•");
const HAN_NUMBERS = new Set("一二三四五六七八九十");

const EMPTY: Label = {
  core: "",
  points: null,
  money: null,
  brackets: [],
  colon: false,
  among: false,
  numbering: 0,
};

/** "50分", "权重50分", "40" in a label's bracket as points; null for anything else. */
function pointsOf(text: string): Big | null {
  let start = 0;
  while (start < text.length && !isDigit(text[start])) start++;
  const number = readArabic(text, start);
  if (!number || number.end - start > 8 || start > 4) return null;
  const unit = text.slice(number.end, number.end + 1);
  return unit === "分" || (unit === "" && start === 0) ? number.value : null;
}

/** What is left behind "[bookmark: …]", which Word leaves when it is pasted. */
export function withoutResidue(text: string): string {
  if (!text.startsWith("[bookmark") && !text.includes("_x000D_") && !text.includes("[bookmark"))
    return text;
  let result = text.replaceAll("_x000D_", "");
  for (let at = result.indexOf("[bookmark"); at >= 0; at = result.indexOf("[bookmark")) {
    const end = result.indexOf("]", at);
    result = result.slice(0, at) + (end < 0 ? "" : result.slice(end + 1));
  }
  return result;
}

interface Split {
  readonly outside: string;
  readonly brackets: string[];
}

/** Parts a text into what stands outside and inside of brackets; unclosed ones run to the end. */
function splitBrackets(text: string): Split {
  if (!text.includes("(")) return { outside: text, brackets: [] };
  let outside = "";
  let inside = "";
  let depth = 0;
  const brackets: string[] = [];
  for (const char of text) {
    if (char === "(") {
      depth++;
      if (depth === 1) inside = "";
    } else if (char === ")" && depth > 0) {
      depth--;
      if (depth === 0) brackets.push(inside);
    } else if (depth > 0) inside += char;
    else outside += char;
  }
  if (depth > 0) brackets.push(inside);
  return { outside, brackets };
}

function readNumbering(text: string): { length: number; numbering: 0 | 1 | 2 } {
  let at = 0;
  while (HAN_NUMBERS.has(text[at] ?? "")) at++;
  if (at > 0 && (text[at] === "、" || text[at] === "." || text[at] === ","))
    return { length: at + 1, numbering: 1 };
  at = 0;
  while (isDigit(text[at]) && at < 3) at++;
  if (
    at > 0 &&
    (text[at] === "、" || text[at] === "." || text[at] === ",") &&
    !isDigit(text[at + 1])
  ) {
    return { length: at + 1, numbering: 2 };
  }
  return { length: 0, numbering: 0 };
}

/** "全年预算数A", "执行率B/A": letters that the form's formulas name its columns with. */
const COLUMN_LETTERS = /(?<=[\u4e00-\u9fff])[A-G](?:[/÷][A-G])?(?:[×*xX]100%?)?$/;

function withoutLetters(core: string): string {
  return /[A-G%0]$/.test(core) ? core.replace(COLUMN_LETTERS, "") : core;
}

/** "一级指标Level1", "ProjectName项目名称": the same label in English before or behind. */
const TRANSLATION =
  /^[A-Za-z][A-Za-z\d.&'/-]{3,}(?=[\u4e00-\u9fff]{2})|(?<=[\u4e00-\u9fff]{2})[A-Za-z][A-Za-z\d.&'/-]{3,}$/g;

function withoutTranslation(core: string): string {
  return /[A-Za-z]{3}/.test(core) ? core.replace(TRANSLATION, "") : core;
}

function makeLabel(text: string): Label {
  if (text.length > LONGEST_LABEL * 2) return EMPTY;
  const clean = normalise(withoutResidue(text));
  if (clean === "" || clean.length > LONGEST_LABEL || isRequest(clean)) return EMPTY;
  const { outside, brackets } = splitBrackets(clean);
  let core = outside;
  let numbering: 0 | 1 | 2 = 0;
  if (clean.startsWith("(") && HAN_NUMBERS.has(clean[1] ?? "")) numbering = 1;
  else if (clean.startsWith("(") && isDigit(clean[1])) numbering = 2;
  let start = 0;
  while (STARS.has(core[start] ?? "")) start++;
  core = core.slice(start);
  const number = readNumbering(core);
  core = core.slice(number.length);
  if (number.numbering !== 0) numbering = number.numbering;
  const among = core.startsWith("其中");
  if (among) core = core.slice(core[2] === ":" || core[2] === "," ? 3 : 2);
  const inner = readNumbering(core);
  if (among && inner.length > 0) core = core.slice(inner.length);
  let end = core.length;
  let colon = false;
  while (
    end > 0 &&
    (core[end - 1] === ":" ||
      STARS.has(core[end - 1] ?? "") ||
      core[end - 1] === "." ||
      core[end - 1] === "、")
  ) {
    colon ||= core[end - 1] === ":";
    end--;
  }
  core = withoutTranslation(withoutLetters(core.slice(0, end)));
  let points: Big | null = null;
  let money: MoneyUnit | null = null;
  for (const bracket of brackets) {
    points ??= pointsOf(bracket);
    money ??= moneyOf(bracket);
  }
  if (points === null && core.endsWith("分") && core.length > 3) {
    let from = core.length - 1;
    while (from > 0 && (isDigit(core[from - 1]) || core[from - 1] === ".")) from--;
    const number = from < core.length - 1 ? readArabic(core, from) : null;
    if (number?.end === core.length - 1) {
      points = number.value;
      core = core.slice(0, from);
    }
  }
  return { core, points, money, brackets, colon, among, numbering };
}

/** "万元", "单位:万元" */
function moneyOf(bracket: string): MoneyUnit | null {
  const colon = bracket.lastIndexOf(":");
  return parseMoneyUnit(colon < 0 ? bracket : bracket.slice(colon + 1));
}

/** Cleans labels and remembers them: a form repeats the same few. */
export class LabelReader {
  private readonly known = new Map<string, Label>();

  /** The label that a text is; an empty core for texts that are too long to be one. */
  read(text: string): Label {
    if (text.length === 0 || text.length > LONGEST_LABEL * 2) return EMPTY;
    let label = this.known.get(text);
    if (!label) {
      label = makeLabel(text);
      if (this.known.size < 20_000) this.known.set(text, label);
    }
    return label;
  }
}

import { Big } from "../../../values";
import { readUnit } from "../../../values/units";
import { plain } from "./words";

/** A number with its unit in running text, and the words around it. */
export interface TextQuantity {
  readonly value: Big;
  /** Canonical unit; 元 for money (multiplied out), % for percent. */
  readonly unit: string;
  /** As written: 39户. */
  readonly written: string;
  /** Words of the clause before and behind the number. */
  readonly before: string;
  readonly after: string;
  /** The sentence before the number, over commas. */
  readonly sentence: string;
}

const NUMBER = /(?<![\d.\-〔[(第])(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,6})?(?![\d.])/g;
const AGES = /\d{1,2}[-~—至到]\d{1,2}(?:周)?岁(?:以[上下])?/g;
const CLAUSE_END = /[,;。!?:、()\n]/;
/** Behind a number in running text these are dates as a rule. */
const CALENDAR: ReadonlySet<string> = new Set(["年", "年度", "月", "日", "号", "届", "季度"]);
/** Words that make a number no target of the year: what there is, was, or is per head. */
const NOT_A_TARGET =
  /每|现有|共有|原有|辖|总人口|累计|截至|截止|去年|上年|往年|历年|以来|基期|同比|较|占[^,]{0,8}比例|十[一二三四五]五|第$|约?占/;

function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 14 && !CLAUSE_END.test(text[from - 1] ?? "")) from--;
  return text.slice(from, at);
}

function sentenceBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 30 && !/[;。!?\n]/.test(text[from - 1] ?? "")) from--;
  return text.slice(from, at);
}

function clauseAfter(text: string, at: number): string {
  let to = at;
  while (
    to < text.length &&
    to - at < 10 &&
    !CLAUSE_END.test(text[to] ?? "") &&
    !/\d/.test(text[to] ?? "")
  )
    to++;
  return text.slice(at, to);
}

/**
 * The quantities of a goal or result text that can be compared with indicators. Years,
 * document numbers, prices (…元/人), and figures of other times are left out.
 */
export function quantitiesIn(text: string): readonly TextQuantity[] {
  // 120名0-6岁残疾儿童: ages stand between the number and what it counts.
  const compact = plain(text).replace(AGES, "");
  const found: TextQuantity[] = [];
  for (const match of compact.matchAll(NUMBER)) {
    const digits = match[0];
    const end = match.index + digits.length;
    const read = readUnit(compact, end);
    if (!read) continue;
    const { unit } = read;
    if (unit.kind === "unit-cost" || unit.kind === "frequency") continue;
    const value = new Big(digits.replaceAll(",", ""));
    if (compact.startsWith("/", read.end) || compact.startsWith("每", read.end)) continue;
    if (CALENDAR.has(unit.name)) continue;
    const before = clauseBefore(compact, match.index);
    if (NOT_A_TARGET.test(before)) continue;
    found.push({
      value: value.times(unit.factor),
      unit: unit.name,
      written: compact.slice(match.index, read.end),
      before,
      after: clauseAfter(compact, read.end),
      sentence: sentenceBefore(compact, match.index),
    });
  }
  return found;
}

/** Units that count single things, so that the thing's own name tells more: 70个行政村 are 70村. */
const COUNTERS: ReadonlySet<string> = new Set([
  "个",
  "名",
  "所",
  "家",
  "处",
  "项",
  "座",
  "位",
  "户",
  "人",
  "条",
]);

/** True where both units can count the same thing. */
export function sameUnit(quantity: TextQuantity, unit: string): boolean {
  if (quantity.unit === unit) return true;
  if (
    unit === "" ||
    unit === "%" ||
    unit === "元" ||
    quantity.unit === "%" ||
    quantity.unit === "元"
  )
    return false;
  if (COUNTERS.has(quantity.unit) && quantity.after.includes(unit)) return true;
  return new Set(["人", "名", "位"]).has(quantity.unit) && new Set(["人", "名", "位"]).has(unit);
}

const GENERIC =
  /^(?:工作|项目|完成|开展|建设|管理|服务|活动|提升|保障|实施|发放|数量|人数|次数|指标|全年|年度|补助|新增|相关|各类|组织|落实|进行)$/;

function sharedPairs(text: string, name: string): number {
  let shared = 0;
  for (let i = 0; i + 1 < name.length; i++) {
    const pair = name.slice(i, i + 2);
    if (!GENERIC.test(pair) && text.includes(pair)) shared++;
  }
  return shared;
}

/** The subject may stand a clause before the number (送戏进村，计划70个行政村), but then it must be plain. */
const PLAIN_IN_SENTENCE = 3;

/** How many telling pairs of characters the words around a number share with a name. */
export function sharedWords(quantity: TextQuantity, name: string): number {
  const clean = plain(name);
  const near = sharedPairs(`${quantity.before}|${quantity.after}`, clean);
  if (near > 0) return near;
  return sharedPairs(quantity.sentence, clean) >= PLAIN_IN_SENTENCE ? 1 : 0;
}

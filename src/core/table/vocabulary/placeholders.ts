/** What a blank form prints where a person should write. */

import { readUnit } from "../../values/units";

/** An indicator's name that is only the form's numbering or heading: 指标2：, 指标一, （三级指标）. */
const NUMBER_ONLY =
  /^\(?(?:三级)?(?:具体)?指标(?:名称)?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[nNxX])?\)?[:.、]?$/;
/** A name or value that is only dots: ……, …, .... */
const DOTS_ONLY = /^(?:…{1,6}|\.{3,12}|。{2,6}|·{2,6})$/;
/** Signs that stand for something to be filled in, inside a text. */
const SIGNS = /\*{2,}|[×✕]{2,}|(?<![a-z])x{2,}(?![a-z])|○{2,}|〇{2,}|_{2,}|□{2,}(?!\s*是)/i;

/** What a line of the blank form numbers and leaves to be written: 目标1：……. */
const NUMBERED_DOTS =
  /^(?:(?:(?:年度|总体|长期|绩效)?目标|任务)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[:.、]?(?:…{1,6}|\.{3,12})[;。]?){1,9}$/;

/** Sentences that tell the person what to write. */
const PROMPTS: readonly RegExp[] = [
  /(?:不超过|不少于|限|控制在)\d{2,4}(?:个)?字/,
  /\d{2,4}(?:个)?字(?:以内|左右|以上)/,
  /(?:^|[,;。、:(])(?:请|此处|此栏|在此)?(?:如实|据实|逐项)?(?:填写|填报|填列)(?!人|(?:单位|部门)(?:[:(盖公负意]|$)|日期|说明)/,
  /^(?:请|此处|此栏)(?:输入|选择|描述|说明|补充)/,
  /^\(?(?:请)?(?:简要|简单|概括)(?:描述|概述|说明|介绍)/,
  /^\(?(?:根据|结合|依据|按照?)(?:本?(?:项目|单位|部门))?实际(?:情况)?(?:如实)?(?:填写|填报|填列)\)?$/,
  /点击(?:此处|这里|输入|选择)/,
  /^\(?(?:分级填报|如有|如无可不填|选填|必填|可不填|自动生成|自动计算|系统自动(?:生成|提取|计算)|下拉选择|待填|待定|待补充)\)?$/,
  /^\(?(?:样例|示例|范例|样表)\)?[:：]?$/,
];

/** Asks a person to write, in words that may end like a label: 请填写年度绩效目标. */
const REQUEST =
  /^(?:请|此处|此栏)(?:在此)?(?:如实|据实|逐项|简要|简单)?(?:填写|填报|填列|输入|选择|描述|说明|概述|补充)/;

/** True for the form's own words in a value's place that could pass for a label. */
export function isRequest(plainText: string): boolean {
  return REQUEST.test(plainText) || isDotsOnly(plainText);
}

/** True for a name that only the blank form prints: 指标2：, ……. */
export function isTemplateName(plainName: string): boolean {
  return NUMBER_ONLY.test(plainName) || DOTS_ONLY.test(plainName);
}

/** True for dots where a person should write: ……, 目标1：……. */
export function isDotsOnly(plainText: string): boolean {
  return DOTS_ONLY.test(plainText) || NUMBERED_DOTS.test(plainText);
}

const SIGN = /^(?:[≥≤><=]|>=|<=)/;

/** True for a value whose sign and unit wait for their number: ≥  次, ≤万元. */
export function lacksItsNumber(plainText: string): boolean {
  const sign = SIGN.exec(plainText)?.[0];
  if (sign === undefined) return false;
  const rest = plainText.slice(sign.length);
  return rest === "" || readUnit(rest, 0)?.end === rest.length;
}

/** True for a text in which something was to be filled in: ≥**人, XX镇. */
export function hasBlankSigns(plainText: string): boolean {
  return SIGNS.test(plainText);
}

/** True for a text that tells what is to be written instead of saying it. */
export function isPrompt(plainText: string): boolean {
  return PROMPTS.some((prompt) => prompt.test(plainText));
}

import { plain } from "../support/texts/words";

/** Kinds of public works whose indicators cannot stand for one another. */
const DOMAINS: readonly (readonly [name: string, words: RegExp])[] = [
  ["高标准农田", /高标准农田|农田建设|农田水利|耕地|土地平整|田间|机耕路|生产路/],
  ["道路交通", /道路|公路|村道|机耕路|产业路|桥梁|硬化里程|通村|交通安全设施/],
  ["饮水供水", /供水|饮水|自来水|水厂/],
  ["学校教育", /学校|校舍|教学|幼儿园|学位|学生|教师/],
  ["医疗卫生", /医院|卫生院|疫苗|诊疗|患者|床位|公共卫生/],
  ["文化场馆", /博物馆|图书馆|文化馆|文物|送戏|演出/],
  ["养老救助", /养老|敬老院|孤儿|低保|特困|救助站/],
  ["污水垃圾", /污水|垃圾|公厕|改厕/],
  ["公安消防", /辅警|警务|治安|消防/],
];

/** The kinds of works that a text speaks of. */
export function domainsOf(text: string): ReadonlySet<string> {
  const compact = plain(text);
  return new Set(DOMAINS.filter(([, words]) => words.test(compact)).map(([name]) => name));
}

import { type PerformanceTable } from "../table/performance-table";
import { normalise } from "../values/normalise";

const YEAR_MONTHS = 12;
/** What is longer is a remark or a goal, and may name other months. */
const LONGEST_TEXT = 40;
/** A date in the first half of a month is nearer to the end of the month before. */
const MIDDLE_OF_MONTH = 15;

/** From January on: 1-7月, 1月-7月, 1月至7月份. */
const FROM_JANUARY = /(?<!\d)0?1月?(?:份)?[-~—–至到]+(\d{1,2})月/u;
/** Some other span: 4-6月 says nothing of what was there before. */
const OTHER_SPAN = /\d{1,2}月?(?:份)?[-~—–至到]+\d{1,2}月/u;
/** 截至7月31日, 截止2022年7月底, 7月末. */
const UNTIL = /(?:截至|截止)[^月]{0,8}?(\d{1,2})月(?:份)?(?:(\d{1,2})[日号])?/u;
const END_OF_MONTH = /(?<!\d)(\d{1,2})月(?:份)?(?:底|末|(?:3[01]|2[89]|30)日)/u;
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/前三季度|[1一][-~—–至到][3三]季度|(?:截至|截止)[^季]{0,8}(?:三|3)季度/u, 9],
  [
    /上半年|(?<!下)半年度?(?!指标值)|[1一][-~—–至到][2二]季度|(?:截至|截止)[^季]{0,8}(?:二|2)季度/u,
    6,
  ],
  [/第?[一1]季度/u, 3],
];

/** Months since January that a text says were looked at; null where it does not say. */
export function monthsIn(text: string): number | null {
  const clean = normalise(text);
  const from = FROM_JANUARY.exec(clean);
  if (from) return inYear(Number(from[1]));
  if (OTHER_SPAN.test(clean)) return null;
  const until = UNTIL.exec(clean) ?? END_OF_MONTH.exec(clean);
  if (until) {
    const month = Number(until[1]);
    const isEarly = until[2] !== undefined && Number(until[2]) <= MIDDLE_OF_MONTH;
    return inYear(isEarly ? month - 1 : month);
  }
  return WORDS.find(([words]) => words.test(clean))?.[1] ?? null;
}

function inYear(month: number): number | null {
  return month >= 1 && month <= YEAR_MONTHS ? month : null;
}

/**
 * How many months of the year a monitoring form looks at: what the heading of its actual values
 * says (1-7月执行情况), else its title, else its year line (（2022年1-7月）), else any other heading or field of its head.
 *
 * @returns null where the form does not say
 */
export function monitoredMonths(table: PerformanceTable): number | null {
  const { columns, title, header, periodLine } = table;
  const ofActual = columns.filter(({ role }) => role === "actual");
  const others = columns.filter(({ role }) => role !== "actual" && role !== "forecast");
  const texts = [
    ...ofActual.map(({ heading }) => heading?.text),
    title?.text,
    periodLine?.text,
    ...others.map(({ heading }) => heading?.text),
    ...header.filter(({ role }) => role === "other").map(({ label, text }) => label?.text ?? text),
    ...table.unrecognised.map(({ text }) => text),
  ];
  for (const text of texts) {
    if (text === undefined || text.length > LONGEST_TEXT) continue;
    const months = monthsIn(text);
    if (months !== null) return months;
  }
  return null;
}

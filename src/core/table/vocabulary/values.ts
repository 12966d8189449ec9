/** What names and marks in the rows say of the values beside them. */

/** Words in a name that ask for a date where the value is "2021.6". */
export const DATE_NAMES: readonly string[] = [
  "时间",
  "时限",
  "日期",
  "期限",
  "完成时",
  "节点",
  "工期",
];

/** Ends of names whose values are rates, in no unit of money. */
export const RATE_ENDINGS: readonly string[] = [
  "率",
  "比例",
  "%",
  "％",
  "占比",
  "比重",
  "程度",
  "度",
  "系数",
  "比率",
];

/** Signs in a column of choices (确定能 | 有可能 | 完全不可能). */
export const TICKS: ReadonlySet<string> = new Set(["√", "✓", "✔", "☑", "V", "v", "●", "是"]);

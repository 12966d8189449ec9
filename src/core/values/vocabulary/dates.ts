/** Words around a date. All compared after normalisation. */

/** Before a date: they say nothing, or the direction. */
export const DATE_PREFIXES: readonly (readonly [string, "<=" | ">=" | null])[] = [
  ["于", null],
  ["在", null],
  ["至", "<="],
  ["截至", "<="],
  ["截止", "<="],
  ["截止到", "<="],
  ["截至到", "<="],
  ["最迟", "<="],
  ["最晚", "<="],
  ["不晚于", "<="],
  ["不迟于", "<="],
  ["早于", "<="],
  ["早于或等于", "<="],
  ["预计", null],
  ["计划", null],
  ["力争", null],
  ["确保", null],
  ["每年", null],
  ["当年", null],
  ["本年", null],
  ["本年度", null],
  ["自", ">="],
  ["从", ">="],
];

/** Behind a date: the last part of it that is meant, or which side of it. */
export const DATE_SUFFIXES: readonly (readonly [string, "before" | "after" | "within"])[] = [
  ["前", "before"],
  ["之前", "before"],
  ["以前", "before"],
  ["止", "before"],
  ["后", "after"],
  ["之后", "after"],
  ["以后", "after"],
  ["起", "after"],
  ["开始", "after"],
  ["内", "within"],
  ["以内", "within"],
  ["之内", "within"],
  ["期间", "within"],
  ["完成", "before"],
  ["到位", "before"],
];

/** Parts of a month: last day, or null for the month's own last day. */
export const MONTH_PARTS: readonly (readonly [string, number | null])[] = [
  ["上旬", 10],
  ["中旬", 20],
  ["下旬", null],
  ["初", 10],
  ["中", 20],
  ["底", null],
  ["末", null],
];

/** Parts of a year: first and last month. */
export const YEAR_PARTS: readonly (readonly [string, readonly [number, number]])[] = [
  ["全年", [1, 12]],
  ["全年度", [1, 12]],
  ["年度", [1, 12]],
  ["度", [1, 12]],
  ["度全年", [1, 12]],
  ["上半年", [1, 6]],
  ["下半年", [7, 12]],
  ["一季度", [1, 3]],
  ["二季度", [4, 6]],
  ["三季度", [7, 9]],
  ["四季度", [10, 12]],
  ["第一季度", [1, 3]],
  ["第二季度", [4, 6]],
  ["第三季度", [7, 9]],
  ["第四季度", [10, 12]],
  ["1季度", [1, 3]],
  ["2季度", [4, 6]],
  ["3季度", [7, 9]],
  ["4季度", [10, 12]],
  ["第1季度", [1, 3]],
  ["第2季度", [4, 6]],
  ["第3季度", [7, 9]],
  ["第4季度", [10, 12]],
];

/** A year's end without a number: the form's year is meant. */
export const YEAR_END_WORDS: readonly string[] = [
  "年底",
  "年末",
  "年终",
  "本年底",
  "当年底",
  "本年末",
  "当年年底",
  "本年度末",
  "年度末",
];

/** Before 前, the end of the year or quarter itself: 一季度结束前, 2023年年底之前. */
export const SPAN_ENDS: readonly string[] = ["结束", "末", "底", "终", "之", "以", "完成"];

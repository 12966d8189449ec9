/** Words that say what kind of form a title names; the first that fits. */
export const TITLE_KINDS: readonly (readonly [
  string,
  "self-evaluation" | "monitoring" | "target",
])[] = [
  ["监控", "monitoring"],
  ["自评", "self-evaluation"],
  ["目标完成情况", "self-evaluation"],
  ["评价表", "self-evaluation"],
  ["评分表", "self-evaluation"],
  ["目标", "target"],
  ["申报表", "target"],
  ["批复表", "target"],
];

/** A form about the whole department and not one project. */
export const DEPARTMENT_WORDS: readonly string[] = [
  "整体支出",
  "部门整体",
  "单位整体",
  "整体绩效",
  "部门(单位)整体",
];

/** A row with one text that holds one of these and ends like a form's name is a title. */
export const TITLE_WORDS: readonly string[] = [
  "绩效",
  "自评",
  "目标申报",
  "目标表",
  "监控表",
  "申报表",
];
export const TITLE_ENDINGS: readonly string[] = [
  "表",
  "表格",
  "绩效目标",
  "绩效自评",
  "目标自评",
  "绩效监控",
  "运行监控",
  "情况",
  "报告",
  "一览",
  "批复",
];

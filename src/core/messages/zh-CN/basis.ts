/**
 * What rules stand on. Named as instruments, not quoted: the wording is ours, and a
 * reviewer looks the text up where a citation is needed.
 */
export const basis = {
  "mof-2020-10": "参照《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  "mof-2021-101":
    "参照《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）",
  "mof-2015-88": "参照《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  "mof-2019-136": "参照《中央部门预算绩效运行监控管理暂行办法》（财预〔2019〕136号）",
  form: "表格自身的栏目要求和填表说明",
  arithmetic: "表内数字之间的勾稽关系",
  review: "绩效目标审核的通常要求：完整、相关、适当、可行",
  language: "通行的用词和书写习惯",
} as const;

/** A key of the list. */
export type Basis = keyof typeof basis;

/** The sheet `汇总表`: one row a table, what a department's finance office hands up. */
export const rollUp = {
  sheetName: "汇总表",
  title: "预算绩效汇总表",
  titleOfYear: "{year}年度预算绩效汇总表",
  unit: "填报单位（盖章）：{name}",
  moneyUnit: "单位：万元",
  headings: {
    number: "序号",
    file: "文件",
    sheet: "工作表",
    project: "项目名称",
    department: "预算部门/单位",
    year: "年度",
    kind: "表式",
    budget: "全年预算数\n（万元）",
    executed: "全年执行数\n（万元）",
    rate: "执行率",
    total: "总分",
    grade: "等级",
    declared: "自报\n总分",
    errors: "错误",
    warnings: "警告",
    remark: "备注",
  },
  kinds: {
    target: "目标表",
    "self-evaluation": "自评表",
    monitoring: "监控表",
    "department-target": "整体目标表",
    "department-self-evaluation": "整体自评表",
    other: "其他",
  },
  /** Where a whole department stands in place of a project. */
  whole: "部门整体支出",
  sum: "合计（{count} 张表）",
  /** Rows below the totals. */
  besideTitle: "以下各表不计入合计，以免重复相加：",
  beside: {
    department: "部门整体支出，含项目支出",
    "later-form": "同一项目另有后一阶段的表",
  },
  leftOutTitle: "以下 {count} 处未汇总：",
  /** What may stand under 备注; several are joined. */
  weights: "分值合计 {weights}，不是 100",
  noWeights: "表中没有分值，总分未计算",
  unscored: "{count} 项未打分",
  scores: {
    differ: "表内得分与评分办法不一致，总分按办法重算",
    none: "表内未填得分，总分按评分办法计算",
  },
  /** Followed by the difference in points: computed less declared. */
  differs: "自报总分不符，相差 ",
  /** Follows the number of tables. */
  notExecuted: " 张表没有执行数",
  joint: "；",
  nothing: "没有可汇总的绩效表。",
  signatures: {
    preparer: "填表人：",
    reviewer: "审核人：",
    head: "单位负责人：",
    date: "填报日期：",
  },
  made: "由绩效表助手于 {date} 生成，按部门、项目名称排序；金额、总分为公式的随原表变化，其余重新生成即更新。",
  madeOfFiles: "由绩效表助手于 {date} 根据 {files} 个文件生成，按部门、项目名称排序。",
  footer: "第 &P 页，共 &N 页",
};

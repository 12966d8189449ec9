/** The sheet `校验结果`. */
export const report = {
  sheetName: "校验结果",
  title: "校验结果",
  made: "由绩效表助手于 {date} 生成：错误 {errors}，警告 {warnings}，提示 {hints}。",
  headings: {
    number: "序号",
    severity: "级别",
    code: "代码",
    sheet: "工作表",
    cell: "单元格",
    message: "问题",
    mend: "怎么改",
  },
  severity: { error: "错误", warning: "警告", hint: "提示" },
  canBecome: "可改为：{to}",
  nothing: "没有发现不一致。",
  footer: "第 &P 页，共 &N 页",
};

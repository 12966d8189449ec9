import { type Form, type FormRow, type FundPart } from "../form";
import { benefitGroup, outputGroup, rateOf, satisfactionGroup, sumOf } from "./parts";

const PARTS: readonly FundPart[] = ["fiscal", "other"];

function fundRow(part: FundPart, label: string): FormRow {
  const sum = (column: "initial" | "halfway" | "expected") =>
    part === "total" ? { formula: sumOf(column, PARTS) } : { hint: "amount" as const };
  return {
    cells: [
      { label, span: 2, look: part === "total" ? "centre" : "text" },
      { field: `${part}.initial`, span: 2, look: "amount", ...sum("initial") },
      { field: `${part}.halfway`, span: 3, look: "amount", ...sum("halfway") },
      { field: `${part}.rate`, span: 3, look: "rate", formula: rateOf(part, "halfway", "initial") },
      { field: `${part}.expected`, span: 4, look: "amount", ...sum("expected") },
    ],
  };
}

/** `项目支出绩效运行监控表`: the state at the end of July, what the year will bring, and why. */
export const monitoringCentral: Form = {
  id: "monitoring-central",
  kind: "monitoring",
  source: { document: "财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》附件", year: 2019 },
  title: "项目支出绩效运行监控表",
  sheetName: "项目支出绩效运行监控表",
  columnWidths: [10, 11, 16, 22, 12, 12, 12, 6, 6, 6, 6, 6, 16, 12, 10],
  orientation: "landscape",
  head: [
    { height: 20, cells: [{ label: "（{year}年度）", span: 15, look: "line", align: "center" }] },
  ],
  body: [
    {
      rows: [
        { cells: [{ label: "项目名称" }, { field: "projectName", span: 14, look: "centre" }] },
        {
          cells: [
            { label: "主管部门\n及代码" },
            { field: "department", span: 5, look: "centre" },
            { label: "实施单位" },
            { field: "implementingUnit", span: 8, look: "centre" },
          ],
        },
        {
          cells: [
            { label: "项目资金\n（万元）", down: 4 },
            { label: "", span: 2 },
            { label: "年初预算数", span: 2 },
            { label: "1-7月执行数", span: 3 },
            { label: "1-7月执行率", span: 3 },
            { label: "全年预计执行数", span: 4 },
          ],
        },
        fundRow("total", "年度资金总额"),
        fundRow("fiscal", "其中：财政拨款"),
        fundRow("other", "　　　其他资金"),
        {
          height: 56,
          cells: [
            { label: "年度\n总体目标" },
            { field: "annualGoal", span: 14, look: "text", hint: "goal" },
          ],
        },
      ],
    },
    {
      indicators: {
        side: "绩效指标",
        columns: [
          { role: "level1", heading: "一级指标" },
          { role: "level2", heading: "二级指标" },
          { role: "name", heading: "三级指标", look: "text" },
          { role: "target", heading: "年度指标值", hint: "target" },
          { role: "actual", heading: "1-7月执行情况", hint: "actual" },
          { role: "expected", heading: "全年预计完成情况" },
          { role: "cause1", heading: "经费保障", under: "偏差原因分析", list: "yes" },
          { role: "cause2", heading: "制度保障", under: "偏差原因分析", list: "yes" },
          { role: "cause3", heading: "人员保障", under: "偏差原因分析", list: "yes" },
          { role: "cause4", heading: "硬件条件保障", under: "偏差原因分析", list: "yes" },
          { role: "cause5", heading: "其他", under: "偏差原因分析", list: "yes" },
          { role: "reason", heading: "原因说明", under: "偏差原因分析", look: "text" },
          {
            role: "likelihood",
            heading: "完成目标可能性",
            list: "likelihoods",
            hint: "likelihood",
          },
          { role: "remark", heading: "备注" },
        ],
        groups: [
          outputGroup("产出指标"),
          benefitGroup("效益指标"),
          satisfactionGroup("满意度指标"),
        ],
      },
    },
  ],
  foot: [
    {
      height: 40,
      cells: [
        {
          label:
            "注：1.偏差原因分析：在相应栏内填“是”，并在“原因说明”中具体说明。\n" +
            "2.完成目标可能性：对应所设定的实现绩效目标的路径，分确定能、有可能、完全不可能三级综合判断；有可能、完全不可能的应说明原因和改进措施。",
          span: 15,
          look: "line",
          align: "left",
          wrap: true,
        },
      ],
    },
  ],
};

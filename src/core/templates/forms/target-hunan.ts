import { type Form } from "../form";

/** `项目支出绩效目标（申报）表`, Hunan: one cell for operator, number and unit; 满意度 inside 效益指标. */
export const targetHunan: Form = {
  id: "target-hunan",
  kind: "target",
  source: { document: "湖南省市县部门预算编制通知所附项目支出绩效目标申报表", year: 2022 },
  title: "{year}年项目支出绩效目标申报表",
  sheetName: "项目支出绩效目标申报表",
  columnWidths: [15, 12, 20, 34, 17, 12],
  orientation: "portrait",
  head: [
    {
      height: 22,
      cells: [
        { label: "填报单位：{reportingUnit}（盖章）", span: 4, look: "line", align: "left" },
        { label: "单位：万元", span: 2, look: "line", align: "right" },
      ],
    },
  ],
  body: [
    {
      rows: [
        {
          cells: [
            { label: "项目支出名称" },
            { field: "projectName", span: 2, look: "centre" },
            { label: "预算部门" },
            { field: "department", span: 2, look: "centre" },
          ],
        },
        {
          height: 36,
          cells: [
            { label: "年度本级\n预算金额" },
            { field: "total.budget", span: 2, look: "amount", align: "center", hint: "amount" },
            { label: "该项目支出上级资金" },
            { field: "superiorFunds", span: 2, look: "amount", align: "center", hint: "amount" },
          ],
        },
        {
          cells: [
            { label: "项目支出实施期" },
            { field: "period", span: 5, look: "text", hint: "period" },
          ],
        },
        {
          height: 64,
          cells: [
            { label: "实施期绩效目标" },
            { field: "longTermGoal", span: 5, look: "text", hint: "goal" },
          ],
        },
        {
          height: 64,
          cells: [
            { label: "本年度绩效目标" },
            { field: "annualGoal", span: 5, look: "text", hint: "goal" },
          ],
        },
      ],
    },
    {
      indicators: {
        side: "本年度\n绩效指标",
        columns: [
          { role: "level1", heading: "一级指标" },
          { role: "level2", heading: "二级指标" },
          { role: "name", heading: "三级指标", look: "text" },
          { role: "target", heading: "指标值及单位", hint: "target" },
          { role: "standard", heading: "绩效标准", list: "standards", hint: "standard" },
        ],
        groups: [
          {
            label: "产出指标",
            name: "产出指标",
            level2: [
              { label: "数量指标", name: "数量指标" },
              { label: "质量指标", name: "质量指标" },
              { label: "时效指标", name: "时效指标" },
              { label: "成本指标", name: "成本指标" },
            ],
          },
          {
            label: "效益指标",
            name: "效益指标",
            level2: [
              { label: "经济效益指标", name: "经济效益指标" },
              { label: "社会效益指标", name: "社会效益指标" },
              { label: "生态效益指标", name: "生态效益指标" },
              { label: "可持续影响指标", name: "可持续影响指标" },
              { label: "社会公众或\n服务对象满意度指标", name: "满意度指标" },
            ],
          },
        ],
      },
    },
    {
      rows: [
        {
          height: 48,
          cells: [
            { label: "财政部门\n审核意见" },
            { field: "reviewOpinion", span: 5, look: "text" },
          ],
        },
      ],
    },
  ],
  foot: [
    {
      height: 26,
      cells: [
        { label: "填表人：{preparer}", span: 2, look: "line", align: "left" },
        { label: "联系电话：{phone}", span: 1, look: "line", align: "left" },
        { label: "填报日期：{date}", span: 1, look: "line", align: "center" },
        { label: "单位负责人签字：", span: 2, look: "line", align: "left" },
      ],
    },
  ],
};

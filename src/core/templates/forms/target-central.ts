import { type Form } from "../form";
import { benefitGroup, outputGroup, satisfactionGroup, sumOf } from "./parts";

/** `项目支出绩效目标申报表` of central departments: medium term on the left, the year on the right. */
export const targetCentral: Form = {
  id: "target-central",
  kind: "target",
  source: { document: "财预〔2015〕88号《中央部门预算绩效目标管理办法》附件", year: 2015 },
  title: "项目支出绩效目标申报表",
  sheetName: "项目支出绩效目标申报表",
  columnWidths: [11, 15, 16, 21, 13, 16, 21, 13],
  orientation: "portrait",
  head: [
    { height: 20, cells: [{ label: "（{year}年度）", span: 8, look: "line", align: "center" }] },
  ],
  body: [
    {
      rows: [
        { cells: [{ label: "项目名称" }, { field: "projectName", span: 7, look: "centre" }] },
        {
          cells: [
            { label: "主管部门\n及代码" },
            { field: "department", span: 3, look: "centre" },
            { label: "实施单位" },
            { field: "implementingUnit", span: 3, look: "centre" },
          ],
        },
        {
          cells: [
            { label: "项目属性" },
            { field: "projectKind", span: 3, look: "centre", list: "projectKinds" },
            { label: "项目期" },
            { field: "period", span: 3, look: "centre", hint: "period" },
          ],
        },
        {
          cells: [
            { label: "项目资金\n（万元）", down: 3 },
            { label: "中期资金总额：" },
            {
              field: "total.longTerm",
              span: 3,
              look: "amount",
              formula: sumOf("longTerm", ["fiscal", "other"]),
            },
            { label: "年度资金总额：" },
            {
              field: "total.budget",
              span: 2,
              look: "amount",
              formula: sumOf("budget", ["fiscal", "other"]),
            },
          ],
        },
        {
          cells: [
            { label: "其中：财政拨款" },
            { field: "fiscal.longTerm", span: 3, look: "amount", hint: "amount" },
            { label: "其中：财政拨款" },
            { field: "fiscal.budget", span: 2, look: "amount", hint: "amount" },
          ],
        },
        {
          cells: [
            { label: "　　　其他资金" },
            { field: "other.longTerm", span: 3, look: "amount" },
            { label: "　　　其他资金" },
            { field: "other.budget", span: 2, look: "amount" },
          ],
        },
        {
          cells: [
            { label: "总体目标", down: 2 },
            { label: "中期目标", span: 4 },
            { label: "年度目标", span: 3 },
          ],
        },
        {
          height: 78,
          cells: [
            { field: "longTermGoal", span: 4, look: "text", hint: "goal" },
            { field: "annualGoal", span: 3, look: "text", hint: "goal" },
          ],
        },
      ],
    },
    {
      indicators: {
        side: "绩效指标",
        columns: [
          { role: "level1", heading: "一级指标" },
          { role: "longTermLevel2", heading: "二级指标" },
          { role: "longTermName", heading: "三级指标", look: "text" },
          { role: "longTermTarget", heading: "指标值", hint: "target" },
          { role: "level2", heading: "二级指标" },
          { role: "name", heading: "三级指标", look: "text" },
          { role: "target", heading: "指标值", hint: "target" },
        ],
        groups: [
          outputGroup("产出指标"),
          benefitGroup("效益指标"),
          satisfactionGroup("满意度指标"),
        ],
      },
    },
  ],
  foot: [],
};

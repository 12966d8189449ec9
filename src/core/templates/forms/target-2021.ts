import { type Form } from "../form";
import { sumOf } from "./parts";

/** `项目支出绩效目标表` with 成本指标 as a first level; weights 20, 40, 20, 10 leave 10 for the execution rate. */
export const target2021: Form = {
  id: "target-2021",
  kind: "target",
  source: {
    document: "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》",
    year: 2021,
  },
  title: "项目支出绩效目标表",
  sheetName: "项目支出绩效目标表",
  columnWidths: [11, 16, 16, 24, 7, 11, 10, 9, 22, 22, 14],
  orientation: "landscape",
  head: [
    { height: 20, cells: [{ label: "（{year}年度）", span: 11, look: "line", align: "center" }] },
  ],
  body: [
    {
      rows: [
        { cells: [{ label: "项目名称" }, { field: "projectName", span: 10, look: "centre" }] },
        {
          cells: [
            { label: "主管部门\n及代码" },
            { field: "department", span: 3, look: "centre" },
            { label: "实施单位", span: 2 },
            { field: "implementingUnit", span: 5, look: "centre" },
          ],
        },
        {
          cells: [
            { label: "项目属性" },
            { field: "projectKind", span: 3, look: "centre", list: "projectKinds" },
            { label: "项目期", span: 2 },
            { field: "period", span: 5, look: "centre", hint: "period" },
          ],
        },
        {
          cells: [
            { label: "项目资金\n（万元）", down: 3 },
            { label: "年度资金总额：" },
            {
              field: "total.budget",
              span: 9,
              look: "amount",
              formula: sumOf("budget", ["fiscal", "other"]),
            },
          ],
        },
        {
          cells: [
            { label: "其中：财政拨款" },
            { field: "fiscal.budget", span: 9, look: "amount", hint: "amount" },
          ],
        },
        {
          cells: [{ label: "　　　其他资金" }, { field: "other.budget", span: 9, look: "amount" }],
        },
        {
          height: 64,
          cells: [
            { label: "年度\n总体目标" },
            { field: "annualGoal", span: 10, look: "text", hint: "goal" },
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
          { role: "operator", heading: "符号", list: "operators" },
          { role: "target", heading: "指标值" },
          { role: "unit", heading: "计量单位", list: "units" },
          { role: "weight", heading: "分值权重", look: "points", hint: "weight" },
          { role: "explanation", heading: "指标解释", look: "text" },
          { role: "scoringRule", heading: "评（扣）分标准", look: "text", hint: "scoringRule" },
          { role: "method", heading: "取值方式", list: "sources" },
        ],
        groups: [
          {
            label: "成本指标",
            name: "成本指标",
            level2: [
              { label: "经济成本指标", name: "经济成本指标" },
              { label: "社会成本指标", name: "社会成本指标" },
              { label: "生态环境\n成本指标", name: "生态环境成本指标" },
            ],
          },
          {
            label: "产出指标",
            name: "产出指标",
            level2: [
              { label: "数量指标", name: "数量指标" },
              { label: "质量指标", name: "质量指标" },
              { label: "时效指标", name: "时效指标" },
            ],
          },
          {
            label: "效益指标",
            name: "效益指标",
            level2: [
              { label: "经济效益指标", name: "经济效益指标" },
              { label: "社会效益指标", name: "社会效益指标" },
              { label: "生态效益指标", name: "生态效益指标" },
            ],
          },
          {
            label: "满意度指标",
            name: "满意度指标",
            level2: [{ label: "服务对象\n满意度指标", name: "满意度指标" }],
          },
        ],
      },
    },
  ],
  foot: [],
};

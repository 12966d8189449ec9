import { type Form, type FormRow, type TaskField } from "../form";
import { benefitGroup, outputGroup, satisfactionGroup, signatures, sumOf } from "./parts";

const TASKS = [1, 2, 3] as const;

type TaskPart = "name" | "content" | "total" | "fiscal" | "other";

function taskCells(column: "total" | "fiscal" | "other"): string {
  return TASKS.map((task): string => `{task${String(task)}.${column}}`).join(",");
}

function taskRow(task: (typeof TASKS)[number]): FormRow {
  const id = (part: TaskPart): TaskField => `task${task}.${part}`;
  const parts = `{${id("fiscal")}},{${id("other")}}`;
  return {
    cells: [
      { field: id("name"), span: 2, look: "text" },
      { field: id("content"), look: "text" },
      { field: id("total"), look: "amount", formula: `IF(COUNT(${parts})=0,"",SUM(${parts}))` },
      { field: id("fiscal"), look: "amount" },
      { field: id("other"), look: "amount" },
    ],
  };
}

/** `部门（单位）整体支出绩效目标申报表` of central departments: tasks with their amounts. */
export const departmentTargetCentral: Form = {
  id: "department-target-central",
  kind: "department-target",
  source: { document: "财预〔2015〕88号《中央部门预算绩效目标管理办法》附件", year: 2015 },
  title: "部门（单位）整体支出绩效目标申报表",
  sheetName: "部门整体支出绩效目标申报表",
  columnWidths: [11, 12, 16, 34, 13, 13, 13],
  orientation: "portrait",
  head: [
    { height: 20, cells: [{ label: "（{year}年度）", span: 7, look: "line", align: "center" }] },
  ],
  body: [
    {
      rows: [
        {
          cells: [
            { label: "部门（单位）\n名称" },
            { field: "department", span: 6, look: "centre" },
          ],
        },
        {
          cells: [
            { label: "年度\n主要任务", down: 6 },
            { label: "任务名称", span: 2, down: 2 },
            { label: "主要内容", down: 2 },
            { label: "预算金额（万元）", span: 3 },
          ],
        },
        { cells: [{ label: "总额" }, { label: "财政拨款" }, { label: "其他资金" }] },
        ...TASKS.map(taskRow),
        {
          cells: [
            { label: "金额合计", span: 3 },
            {
              field: "total.budget",
              look: "amount",
              formula: `IF(COUNT(${taskCells("total")})=0,"",SUM(${taskCells("total")}))`,
            },
            {
              field: "fiscal.budget",
              look: "amount",
              formula: `IF(COUNT(${taskCells("fiscal")})=0,"",SUM(${taskCells("fiscal")}))`,
            },
            {
              field: "other.budget",
              look: "amount",
              formula: `IF(COUNT(${taskCells("other")})=0,"",SUM(${taskCells("other")}))`,
            },
          ],
        },
        {
          height: 78,
          cells: [
            { label: "年度\n总体目标" },
            { field: "annualGoal", span: 6, look: "text", hint: "goal" },
          ],
        },
      ],
    },
    {
      indicators: {
        side: "年度\n绩效指标",
        columns: [
          { role: "level1", heading: "一级指标" },
          { role: "level2", heading: "二级指标" },
          { role: "name", heading: "三级指标", look: "text" },
          { role: "target", heading: "指标值", span: 3, hint: "target" },
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

/** `部门整体支出绩效目标申报表`, Hunan: the budget by income and by spending. */
export const departmentTargetHunan: Form = {
  id: "department-target-hunan",
  kind: "department-target",
  source: { document: "湖南省市县部门预算编制通知所附部门整体支出绩效目标申报表", year: 2022 },
  title: "{year}年部门整体支出绩效目标申报表",
  sheetName: "部门整体绩效目标申报表（湖南）",
  columnWidths: [14, 20, 16, 30, 19, 16],
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
        { cells: [{ label: "部门名称" }, { field: "department", span: 5, look: "centre" }] },
        {
          cells: [
            { label: "年度预算申请\n（万元）", down: 6 },
            { label: "资金总额" },
            {
              field: "total.budget",
              span: 4,
              look: "amount",
              formula: sumOf("budget", ["general", "governmentFund", "nonTax", "other"]),
            },
          ],
        },
        {
          cells: [
            { label: "按收入性质分", span: 3 },
            { label: "按支出性质分", span: 2 },
          ],
        },
        {
          cells: [
            { label: "其中：一般公共预算", look: "text" },
            { field: "general.budget", span: 2, look: "amount", hint: "amount" },
            { label: "其中：基本支出", look: "text" },
            { field: "basic.budget", look: "amount", hint: "amount" },
          ],
        },
        {
          cells: [
            { label: "政府性基金拨款", look: "text" },
            { field: "governmentFund.budget", span: 2, look: "amount" },
            { label: "项目支出", look: "text" },
            { field: "project.budget", look: "amount" },
          ],
        },
        {
          cells: [
            { label: "纳入专户管理的非税收入拨款", look: "text" },
            { field: "nonTax.budget", span: 2, look: "amount" },
            { label: "" },
            { label: "" },
          ],
        },
        {
          cells: [
            { label: "其他资金", look: "text" },
            { field: "other.budget", span: 2, look: "amount" },
            { label: "" },
            { label: "" },
          ],
        },
        {
          height: 64,
          cells: [{ label: "部门职能\n职责概述" }, { field: "overview", span: 5, look: "text" }],
        },
        {
          height: 64,
          cells: [
            { label: "整体绩效目标" },
            { field: "annualGoal", span: 5, look: "text", hint: "goal" },
          ],
        },
      ],
    },
    {
      indicators: {
        side: "部门整体支出\n年度绩效指标",
        columns: [
          { role: "level1", heading: "一级指标" },
          { role: "level2", heading: "二级指标" },
          { role: "name", heading: "三级指标", look: "text" },
          { role: "target", heading: "指标值及单位", hint: "target" },
          { role: "standard", heading: "绩效标准", list: "standards", hint: "standard" },
        ],
        groups: [
          outputGroup("产出指标"),
          {
            ...benefitGroup("效益指标"),
            level2: [
              ...benefitGroup("").level2,
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
  foot: [signatures([2, 1, 1, 2])],
};

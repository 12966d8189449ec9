import { type Form, type FormRow, type FundPart } from "../form";
import { evaluationFundRow, signatures } from "./parts";
import { EVALUATED_INDICATORS, GOALS } from "./self-evaluation";

const WIDTHS = [11, 12, 16, 27, 14, 13, 8, 9, 20];
const TASKS = [1, 2, 3] as const;

function fundHeading(label: string, rows: number, score: string): FormRow {
  return {
    cells: [
      { label, down: rows },
      { label: "", span: 2 },
      { label: "年初预算数" },
      { label: "全年预算数" },
      { label: "全年执行数" },
      { label: "分值" },
      { label: "执行率" },
      { label: score },
    ],
  };
}

const CENTRAL_PARTS: readonly FundPart[] = ["fiscal", "other"];

/** `部门（单位）整体支出绩效自评表` of central departments: budget, tasks done, goals, indicators. */
export const departmentSelfEvaluationCentral: Form = {
  id: "department-self-evaluation-central",
  kind: "department-self-evaluation",
  source: {
    document: "财预〔2020〕10号《项目支出绩效评价管理办法》自评表式，用于部门整体支出",
    year: 2020,
  },
  title: "部门（单位）整体支出绩效自评表",
  sheetName: "部门整体支出绩效自评表",
  columnWidths: WIDTHS,
  orientation: "portrait",
  head: [
    { height: 20, cells: [{ label: "（{year}年度）", span: 9, look: "line", align: "center" }] },
  ],
  body: [
    {
      rows: [
        {
          cells: [
            { label: "部门（单位）\n名称" },
            { field: "department", span: 8, look: "centre" },
          ],
        },
        fundHeading("部门预算\n资金（万元）", 4, "得分"),
        evaluationFundRow("total", "年度资金总额", { labelSpan: 2, parts: CENTRAL_PARTS }),
        evaluationFundRow("fiscal", "其中：财政拨款", { labelSpan: 2 }),
        evaluationFundRow("other", "　　　其他资金", { labelSpan: 2 }),
        {
          cells: [
            { label: "年度主要\n任务完成\n情况", down: 4 },
            { label: "任务名称", span: 2 },
            { label: "主要内容", span: 2 },
            { label: "完成情况", span: 4 },
          ],
        },
        ...TASKS.map((task): FormRow => ({
          cells: [
            { field: `task${task}.name`, span: 2, look: "text" },
            { field: `task${task}.content`, span: 2, look: "text" },
            { field: `task${task}.result`, span: 4, look: "text" },
          ],
        })),
        ...GOALS,
      ],
    },
    ...EVALUATED_INDICATORS,
  ],
  foot: [],
};

const INCOME: readonly FundPart[] = ["general", "governmentFund", "nonTax", "other"];

/** `部门整体支出绩效自评表`, Hunan: the budget by income and by spending, each with its execution. */
export const departmentSelfEvaluationHunan: Form = {
  id: "department-self-evaluation-hunan",
  kind: "department-self-evaluation",
  source: { document: "湖南省预算部门整体支出绩效自评通知附表", year: 2023 },
  title: "{year}年度部门整体支出绩效自评表",
  sheetName: "部门整体绩效自评表（湖南）",
  columnWidths: WIDTHS,
  orientation: "portrait",
  head: [],
  body: [
    {
      rows: [
        {
          cells: [
            { label: "预算部门、\n单位名称" },
            { field: "department", span: 8, look: "centre" },
          ],
        },
        fundHeading("年度预算\n申请\n（万元）", 10, "自评得分"),
        evaluationFundRow("total", "年度资金总额", { labelSpan: 2, parts: INCOME }),
        { cells: [{ label: "按收入性质分：", span: 8, look: "text" }] },
        evaluationFundRow("general", "其中：一般公共预算", { labelSpan: 2 }),
        evaluationFundRow("governmentFund", "　　　政府性基金拨款", { labelSpan: 2 }),
        evaluationFundRow("nonTax", "　　　纳入专户管理的非税收入拨款", { labelSpan: 2 }),
        evaluationFundRow("other", "　　　其他资金", { labelSpan: 2 }),
        { cells: [{ label: "按支出性质分：", span: 8, look: "text" }] },
        evaluationFundRow("basic", "其中：基本支出", { labelSpan: 2 }),
        evaluationFundRow("project", "　　　项目支出", { labelSpan: 2 }),
        ...GOALS,
      ],
    },
    ...EVALUATED_INDICATORS,
  ],
  foot: [signatures([3, 1, 2, 3])],
};

import { type Form, type FormBlock, type FormRow, type FundPart } from "../form";
import {
  benefitGroup,
  evaluationFundRow,
  outputGroup,
  satisfactionGroup,
  signatures,
  totalRow,
} from "./parts";

/** Columns of the self-evaluation forms: block, levels, target, actual, weight, score, reason. */
const WIDTHS = [11, 12, 16, 25, 14, 13, 8, 9, 20];

const PARTS: readonly FundPart[] = ["fiscal", "carryover", "other"];

/** 项目资金: heading row, total and its parts. */
const FUNDS: readonly FormRow[] = [
  {
    cells: [
      { label: "项目资金\n（万元）", down: 5 },
      { label: "", span: 2 },
      { label: "年初预算数" },
      { label: "全年预算数" },
      { label: "全年执行数" },
      { label: "分值" },
      { label: "执行率" },
      { label: "得分" },
    ],
  },
  evaluationFundRow("total", "年度资金总额", { labelSpan: 2, parts: PARTS }),
  evaluationFundRow("fiscal", "其中：当年财政拨款", { labelSpan: 2 }),
  evaluationFundRow("carryover", "　　　上年结转资金", { labelSpan: 2 }),
  evaluationFundRow("other", "　　　其他资金", { labelSpan: 2 }),
];

/** 预期目标 beside 实际完成情况. */
export const GOALS: readonly FormRow[] = [
  {
    cells: [
      { label: "年度\n总体目标", down: 2 },
      { label: "预期目标", span: 4 },
      { label: "实际完成情况", span: 4 },
    ],
  },
  {
    height: 78,
    cells: [
      { field: "annualGoal", span: 4, look: "text", hint: "goal" },
      { field: "annualResult", span: 4, look: "text", hint: "result" },
    ],
  },
];

/** Indicators with weights 50, 30, 10 (财预〔2020〕10号), and the total row. */
export const EVALUATED_INDICATORS: readonly FormBlock[] = [
  {
    indicators: {
      side: "绩效指标",
      columns: [
        { role: "level1", heading: "一级指标" },
        { role: "level2", heading: "二级指标" },
        { role: "name", heading: "三级指标", look: "text" },
        { role: "target", heading: "年度指标值", hint: "target" },
        { role: "actual", heading: "实际完成值", hint: "actual" },
        { role: "weight", heading: "分值", look: "points", hint: "weight" },
        { role: "score", heading: "得分", look: "points", hint: "score" },
        { role: "reason", heading: "偏差原因分析及改进措施", look: "text", hint: "reason" },
      ],
      groups: [
        outputGroup("产出指标\n（50分）"),
        benefitGroup("效益指标\n（30分）"),
        satisfactionGroup("满意度指标\n（10分）"),
      ],
    },
  },
  { rows: [totalRow(6, 1)] },
];

/** Notes printed below the central form. */
const NOTES: readonly FormRow[] = [
  {
    height: 50,
    cells: [
      {
        label:
          "注：1.定量指标完成指标值的，记该指标所赋全部分值；未完成的，按照完成值与指标值的比例记分。\n" +
          "2.定性指标分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100%-80%（含）、80%-60%（含）、60%-0%合理确定分值。",
        span: 9,
        look: "line",
        align: "left",
        wrap: true,
      },
    ],
  },
];

/** `项目支出绩效自评表`, central departments. */
export const selfEvaluationCentral: Form = {
  id: "self-evaluation-central",
  kind: "self-evaluation",
  source: { document: "财预〔2020〕10号《项目支出绩效评价管理办法》附件", year: 2020 },
  title: "项目支出绩效自评表",
  sheetName: "项目支出绩效自评表",
  columnWidths: WIDTHS,
  orientation: "portrait",
  head: [
    { height: 20, cells: [{ label: "（{year}年度）", span: 9, look: "line", align: "center" }] },
  ],
  body: [
    {
      rows: [
        { cells: [{ label: "项目名称" }, { field: "projectName", span: 8, look: "centre" }] },
        {
          cells: [
            { label: "主管部门" },
            { field: "department", span: 3, look: "centre" },
            { label: "实施单位" },
            { field: "implementingUnit", span: 4, look: "centre" },
          ],
        },
        ...FUNDS,
        ...GOALS,
      ],
    },
    ...EVALUATED_INDICATORS,
  ],
  foot: NOTES,
};

/** `项目支出绩效自评表`, Hunan: 项目支出名称, and who signs below. */
export const selfEvaluationHunan: Form = {
  ...selfEvaluationCentral,
  id: "self-evaluation-hunan",
  source: {
    document: "湘财绩〔2020〕7号《湖南省预算支出绩效评价管理办法》及市县自评通知附表",
    year: 2020,
  },
  title: "{year}年度项目支出绩效自评表",
  sheetName: "项目支出绩效自评表（湖南）",
  head: [],
  body: [
    {
      rows: [
        { cells: [{ label: "项目支出\n名称" }, { field: "projectName", span: 8, look: "centre" }] },
        {
          cells: [
            { label: "主管部门" },
            { field: "department", span: 3, look: "centre" },
            { label: "实施单位" },
            { field: "implementingUnit", span: 4, look: "centre" },
          ],
        },
        ...FUNDS,
        ...GOALS,
      ],
    },
    ...EVALUATED_INDICATORS,
  ],
  foot: [signatures([3, 1, 2, 3])],
};

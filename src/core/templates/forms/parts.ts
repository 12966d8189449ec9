import {
  type FormCell,
  type FundColumn,
  type FormRow,
  type FundPart,
  type IndicatorGroup,
} from "../form";

/** `产出指标` as the forms before 财预〔2021〕101号 divide it, with 成本 as a second level. */
export function outputGroup(label: string): IndicatorGroup {
  return {
    label,
    name: "产出指标",
    level2: [
      { label: "数量指标", name: "数量指标" },
      { label: "质量指标", name: "质量指标" },
      { label: "时效指标", name: "时效指标" },
      { label: "成本指标", name: "成本指标" },
    ],
  };
}

export function benefitGroup(label: string): IndicatorGroup {
  return {
    label,
    name: "效益指标",
    level2: [
      { label: "经济效益指标", name: "经济效益指标" },
      { label: "社会效益指标", name: "社会效益指标" },
      { label: "生态效益指标", name: "生态效益指标" },
      { label: "可持续影响指标", name: "可持续影响指标" },
    ],
  };
}

export function satisfactionGroup(label: string): IndicatorGroup {
  return {
    label,
    name: "满意度指标",
    level2: [{ label: "服务对象\n满意度指标", name: "满意度指标" }],
  };
}

/** Sum of the parts of a fund column, blank while all parts are. */
export function sumOf(column: FundColumn, parts: readonly FundPart[]): string {
  const cells = parts.map((part) => `{${part}.${column}}`).join(",");
  return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}

/** Executed ÷ budget, blank while one of them is. */
export function rateOf(part: FundPart, executed: FundColumn, budget: FundColumn): string {
  return `IF(OR(N({${part}.${budget}})=0,{${part}.${executed}}=""),"",{${part}.${executed}}/{${part}.${budget}})`;
}

/** Points of the execution rate: rate × weight, at most the weight (财预〔2020〕10号). */
const EXECUTION_SCORE = 'IF({total.rate}="","",ROUND(MAX(0,MIN(1,{total.rate}))*{total.weight},2))';

/** A row of the fund block of self-evaluation forms: 年初, 全年预算, 执行, 分值, 执行率, 得分. */
export function evaluationFundRow(
  part: FundPart,
  label: string,
  options: { readonly labelSpan: number; readonly parts?: readonly FundPart[] },
): FormRow {
  const total = part === "total";
  const amount = (column: "initial" | "budget" | "executed"): FormCell => ({
    field: `${part}.${column}`,
    look: "amount",
    ...(options.parts ? { formula: sumOf(column, options.parts) } : { hint: "amount" }),
  });
  return {
    cells: [
      { label, span: options.labelSpan, look: total ? "centre" : "text" },
      amount("initial"),
      amount("budget"),
      amount("executed"),
      total ? { field: "total.weight", look: "points", value: 10 } : { label: "—" },
      {
        field: `${part}.rate`,
        look: "rate",
        formula: rateOf(part, "executed", "budget"),
        ...(total ? { hint: "rate" as const } : {}),
      },
      total ? { field: "total.score", look: "points", formula: EXECUTION_SCORE } : { label: "—" },
    ],
  };
}

/** `总分`: weights and scores of the indicators with those of the execution rate. */
export function totalRow(labelSpan: number, restSpan: number): FormRow {
  return {
    cells: [
      { label: "总分", span: labelSpan, bold: true },
      {
        formula: 'IF(COUNT({weights})=0,"",SUM({weights})+N({total.weight}))',
        look: "points",
        bold: true,
      },
      {
        formula: 'IF(COUNT({scores})=0,"",SUM({scores})+N({total.score}))',
        look: "points",
        bold: true,
      },
      { label: "", span: restSpan },
    ],
  };
}

/** 填表人, 联系电话, 填报日期, 单位负责人签字 over the columns of the form. */
export function signatures(spans: readonly [number, number, number, number]): FormRow {
  const [preparer, phone, date, signature] = spans;
  return {
    height: 26,
    cells: [
      { label: "填表人：{preparer}", span: preparer, look: "line", align: "left" },
      { label: "联系电话：{phone}", span: phone, look: "line", align: "left" },
      { label: "填报日期：{date}", span: date, look: "line", align: "left" },
      { label: "单位负责人签字：", span: signature, look: "line", align: "left" },
    ],
  };
}

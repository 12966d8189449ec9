import { type Level1, type Level2, type TableKind } from "../table/performance-table";

/**
 * An official form as data. A form is laid out like an HTML table: rows of cells,
 * each cell as many columns wide (`span`) and rows deep (`down`) as it says; cells
 * reached from above are passed over. The engine is `layoutForm`.
 */
export interface Form {
  readonly id: FormId;
  readonly kind: TableKind | "review";
  /** The regulation or notice that the form comes with, and its year. */
  readonly source: { readonly document: string; readonly year: number };
  /** `{year}` stands for the year asked for. */
  readonly title: string;
  /** Sheet name wished for, ≤ 20 characters so that a number still fits behind it. */
  readonly sheetName: string;
  /** In characters. */
  readonly columnWidths: readonly number[];
  readonly orientation: "portrait" | "landscape";
  /** Rows above the bordered body: unit line and the like. */
  readonly head: readonly FormRow[];
  readonly body: readonly FormBlock[];
  /** Rows below the bordered body: 填表人, 联系电话 … */
  readonly foot: readonly FormRow[];
}

export type FormId =
  | "target-hunan"
  | "target-central"
  | "target-2021"
  | "self-evaluation-central"
  | "self-evaluation-hunan"
  | "department-target-central"
  | "department-target-hunan"
  | "department-self-evaluation-central"
  | "department-self-evaluation-hunan"
  | "monitoring-central"
  | "target-review";

export type FormBlock = FormRows | FormIndicators;

export interface FormRows {
  readonly rows: readonly FormRow[];
}

export interface FormRow {
  readonly cells: readonly FormCell[];
  /** In points; where left out, the height follows the longest text. */
  readonly height?: number;
}

/** What a person is asked for, or fills in: the id of the cell that takes it. */
export type FormField =
  | "reportingUnit" // 填报单位
  | "projectName" // 项目名称
  | "department" // 主管部门, 预算部门
  | "implementingUnit" // 实施单位
  | "superiorFunds" // 该项目支出上级资金
  | "period" // 实施期
  | "projectKind" // 项目属性
  | "overview" // 职能职责概述
  | "longTermGoal"
  | "annualGoal"
  | "annualResult" // 实际完成情况
  | "reviewOpinion"
  | "conclusion"
  | "preparer"
  | "phone"
  | "date"
  | "signature"
  | TaskField
  | ReviewField
  | AmountField;

/** Rows of `年度主要任务` in department forms; amounts in 万元. */
export type TaskField =
  `task${1 | 2 | 3}.${"name" | "content" | "result" | "total" | "fiscal" | "other" | "executed"}`;

/** Points of the eight parts of `绩效目标审核表`, their sum and the grade. */
export type ReviewField = `review${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}` | "reviewTotal" | "reviewGrade";

/** Cells of the fund block: row and column of it; amounts in 万元. */
export type AmountField = `${FundPart}.${FundColumn}`;

export type FundPart =
  | "total"
  | "fiscal" // 财政拨款
  | "carryover" // 上年结转资金
  | "other" // 其他资金
  | "general" // 一般公共预算
  | "governmentFund" // 政府性基金拨款
  | "nonTax" // 纳入专户管理的非税收入拨款
  | "basic" // 基本支出
  | "project"; // 项目支出

export type FundColumn =
  | "longTerm" // 中期资金
  | "initial" // 年初预算数
  | "budget" // 全年预算数, or the only budget
  | "executed" // 全年执行数
  | "halfway" // 1-7月执行数
  | "expected" // 全年预计执行数
  | "weight"
  | "rate"
  | "score";

/** How a cell looks and what it takes. */
export type CellLook =
  | "label" // centred
  | "text" // left, wrapped
  | "centre"
  | "amount" // 万元, two decimals
  | "rate"
  | "points"
  | "line"; // outside the borders

interface CellShape {
  readonly span?: number;
  /** Rows merged downwards. */
  readonly down?: number;
  readonly look?: CellLook;
  readonly align?: "left" | "center" | "right";
  /** A hint shown as a note; key of `messages.templates.hints`. */
  readonly hint?: FormHint;
  /** Drop-down, one of `LISTS`. */
  readonly list?: FormList;
  readonly bold?: boolean;
  /** For lines outside the borders, which otherwise run on in one line. */
  readonly wrap?: boolean;
}

/** A fixed text; `{year}` and `{reportingUnit}` stand for what was asked for. */
export interface LabelCell extends CellShape {
  readonly label: string;
}

/** A cell that a person fills; `text` is printed while nothing is known. */
export interface FieldCell extends CellShape {
  readonly field: FormField;
  readonly text?: string;
  /**
   * A formula in place while no value is known, without "=": `{total.budget}` is
   * the cell of that field, `{weights}`, `{scores}` the columns of the indicator block.
   */
  readonly formula?: string;
  readonly value?: number;
}

/** A cell that takes nothing from outside but has a formula. */
export interface FormulaCell extends CellShape {
  readonly formula: string;
}

export type FormCell = LabelCell | FieldCell | FormulaCell;

/** What stands in a column of the indicator block. */
export type IndicatorRole =
  | "level1"
  | "level2"
  | "name"
  | "target"
  | "operator"
  | "unit"
  | "standard"
  | "actual"
  | "weight"
  | "score"
  | "reason"
  | "explanation"
  | "scoringRule"
  | "source"
  | "method"
  | "likelihood"
  | "expected" // 全年预计完成情况
  | "cause1" // 偏差原因: 经费保障
  | "cause2" // 制度保障
  | "cause3" // 人员保障
  | "cause4" // 硬件条件保障
  | "cause5" // 其他
  | "remark"
  | "longTermLevel2"
  | "longTermName"
  | "longTermTarget";

export interface IndicatorColumn {
  readonly role: IndicatorRole;
  readonly heading: string;
  readonly span?: number;
  readonly look?: CellLook;
  readonly hint?: FormHint;
  readonly list?: FormList;
  /** Columns under one common heading share its text; their own stands below it. */
  readonly under?: string;
  /** In place in each row, without "=": `{actual}` is the cell of that role in the row. */
  readonly formula?: string;
}

export interface IndicatorGroup {
  /** As printed, "产出指标（50分）". */
  readonly label: string;
  readonly name: Level1;
  readonly level2: readonly {
    readonly label: string;
    readonly name: Level2;
  }[];
}

/** The block of indicators: side label, headings, groups with rows for each 二级指标. */
export interface FormIndicators {
  readonly indicators: {
    /** Label merged down the left side; null where the form has none. */
    readonly side: string | null;
    readonly columns: readonly IndicatorColumn[];
    readonly groups: readonly IndicatorGroup[];
  };
}

export type FormHint =
  | "target"
  | "actual"
  | "weight"
  | "score"
  | "reason"
  | "goal"
  | "standard"
  | "amount"
  | "rate"
  | "period"
  | "likelihood"
  | "scoringRule"
  | "result";

export type FormList =
  | "operators"
  | "units"
  | "standards"
  | "projectKinds"
  | "likelihoods"
  | "tiers"
  | "grades"
  | "sources"
  | "yes";

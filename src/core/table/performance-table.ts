import { type RangeRef } from "../sheet/address";
import { type Big } from "../values/decimal";
import { type Money, type MoneyUnit } from "../values/money";
import { type IsoDate, type ParsedValue } from "../values/parsed-value";

/** Kinds of forms (contract.md, `kind`). */
export type TableKind =
  | "target" // 项目支出绩效目标表 / 申报表
  | "self-evaluation" // 项目支出绩效自评表
  | "monitoring" // 绩效运行监控表
  | "department-target" // 部门(单位)整体支出绩效目标表
  | "department-self-evaluation" // 部门(单位)整体支出绩效自评表
  | "other";

/** Canonical `一级指标` (domain.md §3). */
export type Level1 = "产出指标" | "效益指标" | "满意度指标" | "成本指标" | (string & {});

/** Canonical `二级指标` (domain.md §3). */
export type Level2 =
  | "数量指标"
  | "质量指标"
  | "时效指标"
  | "成本指标"
  | "经济成本指标"
  | "社会成本指标"
  | "生态环境成本指标"
  | "经济效益指标"
  | "社会效益指标"
  | "生态效益指标"
  | "可持续影响指标"
  | "满意度指标"
  | (string & {});

/** A cell with what it shows; the smallest piece of evidence. `cell` is A1 text without a sheet name. */
export interface TextField {
  readonly cell: string;
  /** As displayed, untouched (line breaks kept). */
  readonly text: string;
}

/** A label and the value cell that belongs to it (`项目名称`, `预算部门`, `实施期` …). */
export interface HeaderField extends TextField {
  /** The label's own cell and text; null where the field carries its label in itself. */
  readonly label: TextField | null;
}

/** An amount with its place; `money` is null where the cell is blank or unreadable. */
export interface MoneyField extends HeaderField {
  readonly money: Money | null;
  /** Where the unit came from, in the order that the reader asks. */
  readonly unitSource: "cell" | "column" | "block" | "sheet" | "assumed" | null;
  /** The bare number as written, without any unit; null if there is none. */
  readonly number: Big | null;
}

/** A plain number with its place (`分值`, `得分`); `value` is null where it is no number. */
export interface NumberField extends TextField {
  readonly value: Big | null;
}

/** A ratio with its place (`执行率`); 0.865 for 86.5 %. */
export interface RateField extends TextField {
  readonly ratio: Big | null;
  /** False where neither the cell nor its column's heading has the sign (20 for 20 %). */
  readonly hasPercentSign: boolean;
}

/** A target or actual value with its place. */
export interface ValueField extends TextField {
  readonly parsed: ParsedValue;
  /** Where operator or unit come from a column of their own (`符号`, `计量单位`). */
  readonly operatorCell: string | null;
  readonly unitCell: string | null;
  readonly unitSource: "cell" | "column" | "name" | "form" | null;
  /** What the unit column says, where the form has one; the cell's own unit goes first. */
  readonly columnUnit?: string | null;
  /** The cell holds a formula error such as #REF! or a too narrow ####. */
  readonly problem: "formula-error" | "too-narrow" | null;
}

export type Direction = "higher-is-better" | "lower-is-better" | "exact" | "qualitative";

/** A level label as it applies to a row: read in it, or filled down from above. */
export interface LevelField {
  /** Canonical name, or the cleaned text where the name is not known; null if blank. */
  readonly name: Level1 | Level2 | null;
  /** True where the printed label is on the list of domain.md §3 (canonical or alias). */
  readonly known: boolean;
  /** True where the printed label is a miswriting (经济效率指标) of `name`. */
  readonly misspelt: boolean;
  /** The label cell that governs the row, which may stand above it. */
  readonly source: TextField | null;
  /** "(50分)" printed in the label. */
  readonly points: Big | null;
  /**
   * Worksheet row (zero-based) in which the label's own area ends. Only where the sheet tells
   * merged areas in this column: a file does, Excel does not.
   */
  readonly endsAt?: number;
}

/** A target of one village or unit, in forms that have a column for each. */
export interface ObjectTarget {
  readonly heading: TextField;
  readonly value: ValueField;
}

/** One `三级指标` with its values. */
export interface Indicator {
  /** Zero-based row on the worksheet. */
  readonly row: number;
  readonly level1: LevelField;
  readonly level2: LevelField;
  /** Name as shown; `clean` is without ★, numbering ("指标1：") and blanks. */
  readonly name: TextField & { readonly clean: string };
  readonly target: ValueField | null;
  readonly actual: ValueField | null;
  /** The other period's values where a form has two (中期 beside 年度). */
  readonly otherTarget: ValueField | null;
  /** The name in the other period's half, where long-term and annual stand side by side. */
  readonly otherName: TextField | null;
  /** One value column per village or unit: all of them, the first being `target` too; else empty. */
  readonly objectTargets: readonly ObjectTarget[];
  /** Monitoring: `全年预计完成情况`. */
  readonly forecast: ValueField | null;
  readonly weight: NumberField | null;
  readonly score: NumberField | null;
  /** Weighted points (`折算得分`), Hebei's form. */
  readonly weightedScore: NumberField | null;
  /** Declared `完成率`, where the form has the column. */
  readonly attainment: RateField | null;
  /** `偏差原因分析及改进措施`. */
  readonly reason: TextField | null;
  /** `绩效标准`, `指标解释`, `评分标准`, `备注` and the like, by role. */
  readonly notes: readonly (TextField & { readonly role: ColumnRole })[];
  /** Printed 定性/定量 or 正向/反向 (`指标性质`, `指标方向`). */
  readonly natureLabel: TextField | null;
  /** Monitoring: `完成目标可能性`; for a tick under 确定能 | 有可能 | 不可能 the heading's text. */
  readonly likelihood: TextField | null;
  readonly direction: Direction;
  readonly directionCertain: boolean;
  /** ★ core indicator. */
  readonly core: boolean;
  /** An `其中` sub-row: carries no weight of its own; `parentRow` is zero-based. */
  readonly sub: boolean;
  readonly parentRow: number | null;
  /** Long-term or annual block, where the form stacks or pairs both. */
  readonly period: "annual" | "long-term" | null;
  /** The project or section heading above, in flat lists of several projects. */
  readonly section: TextField | null;
}

/** A row of the form that holds no indicator: name and values blank, or template text left in the name. */
export interface EmptySlot {
  readonly row: number;
  readonly level1: LevelField;
  readonly level2: LevelField;
  /** The name cell. */
  readonly cell: string;
  /** What stands in it: "", "指标2：", "……", "无". */
  readonly text: string;
  /** True where the `二级指标` is printed on this very row, false on rows under it. */
  readonly printed: boolean;
}

/** What a column of the indicator block is for. */
export type ColumnRole =
  | "level1"
  | "level2"
  | "level3"
  | "target"
  | "other-target"
  | "operator"
  | "unit"
  | "nature"
  | "direction"
  | "object-target"
  | "actual"
  | "forecast"
  | "attainment"
  | "weight"
  | "score"
  | "weighted-score"
  | "reason"
  | "standard" // 绩效标准
  | "explanation" // 指标解释
  | "scoring-rule" // 评(扣)分标准, 得分计算方法
  | "source" // 指标值来源, 取值方式, 佐证
  | "likelihood"
  | "remark"
  | "period"
  | "section"
  | "side-label"
  | "ignored";

/** A column of the indicator block. */
export interface TableColumn {
  readonly role: ColumnRole;
  /** Zero-based worksheet column. */
  readonly column: number;
  /** Heading cell; null where a person said the role by hand. */
  readonly heading: TextField | null;
  /** Unit printed in the heading (`金额（万元）`). */
  readonly unit: string | null;
}

/** One row of the fund block: 资金总额 or a part of it (`其中：财政拨款`). */
export interface FundRow {
  readonly label: TextField;
  readonly role: "total" | "part";
  /**
   * 0 for the total and for the sums 按收入性质/按支出性质, 1 for parts of it
   * (（一）财政拨款), 2 for parts of those (1、一般公共预算).
   */
  readonly depth: 0 | 1 | 2;
  /** 财政拨款, 上年结转, 其他资金, 基本支出 …, canonical where known, else the label's text. */
  readonly name: string;
  /** 按收入性质 / 按支出性质 group of the part, null elsewhere. */
  readonly group: "income" | "spending" | null;
  /** `年初预算数`. */
  readonly initialBudget: MoneyField | null;
  /** `全年预算数` (after adjustment), or the only budget that the form has. */
  readonly budget: MoneyField | null;
  /** `全年执行数`. */
  readonly executed: MoneyField | null;
  readonly rate: RateField | null;
  readonly weight: NumberField | null;
  readonly score: NumberField | null;
  readonly reason: TextField | null;
  /** Medium-term amount where the form has both (中期 beside 年度). */
  readonly longTerm: MoneyField | null;
}

/** The fund block (`项目资金`): its unit and rows; `total` is one of `rows`. */
export interface FundBlock {
  /** The unit that holds for the whole block, with the cell that says it. */
  readonly unit: { readonly unit: MoneyUnit; readonly source: TextField } | null;
  /** Points printed in the block's label: 预算执行情况（20分）. */
  readonly points: Big | null;
  readonly total: FundRow | null;
  readonly parts: readonly FundRow[];
}

/** A cell inside the form for which no role was found (未识别). */
export interface UnrecognisedCell extends TextField {
  readonly why: "column" | "row" | "block";
}

export type HeaderRole =
  | "project-name" // 项目支出名称 / 项目名称
  | "department" // 预算部门 / 主管部门
  | "implementing-unit" // 预算单位 / 实施单位
  | "reporting-unit" // 填报单位
  | "period" // 实施期 / 项目期 / 起止时间
  | "project-kind" // 项目属性 / 项目类别 (may be tick boxes)
  | "superior-funds" // 该项目支出上级资金
  | "contact" // 联系人, 联系电话
  | "overview" // 项目概况, 立项依据, 部门职责
  | "other";

export interface HeaderEntry extends HeaderField {
  readonly role: HeaderRole;
}

/** A list inside the header (`年度主要任务`, `支出明细预算`): its headings and rows, as texts. */
export interface DetailList {
  /** Unit of its amounts, where a heading says it (预算金额（万元）). */
  readonly unit: MoneyUnit | null;
  readonly headings: readonly TextField[];
  /** Each row has one field a heading; blank cells have an empty text. */
  readonly rows: readonly (readonly TextField[])[];
}

/** A goal text (`绩效目标`). */
export interface GoalField extends HeaderField {
  readonly period: "annual" | "long-term" | null;
  /** 预期目标 or 实际完成情况. */
  readonly role: "expected" | "result";
}

export type FooterRole =
  | "review-opinion" // 审核意见
  | "preparer" // 填表人
  | "phone"
  | "date" // 填报日期
  | "signature" // 单位负责人签字
  | "conclusion" // 自评结论
  | "problems"
  | "measures"
  | "note";

export interface FooterEntry extends TextField {
  readonly role: FooterRole;
  readonly label: TextField;
}

/**
 * A budget-performance table as read from a worksheet: everything that checks
 * and figures stand on. Made by `recognise` (core/table), never changed after.
 */
export interface PerformanceTable {
  readonly sheet: string;
  readonly range: RangeRef;
  readonly kind: TableKind;
  /** Year of the form: title first, then the year line; null if not stated. */
  readonly year: number | null;
  readonly title: TextField | null;
  /** The line or field that says of what year or part of one the form is ("（2022年1-7月）"). */
  readonly periodLine: TextField | null;
  /** The sheet's `单位：万元` line. */
  readonly moneyUnit: { readonly unit: MoneyUnit; readonly source: TextField } | null;
  readonly header: readonly HeaderEntry[];
  readonly projectName: HeaderField | null;
  readonly department: HeaderField | null;
  /** `年度本级预算金额` / 资金总额 of the year: what costs are compared with. */
  readonly budget: MoneyField | null;
  /** `该项目支出上级资金` and the like, added to `budget` in comparisons. */
  readonly superiorFunds: MoneyField | null;
  readonly executed: MoneyField | null;
  readonly executionRate: RateField | null;
  readonly funds: FundBlock | null;
  readonly goals: readonly GoalField[];
  /** Lists inside the header: 年度主要任务, 支出明细预算, 项目实施进度计划. */
  readonly details: readonly DetailList[];
  readonly columns: readonly TableColumn[];
  /** Zero-based first and last row of the indicator block; null if it is empty. */
  readonly body: { readonly top: number; readonly bottom: number } | null;
  readonly indicators: readonly Indicator[];
  readonly emptySlots: readonly EmptySlot[];
  /** `总分` row: printed weight total and score total. */
  readonly totals: {
    readonly label: TextField;
    readonly weight: NumberField | null;
    readonly score: NumberField | null;
  } | null;
  /** `等级`: 优 良 中 差. */
  readonly grade: TextField | null;
  readonly footer: readonly FooterEntry[];
  readonly unrecognised: readonly UnrecognisedCell[];
  /** Every day or span that the form dates itself with, for the checks on time. */
  readonly implementationPeriod: {
    readonly field: HeaderField;
    readonly from: IsoDate | null;
    readonly to: IsoDate | null;
  } | null;
  /** Residue of other programs seen in the form ([bookmark: …], _x000D_). */
  readonly residues: readonly TextField[];
}

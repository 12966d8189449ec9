import { type Linking } from "../appraisal/linking";
import { type PerformanceTable } from "../table/performance-table";
import { type Basis } from "../messages/zh-CN/basis";
import { type Certainty, type Fix, type FindingData, type Severity } from "./finding";

/** The four parts of the target review form (绩效目标审核表), used to group findings. */
export type RuleGroup = "completeness" | "relevance" | "appropriateness" | "feasibility";

/** What a rule says of one inconsistency; everything else comes from the rule itself. */
export interface Report {
  /** The one cell to go to, or a range. */
  readonly cell: string;
  readonly related?: readonly string[];
  /** Which of the rule's sentences applies; "default" if left out. */
  readonly variant?: string;
  readonly data?: FindingData;
  readonly fix?: Fix;
  /** What the finding is about, stable when rows move: the indicator's name as a rule. */
  readonly subject?: string;
  /** The same for all findings of a rule that say one thing many times (see `Finding.cause`). */
  readonly cause?: string;
  /** Where one code covers cases of different weight (A01: name E, unit I). */
  readonly severity?: Severity;
  readonly certainty?: Certainty;
}

/** The three things that a check can say. */
export interface Reporter {
  finding(report: Report): void;
  pass(pass: { readonly variant?: string; readonly data?: FindingData }): void;
  notJudged(reason: {
    readonly cell: string;
    readonly variant?: string;
    readonly data?: FindingData;
  }): void;
}

/** What a rule may look at. A rule reads the table, never the sheet. */
export interface RuleContext {
  readonly table: PerformanceTable;
  /** Quantity, quality, timeliness and cost rows of the same task, aligned once for all rules. */
  readonly linking: Linking;
  /** Switches of the profile in use (`rules.…` of profiles as data). */
  readonly profile: RuleProfile;
  /** All tables of the workbook, this one among them: for comparisons between sheets. */
  readonly workbook: readonly PerformanceTable[];
}

/** The part of a scoring and form profile that rules depend on. */
export interface RuleProfile {
  readonly id: string;
  /** Expected points of a block, by canonical `一级指标`; null where the profile leaves it free. */
  readonly level1Weights: Readonly<Record<string, number>> | null;
  /** Points of `预算执行率`; null where it carries none. */
  readonly executionWeight: number | null;
  /** The form carries no scores at all. */
  readonly scored: boolean;
  /** 成本 as first level (财预〔2021〕101号). */
  readonly costIsLevel1: boolean;
  /** Which reverse formula scores use: 1-(B-A)/A, or A/B. */
  readonly reverse: "linear" | "ratio";
  /** Bounds of the tiers 达成 / 部分达成 / 未达成 as ratios of the weight. */
  readonly tiers: readonly [number, number];
  /** From this attainment on, over-fulfilment must be explained (1.3 = 130 %). */
  readonly overFulfilment: number;
  /** From this actual on a target of 0 is over-fulfilled, in the target's unit; null for never. */
  readonly overFulfilmentOfZero: number | null;
  /** Below this 执行率 a word about it is due (0.9 = 90 %). */
  readonly explainExecutionBelow: number;
}

/** A check: one file a rule, its code and slug public and stable. */
export interface Rule {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly group: RuleGroup;
  /** The regulation or form that it follows, as keys of `messages/…/basis.ts`. */
  readonly basis: readonly Basis[];
  /** False for rules that are off until a person switches them on. */
  readonly onByDefault?: boolean;
  /** Reports what it finds; a rule that is long on many rows pauses now and then (a generator). */
  check(context: RuleContext, report: Reporter): Generator<undefined, void> | undefined;
}

/** Declares a rule; exists so that every rule file reads alike and is checked as it is written. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

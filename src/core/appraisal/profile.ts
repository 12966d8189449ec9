import { type Level1 } from "../table/performance-table";

export type ProfileId =
  | "mof-2020"
  | "mof-2021"
  | "old-form"
  | "provincial-system"
  | "guangxi"
  | "provincial-system-early"
  | "hubei"
  | "guangshui"
  | "project-library"
  | "sichuan"
  | "ningxia"
  | "yinchuan"
  | "hebei"
  | "transfer-funds"
  | "no-scores";

/** Points of one first level, or of several that share them (效益+满意度 40 in Hubei's form). */
export interface WeightBlock {
  readonly levels: readonly Level1[];
  readonly points: number;
}

/** A share as a fraction, for 7/8 and for thirds. */
export interface Share {
  readonly of: number;
  readonly in: number;
}

/** Grades by total score, best first; the last one begins at 0. */
export type Grade = "优" | "良" | "中" | "差";

/**
 * How a form is scored, as data. There is no single formula in the country: the
 * regulations leave parts open and provinces fill them differently.
 */
export interface ScoringProfile {
  readonly id: ProfileId;
  /** Where it comes from; `standing` says how well the wording is known. */
  readonly source: {
    readonly document: string;
    readonly standing: "regulation" | "form in use" | "system in use";
  };
  /** False for forms without points. */
  readonly scored: boolean;
  /** Points of the first levels; null where units are free to set them. */
  readonly weights: {
    readonly usual: readonly WeightBlock[];
    /** Where 成本指标 is a first level of its own; as `usual` if left out. */
    readonly withCost?: readonly WeightBlock[];
  } | null;
  /** What the indicators carry together where `weights` is null. */
  readonly indicatorPoints: number;
  /** Points of `预算执行率`; null where the form gives none of its own. */
  readonly executionWeight: number | null;
  /**
   * `预算执行率` as an indicator inside a first level, with its points there; null where the form
   * has it in a row of its own or not at all.
   */
  readonly executionInside: { readonly level: Level1; readonly points: number } | null;
  /** Denominator of the execution rate, as the form names it. */
  readonly executionBase: "全年预算数" | "调整后预算数";
  /** What a budget of 0 counts as in the rate, in the form's unit; null where it has no rate then. */
  readonly zeroBudgetAs: number | null;
  /** Decimals that weights of `三级指标` are split to. */
  readonly weightDecimals: 0 | 2;
  /** Missed reverse targets: 1−(B−A)/A, or A/B. */
  readonly reverse: "linear" | "ratio";
  /** Lower bounds of 达成 and 部分达成 as shares of the weight. */
  readonly tiers: readonly [number, number];
  /** Shares of the weight that closed words of `实际完成值` usually earn (基本达到: 7 of 8). */
  readonly wordShares: readonly { readonly word: string; readonly share: Share }[];
  /** Attainment from which over-fulfilment must be explained, and from which strongly. */
  readonly overFulfilment: number;
  readonly strongOverFulfilment: number;
  /**
   * Actual from which a target of 0, which has no attainment, counts as over-fulfilled, in the
   * target's unit; null where nothing is said of such targets.
   */
  readonly overFulfilmentOfZero: number | null;
  /** `及格门槛`: a missed quantity target earns nothing below this attainment; null for none. */
  readonly passMark: number | null;
  /** `满意度赋分`: share of the weight by the percentage reached, best first; null for the usual formula. */
  readonly satisfactionSteps: readonly { readonly from: number; readonly share: number }[] | null;
  /** Execution rate below which it must be explained. */
  readonly explainExecutionBelow: number;
  /** Points count weighted: 单项得分 × 权重占比 (Hebei). */
  readonly weightedScore: boolean;
}

/** 优 90, 良 80, 中 60 (财预〔2020〕10号). */
export const GRADES: readonly { readonly from: number; readonly grade: Grade }[] = [
  { from: 90, grade: "优" },
  { from: 80, grade: "良" },
  { from: 60, grade: "中" },
  { from: 0, grade: "差" },
];

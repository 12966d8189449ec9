import { normalise } from "./normalise";
import { type Operator, type ParsedValue } from "./parsed-value";
import {
  COST_WORDS,
  DIRECTION_LABELS,
  EXACT_WORDS,
  HIGHER_IS_BETTER_WORDS,
  LOWER_IS_BETTER_WORDS,
} from "./vocabulary/directions";

/** Which way an indicator is better. */
export type ValueDirection = "higher-is-better" | "lower-is-better" | "exact" | "qualitative";

/** A direction with how sure it is. */
export interface DirectionReading {
  readonly direction: ValueDirection;
  /** False where only the absence of other signs speaks for it. */
  readonly certain: boolean;
}

/** What the direction of an indicator is read from. */
export interface DirectionEvidence {
  readonly name: string;
  readonly target: ParsedValue | null;
  /** What a `指标方向` or `指标性质` column says. */
  readonly label: string | null;
  /** The indicator stands under 成本. */
  readonly cost: boolean;
  /** It is money that is to come in (年初预算数 under 投入), so its name's 预算 is no cost. */
  readonly funding?: boolean;
}

const LABELS = new Map(DIRECTION_LABELS);

const BY_OPERATOR: Readonly<Record<Operator, ValueDirection | null>> = {
  ">=": "higher-is-better",
  ">": "higher-is-better",
  "<=": "lower-is-better",
  "<": "lower-is-better",
  "=": "exact",
  between: "exact",
  about: "exact",
};

function has(name: string, words: readonly string[]): boolean {
  return words.some((word) => name.includes(word));
}

function isAmount(target: ParsedValue | null): boolean {
  return (
    target?.kind === "money" ||
    target?.kind === "unit-cost" ||
    (target?.kind === "range" && target.unit === "元")
  );
}

/** True where the words of the name say that more is better (合格率, 投诉办结率). */
export function isHigherBetterName(name: string): boolean {
  return has(normalise(name), HIGHER_IS_BETTER_WORDS);
}

/** True where the words of the name say that less is better (故障率, but not 投诉办结率). */
export function isLowerBetterName(name: string): boolean {
  const clean = normalise(name);
  return !has(clean, HIGHER_IS_BETTER_WORDS) && has(clean, LOWER_IS_BETTER_WORDS);
}

/**
 * Says which way an indicator is better: operator first, then the label of a
 * `指标方向` column, then the words of its name (domain.md §4, direction).
 */
export function directionOf(evidence: DirectionEvidence): DirectionReading {
  const { target } = evidence;
  const label = evidence.label === null ? undefined : LABELS.get(normalise(evidence.label));
  const words =
    target?.kind === "qualitative" ||
    target?.kind === "enumeration" ||
    target?.kind === "frequency";
  if (words) return { direction: "qualitative", certain: true };
  const said = target?.operator ? BY_OPERATOR[target.operator] : null;
  if (said && said !== "exact") return { direction: said, certain: true };
  if (label) return { direction: label, certain: true };
  if (said) return { direction: "exact", certain: true };
  const name = normalise(evidence.name);
  if (has(name, EXACT_WORDS)) return { direction: "exact", certain: false };
  if (has(name, HIGHER_IS_BETTER_WORDS)) return { direction: "higher-is-better", certain: true };
  if (has(name, LOWER_IS_BETTER_WORDS)) return { direction: "lower-is-better", certain: true };
  const spent = evidence.cost || (evidence.funding !== true && has(name, COST_WORDS));
  if (isAmount(target) && spent) {
    return { direction: "lower-is-better", certain: evidence.cost };
  }
  if (target?.kind === "date") return { direction: "exact", certain: false };
  if (
    target === null ||
    target.kind === "blank" ||
    target.kind === "placeholder" ||
    target.kind === "unreadable"
  ) {
    return { direction: "qualitative", certain: false };
  }
  return { direction: "higher-is-better", certain: false };
}

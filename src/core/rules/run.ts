import { linkInSteps } from "../appraisal/linking";
import { type PerformanceTable } from "../table/performance-table";
import {
  type CheckResult,
  type Finding,
  type NotJudged,
  type Pass,
  type Severity,
} from "./finding";
import { catalogue } from "./catalogue";
import { DEFAULT_RULE_PROFILE } from "./default-profile";
import { foldInSteps } from "./causes";
import { inReadingOrder } from "./order";
import { namedRowsInSteps } from "./support/rows/rows";
import { type Reporter, type Rule, type RuleProfile } from "./rule";

export interface CheckOptions {
  readonly profile?: RuleProfile;
  /** Only these codes, if given. */
  readonly only?: readonly string[];
  /** Codes that are switched off. */
  readonly off?: readonly string[];
  /** Codes that are switched on although off by default. */
  readonly on?: readonly string[];
  readonly severities?: Readonly<Record<string, Severity>>;
  /** All tables of the workbook; the table alone if left out. */
  readonly workbook?: readonly PerformanceTable[];
}

function isOn(rule: Rule, options: CheckOptions): boolean {
  if (options.only) return options.only.includes(rule.code);
  if (options.off?.includes(rule.code)) return false;
  return rule.onByDefault !== false || options.on?.includes(rule.code) === true;
}

/**
 * Checks one table with every rule that is on.
 *
 * @returns findings (errors first, then by code and place; of one cause together), passes, and what could not be judged
 */
export function check(table: PerformanceTable, options: CheckOptions = {}): CheckResult {
  const steps = checkInSteps(table, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `check`, but pausing after each rule and within long ones, so that the pane can give the thread back. */
export function* checkInSteps(
  table: PerformanceTable,
  options: CheckOptions = {},
): Generator<undefined, CheckResult> {
  const findings: Finding[] = [];
  const passes: Pass[] = [];
  const notJudged: NotJudged[] = [];
  yield* namedRowsInSteps(table);
  const context = {
    table,
    linking: yield* linkInSteps(table),
    profile: options.profile ?? DEFAULT_RULE_PROFILE,
    workbook: options.workbook ?? [table],
  };
  for (const rule of catalogue) {
    yield;
    if (!isOn(rule, options)) continue;
    const { code, slug } = rule;
    const report: Reporter = {
      finding: (said) =>
        findings.push({
          code,
          slug,
          severity: options.severities?.[code] ?? said.severity ?? rule.severity,
          certainty: said.certainty ?? rule.certainty,
          sheet: table.sheet,
          cell: said.cell,
          related: said.related ?? [],
          variant: said.variant ?? "default",
          data: said.data ?? {},
          fix: said.fix ?? null,
          subject: said.subject ?? "",
          cause: said.cause ?? null,
        }),
      pass: (said) =>
        passes.push({ code, variant: said.variant ?? "default", data: said.data ?? {} }),
      notJudged: (said) =>
        notJudged.push({
          code,
          cell: said.cell,
          variant: said.variant ?? "default",
          data: said.data ?? {},
        }),
    };
    const steps = rule.check(context, report);
    if (steps) yield* steps;
  }
  const folded = yield* foldInSteps(findings);
  yield;
  return { findings: yield* inReadingOrder(folded), passes, notJudged };
}

import { type CheckedTable } from "../../app";
import { type CheckResult, type Severity } from "../../core/rules";

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly passes: number;
  readonly notJudged: number;
}

/** How many of each kind a check said. */
export function countResult(result: CheckResult): Counts {
  const of = (severity: Severity) =>
    result.findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: of("error"),
    warnings: of("warning"),
    hints: of("hint"),
    passes: result.passes.length,
    notJudged: result.notJudged.length,
  };
}

/** The counts of several tables together. */
export function countAll(tables: readonly CheckedTable[]): Counts {
  return tables
    .map(({ result }) => countResult(result))
    .reduce((sum, one) => ({
      errors: sum.errors + one.errors,
      warnings: sum.warnings + one.warnings,
      hints: sum.hints + one.hints,
      passes: sum.passes + one.passes,
      notJudged: sum.notJudged + one.notJudged,
    }));
}

import { type CheckResult, type Finding, type Severity } from "../../core/rules";
import { type PlacedFix } from "../../app";

export const SEVERITIES = ["error", "warning", "hint"] as const satisfies readonly Severity[];

/** What the list can be narrowed to by the counts above it. */
export type Filter = Severity | "pass" | "notJudged" | "ignored";

/** All findings of one rule and severity: the reason is said once, the places below it. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** Findings of other rules or weight with the same cause: they go when it is mended. */
  readonly follows: readonly Finding[];
}

/**
 * Gathers findings by severity and rule, in the order in which the rules first speak.
 * What another finding has caused is folded under that one (`Finding.cause`).
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  interface Open extends FindingGroup {
    readonly findings: Finding[];
    readonly follows: Finding[];
  }
  const groups = new Map<string, Open>();
  const byCause = new Map<string, Open>();
  for (const finding of findings) {
    const { code, severity, cause } = finding;
    const leader = cause === null ? undefined : byCause.get(cause);
    if (leader && (leader.code !== code || leader.severity !== severity)) {
      leader.follows.push(finding);
      continue;
    }
    const key = `${severity} ${code}`;
    const group = groups.get(key) ?? { code, severity, findings: [], follows: [] };
    group.findings.push(finding);
    groups.set(key, group);
    if (cause !== null) byCause.set(cause, group);
  }
  return [...groups.values()];
}

/** Tells a finding from every other one of its list, so that the list keeps its place when redrawn. */
export function identityOf(finding: Finding): string {
  const { code, variant, subject, sheet, cell, data } = finding;
  return [code, variant, subject, sheet, cell, JSON.stringify(data)].join("|");
}

/** The replacement that a finding offers, with its sheet; null if it has none. */
export function fixOf(finding: Finding): PlacedFix | null {
  return finding.fix && { sheet: finding.sheet, ...finding.fix };
}

/** Every replacement on offer, one a cell: two findings about a cell may offer the same. */
export function fixesOf(result: CheckResult): readonly PlacedFix[] {
  const byCell = new Map<string, PlacedFix>();
  for (const finding of result.findings) {
    const fix = fixOf(finding);
    const place = fix && `${fix.sheet}!${fix.cell}`;
    if (fix && place && !byCell.has(place)) byCell.set(place, fix);
  }
  return [...byCell.values()];
}

import { eachInSteps, filterInSteps, isStep } from "../appraisal/steps";
import { type Folded } from "./causes";
import { type Finding, type Severity } from "./finding";

const BY_RANK: readonly Severity[] = ["error", "warning", "hint"];

/**
 * Findings in the order in which a person reads them: errors, warnings, hints; within one
 * severity by code and place, which is the order they come in. What shares a cause stays
 * together at the place of its gravest finding, the one that the others follow from first.
 * Pauses now and then.
 */
export function* inReadingOrder({
  findings,
  leaders,
}: Folded): Generator<undefined, readonly Finding[]> {
  const sorted: Finding[] = [];
  for (const severity of BY_RANK) {
    const own = yield* filterInSteps(findings, (finding) => finding.severity === severity);
    for (const finding of own) sorted.push(finding);
  }
  const families = new Map<string, Finding[]>();
  yield* eachInSteps(sorted, (finding) => {
    if (finding.cause === null) return;
    const family = families.get(finding.cause);
    if (family) family.push(finding);
    else families.set(finding.cause, [finding]);
  });
  if (families.size === 0) return sorted;
  const said = new Set<string>();
  const ordered: Finding[] = [];
  for (let index = 0; index < sorted.length; index++) {
    if (isStep(index)) yield;
    const finding = sorted[index];
    if (finding === undefined) continue;
    if (finding.cause === null) {
      ordered.push(finding);
      continue;
    }
    if (said.has(finding.cause)) continue;
    said.add(finding.cause);
    const family = families.get(finding.cause) ?? [];
    const first = yield* filterInSteps(family, (member) => leaders.has(member));
    const behind = yield* filterInSteps(family, (member) => !leaders.has(member));
    for (const member of first) ordered.push(member);
    for (const member of behind) ordered.push(member);
  }
  return ordered;
}

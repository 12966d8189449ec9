import { type Folded } from "./causes";
import { type Finding, type Severity } from "./finding";

const BY_RANK: readonly Severity[] = ["error", "warning", "hint"];

/**
 * Findings in the order in which a person reads them: errors, warnings, hints; within one
 * severity by code and place, which is the order they come in. What shares a cause stays
 * together at the place of its gravest finding, the one that the others follow from first.
 */
export function inReadingOrder({ findings, leaders }: Folded): readonly Finding[] {
  const sorted = BY_RANK.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const families = new Map<string, Finding[]>();
  for (const finding of sorted) {
    if (finding.cause === null) continue;
    const family = families.get(finding.cause);
    if (family) family.push(finding);
    else families.set(finding.cause, [finding]);
  }
  if (families.size === 0) return sorted;
  const said = new Set<string>();
  return sorted.flatMap((finding) => {
    if (finding.cause === null) return [finding];
    if (said.has(finding.cause)) return [];
    said.add(finding.cause);
    const family = families.get(finding.cause) ?? [];
    return [
      ...family.filter((member) => leaders.has(member)),
      ...family.filter((member) => !leaders.has(member)),
    ];
  });
}

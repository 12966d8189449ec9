import { factsDigest, type Finding } from "../core/rules";
import { changeIgnored, ExcelProblem, type IgnoredEntries } from "../excel";
import { today } from "./when";

type Entry = IgnoredEntries[number];

/**
 * Whether something set aside is this finding: the same rule on the same indicator with the
 * same facts, wherever its rows have moved on the sheet and whatever the sheet is called by now.
 */
export function isAbout(finding: Finding, entry: Entry): boolean {
  return (
    finding.code === entry.code &&
    finding.subject === entry.subject &&
    finding.sheet === entry.sheet &&
    factsDigest(finding) === entry.facts
  );
}

/**
 * Sets a finding aside (`忽略`); the reason is kept in the workbook for the next reader. The
 * next check lists it under 已忽略 until its facts change.
 *
 * @throws ExcelProblem `internal` without a reason: nobody could judge it later
 */
export async function ignoreFinding(finding: Finding, reason: string): Promise<void> {
  const said = reason.trim();
  if (said === "") throw new ExcelProblem("internal", { code: "no reason to ignore" });
  const { code, subject, sheet } = finding;
  const entry = { code, subject, sheet, facts: factsDigest(finding), reason: said, date: today() };
  await change((entries) => [...entries, entry], finding);
}

/** Takes a finding back from those set aside (`取消忽略`). */
export async function unignoreFinding(finding: Finding): Promise<void> {
  await change((entries) => entries, finding);
}

/** Rewrites the list without what is kept about the finding. */
async function change(
  put: (others: readonly Entry[]) => readonly Entry[],
  finding: Finding,
): Promise<void> {
  await changeIgnored((entries) => [...put(entries.filter((entry) => !isAbout(finding, entry)))]);
}

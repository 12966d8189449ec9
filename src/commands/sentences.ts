import { fill, messagesFor, type Language } from "../core/messages";
import { type Finding, type Severity } from "../core/rules";
import { explainProblem, type ExcelProblem } from "../excel";

/** What was found, in one sentence, for when nobody sees the list. */
export function checkedSentence(findings: readonly Finding[], language: Language): string {
  const words = messagesFor(language).excel.notice;
  if (findings.length === 0) return words.allGood;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const data = { errors: count("error"), warnings: count("warning"), hints: count("hint") };
  return fill(words.checked, data, language);
}

/** Why no cell was coloured. */
export function unmarkedSentence(problem: ExcelProblem, language: Language): string {
  const { message } = explainProblem(problem, language);
  return fill(messagesFor(language).excel.notice.unmarked, { why: message }, language);
}

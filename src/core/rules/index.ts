export { catalogue } from "./catalogue";
export {
  type Certainty,
  type CheckResult,
  type Finding,
  type FindingData,
  type Fix,
  type NotJudged,
  type Pass,
  type Severity,
} from "./finding";
export { factsDigest } from "./identity";
export { type Rule, type RuleProfile } from "./rule";
export { check, checkInSteps, type CheckOptions } from "./run";
export { checkWorkbook, type CheckedTable } from "./workbook";

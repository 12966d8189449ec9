import { type fill as zh } from "../zh-CN/fill";

export const fill: typeof zh = {
  figures: {
    score: "Score",
    weightedScore: "Weighted points",
    attainment: "Attainment",
    executionRate: "Execution rate",
    executionScore: "Points for the execution rate",
    total: "Total",
    totalWeight: "Total of weights",
    grade: "Grade",
    reason: "Reason",
  },
  reasons: {
    met: "Target {target}, actual {actual}: met, full {weight} points.",
    missed: "Target {target}, actual {actual}: {attainment} attained, {ours} points in proportion.",
    overWeight: "A score is at most its weight of {weight}.",
    attainment: "Actual {actual} against target {target} is {ours}.",
    executionRate: "Executed {executed} ÷ budget {budget} (10,000 yuan) = {ours}.",
    executionRateAdjusted: "Executed {executed} ÷ adjusted budget {budget} (10,000 yuan) = {ours}.",
    weightedScore: "Own points {score} × share {share} = {ours}.",
    executionScore: "Rate {rate} × {weight} points = {ours}, at most {weight}.",
    total: "All points with those of the execution rate make {ours}.",
    totalWeight: "All weights with that of the execution rate make {ours}.",
    grade: "A total of {total} is {ours}.",
  },
  open: {
    "no-target": "The target is blank",
    "no-actual": "The actual value is blank",
    qualitative: "A quality: choose the points from {tiers}",
    "qualitative-usual":
      "A quality: “{actual}” usually earns {usual}; choose the points from {tiers}",
    "actual-not-measured": "The actual is no figure; enter what was measured",
    "target-unreadable": "The target cannot be read",
    "actual-unreadable": "The actual value cannot be read",
    "unit-mismatch": "Actual and target have different units",
    "kind-mismatch": "Actual and target are of different kinds",
    "percent-format": "The actual {actual} may have lost its percent sign; write it out",
    "no-weight": "No weight",
    date: "A deadline: give the points by the date (kept: {weight})",
  },
  tier: "{name} {from}–{to}",
  tiers: { met: "met", partly: "partly met", "not-met": "not met" },
  drafts: {
    missed:
      "[Draft, add reason and measures] Target {target}, actual {actual}, {attainment} attained: ",
    missedNoRate: "[Draft, add reason and measures] Target {target}, actual {actual}, not met: ",
    exceeded:
      "[Draft, add the reason] Target {target}, actual {actual}, {attainment} attained, far above: ",
    exceededNoRate: "[Draft, add the reason] Target {target}, actual {actual}, far above: ",
  },
};

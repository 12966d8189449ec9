import type * as chinese from "../zh-CN/fill-view";

/** The view of results: looking at what would be filled, filling, and what waits, in English. */
export const fillView: typeof chinese.fillView = {
  run: "Fill in results",
  runHint:
    "Fills scores, attainment, execution rate and total as formulas and updates the summary sheet. You see everything first; nothing is written before you confirm.",
  runHintTarget:
    "This table has no score column: results go to the summary sheet only, the table is not changed.",
  looking: "Working out what to fill in…",
  filling: "Filling in…",
  title: "What will be filled in",
  fills:
    "Fills {count} cells: blank ones and those this add-in filled before. Your own figures stay.",
  fillsNone: "No blank score, attainment, rate or total needs filling in.",
  noColumns: "This table has no columns for scores or attainment; it is not changed.",
  summary: "Writes or updates the summary sheet, with formulas.",
  noActuals:
    "No actual values yet, so scores cannot be worked out. Type the actual values into the table, then fill in again.",
  proposals: "Differs from your figures ({count})",
  proposalsHint: "Only what you accept is changed; all other figures of yours stay.",
  proposal: "{figure}: {reason}",
  accept: "Accept",
  acceptLabel: "Accept {cell}: {from} becomes {to}",
  acceptAll: "Accept all ({count})",
  open: "Waiting for you ({count})",
  openHint: "These scores cannot be computed. Once they are filled in, the total follows.",
  drafts:
    "Draft reasons for {count} deviations (into the reason column, marked as drafts for you to finish)",
  apply: "Fill in ({count} cells)",
  applySummary: "Update the summary",
  close: "Do not fill in",
  done: "{count} cells filled in, “{sheet}” is up to date.",
  doneSummary: "The table was not changed, “{sheet}” is up to date.",
  doneAccepted: "{count} of them accepted changes.",
  doneDrafts: "{count} draft reasons written.",
  doneActuals:
    "{count} indicators have no actual value yet: type the values into the table first, then fill in results again.",
  doneOpen: "{count} scores wait for you.",
  conflicts: "{cells} changed a moment ago and was not filled in.",
  score: "Score",
  scoreHint: "Worked out from the figures as they are now; “Fill in results” writes it.",
  scoreOf: "{points}/{weight}",
  scoreGrade: "{points}/{weight} ({grade})",
  execution: "Budget execution",
  otherLevel: "Other",
  total: "Total",
  totalKnown: "Total ({count} missing)",
  declared: "Total in the table",
  attainment: "Attainment",
  pointsDiffer: "{computed}, in the table {declared}",
  onlyOpen: "Show only the {count} waiting for you",
  showAll: "Show all {count}",
};

/** Findings and figures follow while a person types, in English. */
export const live: typeof chinese.live = {
  label: "Live",
  hint: "After a cell changes, findings and figures in the pane follow. The sheet is not changed.",
  updated: "Updated: {errors} errors, {warnings} warnings, {hints} hints, {passes} checks passed.",
  marksBehind: "Marks: last check",
  mark: "Mark again",
  waiting: "Waits while you review",
  behind: "Some changes were not read",
  again: "Check again",
  tooLarge: "Table too large to follow",
};

/** All sheets of the workbook on one, in English. */
export const rollUpView: typeof chinese.rollUpView = {
  title: "All sheets",
  run: "Roll up all sheets",
  hint: "One row a table: budget, executed, rate, total score, grade and findings, on the roll-up sheet; doing it again updates the same sheet.",
  running: "Rolling up…",
  done: "{count} tables rolled up on the sheet “{sheet}”.",
  leftOut: "Not rolled up, “{sheet}”: {why}",
};

/** What a person can ask for, whether from the pane or from the ribbon. */
export {
  checkActiveSheet,
  checkSheet,
  checkWorkbook,
  noTableProblem,
  type CheckOptions,
  type CheckOutcome,
  type Marking,
} from "./check";
export { readCheckSettings, writeCheckSettings, type CheckSettings } from "./check-settings";
export { type CheckedTable, type IgnoredFinding, type SearchedSheet } from "./examine";
export { fillTable, lookAtFill, type FillLook, type FillOutcome, type FillRequest } from "./fill";
export { type LeftOut } from "./examine-workbook";
export { applyFixes, type PlacedFix, type WriteOutcome } from "./fixes";
export {
  generateSheet,
  type GeneratedKind,
  type GeneratedSheet,
  type GenerateRequest,
} from "./generate";
export { followChanges } from "./follow";
export { knownAnswers, type KnownAnswers } from "./known-answers";
export { leaveNote, takeNote, watchNotes, type CommandNote } from "./handover";
export { ignoreFinding, unignoreFinding } from "./ignore";
export { type NewSheet } from "./new-sheet";
export { resetReading, setColumnRole, setTableHere, type ReadingChoice } from "./reading-choices";
export { writeReport, type ReportRequest } from "./report";
export { writeRollUp, type RollUpRequest, type WrittenRollUp } from "./roll-up";
export { addIndicatorRow, deleteIndicatorRow, type ChangedRow, type RowRequest } from "./rows";
export { inSlices, type Progress, type TaskControl } from "./steps";
export { insertSuggestion, type InsertedSuggestions, type SuggestionRequest } from "./suggestions";
export { writeSummary, type SummaryRequest, type WrittenSheet } from "./summary";
export {
  insertTemplate,
  templateFields,
  templateForms,
  type TemplateFields,
  type TemplateRequest,
} from "./templates";
export { undoLast, type UndoOutcome } from "./undo";
export { importWordTable, type ImportedSheet, type WordImport } from "./word-import";

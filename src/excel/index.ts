/** The only room that calls Office.js: reading, marking, writing, and what can go wrong. */
export { applyPlan, type Applied, type ApplyOptions, type WrittenSheet } from "./write/apply";
export {
  ExcelProblem,
  explainProblem,
  toProblem,
  type Aftermath,
  type ProblemKind,
  type ProblemWords,
} from "./errors";
export { watchActivation, watchChanges, type SheetChange, type StopWatching } from "./events";
export { type SheetFacts, type SheetVisibility } from "./read/facts";
export { displayLanguage } from "./host-info";
export { changeIgnored, type IgnoredEntries } from "./ignored";
export { type JournalEntry } from "./journal/journal";
export { mergedAreas } from "./read/merged-areas";
export { clearMarks, markSheets, type Cleared, type Marked, type SheetMarks } from "./marks/marks";
export { type Mark } from "./marks/mark-areas";
export { type OwnSheets } from "./ownership";
export { type CellConflict } from "./write/prepare";
export {
  listSheets,
  readActiveSheet,
  readCells,
  readSheet,
  REFUSE_CELLS,
  type ListedSheet,
  type ReadOptions,
  type ReadProgress,
  type ReadSheet,
  type SheetWithSettings,
  type UnreadSheet,
} from "./read/read";
export { ownSheet, type NamedOwnSheet } from "./read/own-sheet";
export { FOLLOWED_CELLS, readSheetsAgain } from "./read/read-again";
export { readSource, type SourceSheet } from "./read/read-source";
export { journalEntries, revertLast, type Reverted } from "./journal/revert";
export { type OnChanged, type SheetConflict } from "./journal/revert-part";
export { breathe, sliced, stopIfCancelled } from "./run";
export { cellContents, goTo, selectedRange, type PlacedContent, type Place } from "./select";
export {
  readSettings,
  writeSetting,
  type ReadSettings,
  type SettingKey,
  type SettingValue,
  type WorkbookSettings,
} from "./settings";
export { documentAddress, showDialog, showPane, tellParent, whenReady } from "./windows";

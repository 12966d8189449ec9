/** The only room that calls Office.js: reading, marking, writing, and what can go wrong. */
export { applyPlan, type Applied, type ApplyOptions, type WrittenSheet } from "./apply";
export {
  ExcelProblem,
  explainProblem,
  toProblem,
  type Aftermath,
  type ProblemKind,
  type ProblemWords,
} from "./errors";
export { watchActivation, watchChanges, type SheetChange, type StopWatching } from "./events";
export { type SheetFacts, type SheetVisibility } from "./facts";
export { displayLanguage } from "./host-info";
export { changeIgnored, type IgnoredEntries } from "./ignored";
export { type JournalEntry } from "./journal";
export { mergedAreas } from "./merged-areas";
export { clearMarks, markSheets, type Cleared, type Marked, type SheetMarks } from "./marks";
export { type Mark } from "./mark-areas";
export { type OwnSheets } from "./ownership";
export { type CellConflict } from "./prepare";
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
} from "./read";
export { FOLLOWED_CELLS, readSheetsAgain } from "./read-again";
export { readSource, type SourceSheet } from "./read-source";
export { journalEntries, revertLast, type Reverted } from "./revert";
export { type OnChanged, type SheetConflict } from "./revert-part";
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

export { contentAnywhere, contentPrint, digest, isFormula } from "./content-print";
export {
  asText,
  type CellContent,
  type CellEdit,
  type CellStyle,
  type ChartPlan,
  type ChartSeries,
  type EditPlan,
  type HorizontalAlignment,
  type PrintSetup,
  type SheetPlan,
  type Validation,
} from "./edit";
export { MARK_LOOKS, markFormula, type MarkLook } from "./mark-looks";
export { planReport, planReportInSteps, type ReportOptions } from "./plan-report";
export {
  madeMark,
  ownSheetNamed,
  ownSheets,
  REPORT_ROLE,
  roleMark,
  roleOf,
  rowMark,
  sheetMark,
  sheetOfName,
  sourceMark,
  tiedSheets,
  type OwnKind,
  type OwnSheet,
  type OwnSheets,
} from "./ownership";
export {
  planRollUp,
  rollUpRow,
  type LeftOutPlace,
  type RolledFile,
  type RollUpOptions,
  type RollUpRow,
} from "./plan-roll-up";
export { planReasonDrafts, planReasonDraftsInSteps, type ReasonDrafts } from "./fill/draft-reasons";
export {
  earlierFills,
  rememberFills,
  type FigureCell,
  type FillRecord,
} from "./fill/earlier-fills";
export {
  planFill,
  planFillInSteps,
  withAccepted,
  type FilledFigure,
  type FillOptions,
  type FillPlan,
  type FillProposal,
  type FillReason,
  type OpenScore,
} from "./plan-fill";
export {
  planSummary,
  planSummaryInSteps,
  type DraftedSummary,
  type SummaryOptions,
  type SummarySource,
} from "./plan-summary";
export { summarySheetOf, type SummarySheet } from "./summary/summary-sheet";
export { cellReference, quoteSheetName, renameSheetInFormula } from "./reference";
export { bodyRows, placeOfRow, type BodyRow } from "./rows/level-rows";
export {
  planSuggestions,
  suggestedCells,
  rowsTaking,
  type SuggestedIndicator,
} from "./rows/plan-suggestion";
export { planRowDeletion } from "./rows/plan-deletion";
export { planRowInsertion } from "./rows/plan-insertion";
export { type RowSource } from "./rows/row-source";
export {
  type RowCell,
  type RowDeletion,
  type RowEdit,
  type RowInsertion,
  type Stretch,
} from "./rows/row-edit";

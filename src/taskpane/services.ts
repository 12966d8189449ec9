import {
  type CheckedTable,
  type CheckOutcome,
  type CheckSettings,
  type CommandNote,
  type FillLook,
  type FillOutcome,
  type FillRequest,
  type PlacedFix,
  type Progress,
  type WriteOutcome,
  type WrittenRollUp,
  type WrittenSheet,
} from "../app";
import { type Language } from "../core/messages";
import { type Finding } from "../core/rules";
import { type ColumnRole, type PerformanceTable } from "../core/table";
import {
  type JournalEntry,
  type NamedOwnSheet,
  type OnChanged,
  type Place,
  type Reverted,
  type SheetChange,
  type StopWatching,
} from "../excel";
import { type TemplateServices } from "./templates/services";

/** What a long act listens to and reports to. */
export interface TaskControl {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** The person has agreed to what the first try stopped to ask about (a very large sheet). */
  readonly insist: boolean;
}

export interface CheckRequest {
  readonly scope: "sheet" | "workbook";
  /** For "sheet": the sheet by name; the one in front if left out. */
  readonly sheet?: string;
  /** Colour the cells with findings; marks are conditional formats of our own. */
  readonly mark: boolean;
}

/** What a person has chosen to fill in (填写完成情况). */
export type FillChoice = Pick<FillRequest, "accept" | "drafts">;

/** The latest act of writing that can be taken back. */
export type LastWrite = Pick<JournalEntry, "kind" | "at">;

/**
 * Everything that the pane asks of the workbook; app-services.ts gives it these from the
 * app's use cases. Promises reject with what `explainProblem` puts into words.
 */
export interface PaneServices {
  check(request: CheckRequest, control: TaskControl): Promise<CheckOutcome>;
  /** Tells of cells that a person has changed, once typing rests for a moment. */
  watchChanges(listener: (changes: readonly SheetChange[]) => void): Promise<StopWatching>;
  /** Tells when another sheet comes to the front, with its id. */
  watchActivation(listener: (sheetId: string) => void): Promise<StopWatching>;
  /** What the sheet of that id is, where it is one that we made; null for a person's own. */
  ownSheet(sheetId: string): Promise<NamedOwnSheet | null>;
  /** Brings a check up to date after such changes; nothing is written. */
  follow(
    outcome: CheckOutcome,
    changes: readonly SheetChange[],
    signal: AbortSignal,
    publish: (outcome: CheckOutcome) => void,
  ): Promise<void>;
  clearMarks(): Promise<void>;
  goTo(place: Place): Promise<void>;
  applyFixes(fixes: readonly PlacedFix[]): Promise<WriteOutcome>;
  /** Takes back the last act of writing (撤销本次填写); null if there is none. */
  undoLast(onChanged: OnChanged): Promise<Reverted | null>;
  /** What `undoLast` would take back, also from before the pane was opened. */
  lastWrite(): Promise<LastWrite | null>;
  /** What 填写完成情况 would do to the table; nothing is written. */
  lookAtFill(table: PerformanceTable, language: Language, control: TaskControl): Promise<FillLook>;
  fillTable(
    table: PerformanceTable,
    choice: FillChoice,
    language: Language,
    control: TaskControl,
  ): Promise<FillOutcome>;
  /** Writes or refreshes the sheet `汇总表` over all sheets of the workbook. */
  writeRollUp(language: Language, control: TaskControl): Promise<WrittenRollUp>;
  /** Writes or refreshes the sheet `绩效汇总` for the table; for null, that of the sheet in front. */
  writeSummary(
    table: PerformanceTable | null,
    language: Language,
    control: TaskControl,
  ): Promise<WrittenSheet>;
  /** Writes or refreshes the sheet `校验结果`. */
  writeReport(
    tables: readonly CheckedTable[],
    language: Language,
    control: TaskControl,
  ): Promise<WrittenSheet>;
  /** Sets a finding aside (`忽略`) with the reason, in the workbook. */
  ignore(finding: Finding, reason: string): Promise<void>;
  unignore(finding: Finding): Promise<void>;
  /** Says what a column (zero-based) is (`列角色`); null leaves it to the reader. */
  setColumnRole(sheet: string, column: number, role: ColumnRole | null): Promise<void>;
  /** Takes the selected range for the table of its sheet (`这是指标表`). */
  setTableHere(): Promise<unknown>;
  resetReading(sheet: string): Promise<void>;
  checkSettings(): Promise<CheckSettings>;
  saveCheckSettings(settings: CheckSettings): Promise<void>;
  readonly templates: TemplateServices;
  /** Text of the rule's page (Markdown). */
  rulePage(code: string): Promise<string>;
  /** Calls back for what ribbon commands did, also just before the pane opened; returns how to stop. */
  watch(listener: (note: CommandNote) => void): () => void;
}

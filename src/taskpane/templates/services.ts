import {
  type ChangedRow,
  type GeneratedKind,
  type GeneratedSheet,
  type ImportedSheet,
  type KnownAnswers,
  type TemplateRequest,
  type WrittenSheet,
} from "../../app";
import { type Language } from "../../core/messages";
import { type PerformanceTable } from "../../core/table";
import { type CommonIndicator } from "../../core/templates";
import { type TaskControl } from "../services";
import { type WordReading, type WordTableOffer } from "./word-reading";

/** What the tab `模板` asks of the workbook and of files; rejects like all of `PaneServices`. */
export interface TemplateServices {
  /** What the table on the active sheet already answers; null if there is none. */
  known(): Promise<KnownAnswers | null>;
  insert(request: TemplateRequest): Promise<WrittenSheet>;
  /** Makes a sheet from the table, or with null from the one on the active sheet. */
  generate(
    what: GeneratedKind,
    table: PerformanceTable | null,
    language: Language,
    control: TaskControl,
  ): Promise<GeneratedSheet>;
  addRow(control: TaskControl): Promise<ChangedRow>;
  deleteRow(control: TaskControl): Promise<ChangedRow>;
  /** Puts a common indicator under that 二级指标 (null: its own) of the table on the active sheet. */
  suggest(
    indicator: CommonIndicator,
    level2: string | null,
    control: TaskControl,
  ): Promise<Pick<ChangedRow, "sheet" | "row">>;
  /** Reads the tables of a .docx document; the file stays on this machine. */
  openWord(file: File, language: Language, control: TaskControl): Promise<WordReading>;
  importWord(table: WordTableOffer, control: TaskControl): Promise<ImportedSheet>;
}

import { type Level1, type Level2 } from "../table/performance-table";
import { type FormField, type FormList, type IndicatorRole } from "./form";

/** What is known when a form is made: everything left out stays blank. */
export interface FormAnswers {
  readonly year: number | null;
  /** Blank rows for each 二级指标, where no indicators are given. */
  readonly rowsPerLevel2: number;
  /** Texts, and amounts in 万元; text is written as text, whatever it begins with. */
  readonly fields: Readonly<Partial<Record<FormField, string | number>>>;
  /** Indicators to put in, in order; blank rows if left out. */
  readonly indicators?: readonly IndicatorAnswer[];
  /** Notes on fields, beside the form's own hints. */
  readonly fieldNotes?: Readonly<Partial<Record<FormField, string>>>;
  /** Wished name of the sheet; the form's own if left out. */
  readonly sheetName?: string;
}

/** What goes into one cell of an indicator's row. */
export type AnswerValue = string | number | AnswerCell;

/** A cell that needs more than its content. */
export interface AnswerCell {
  /** Blank if left out. */
  readonly value?: string | number;
  /** Without "="; `{actual}` is the cell of that role in the same row. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly list?: FormList;
  readonly note?: string;
}

/** One indicator to write: its levels and what is known of its columns. */
export interface IndicatorAnswer {
  readonly level1: Level1 | null;
  readonly level2: Level2 | null;
  readonly values: Readonly<Partial<Record<IndicatorRole, AnswerValue>>>;
}
